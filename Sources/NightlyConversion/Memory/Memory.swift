import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// What a conversion knows of the output before, and what has changed since.
struct Memory {
    /// What this run is.
    let head: MemoryHead
    /// The output before, when it can be read: what changed since is told even where nothing else of it is used.
    private(set) var previous: PreviousOutput?
    /// Why it is not used; nil when it is.
    private(set) var problem: MemoryProblem?

    private let discovery: InputDiscovery
    private let tables: TableDiscovery
    /// The SHA-256 of each input that can be read, by path.
    private var hashes: [String: String] = [:]

    /// Looks at the output before, and at the inputs when that can be used.
    init(of conversion: Conversion, _ discovery: InputDiscovery, _ tables: TableDiscovery) {
        head = MemoryHead(conversion)
        (self.discovery, self.tables) = (discovery, tables)
        do throws(MemoryProblem) {
            let previous = try PreviousOutput(in: conversion.output)
            try previous.verify(jobs: conversion.jobs)
            self.previous = previous
            if conversion.isFull { throw .asked }
            guard previous.head == head else { throw .otherSettings }
            hashes = Self.hashes(of: discovery.files + tables.files, jobs: conversion.jobs)
        } catch {
            problem = error
        }
    }

    /// What the run before gave, when nothing has changed since; nil when something has.
    func unchangedResult() -> Conversion.Result? {
        guard problem == nil, let previous, let register = previous.register else { return nil }
        let files = discovery.problems.map(\.file) + discovery.files + tables.files
        guard files.count == previous.inputs.count else { return nil }
        for (file, entry) in zip(files, previous.inputs) {
            // What cannot be read has no hash, and is looked at again.
            guard let hash = hashes[file.path], file.name == entry.input.naam, hash == entry.input.sha256 else {
                return nil
            }
        }
        return try? result(of: previous, files, register)
    }

    /// What is remembered, for documents whose content has not changed; nil when nothing of it is used.
    ///
    /// - Parameters:
    ///   - lists: the names of the lists of records with their texts.
    ///   - needsDocuments: whether bundles are made.
    func yields(lists: [String], needsDocuments: Bool) throws -> RememberedYields? {
        guard problem == nil, let previous else { return nil }
        return try RememberedYields(previous, lists: lists, needsDocuments: needsDocuments, hashes: hashes)
    }

    private func result(
        of previous: PreviousOutput, _ files: [InputFile],
        _ register: (register: MemoryRegister, lines: [PreviousOutput.Line])
    ) throws -> Conversion.Result {
        let inputs = zip(files, previous.inputs).map { file, entry in
            CollectedInput(
                file: file, soort: entry.input.soort, bytes: entry.input.bytes, sha256: entry.input.sha256,
                lot: entry.input.lot)
        }
        var result = Conversion.Result(inputs: inputs, register.register)
        var validated = Validation.Result()
        for (file, entry) in zip(files, previous.inputs) {
            for (rule, count) in try entry.input.tellingen.asCounts() { validated.counts.add(count, of: rule) }
            for place in entry.lines where place.kind == .other {
                let line = try previous.line(place)
                if let finding = line.bevinding { validated.findings.append(try finding.finding(in: file.path)) }
                if let rejection = line.afgekeurd { result.rejections.append(rejection.rejection(in: file.path)) }
            }
        }
        for (rule, count) in try register.register.tellingen.asCounts() { validated.counts.add(count, of: rule) }
        for place in register.lines {
            guard let finding = try previous.line(place).bevinding else { throw MemoryProblem.damaged }
            let number = finding.invoer ?? -1
            validated.findings.append(try finding.finding(in: files.indices.contains(number) ? files[number].path : ""))
        }
        result.findings = validated.findings
        result.onlyCounted = validated.onlyCounted
        result.rememberedCount = result.documentCount
        result.ignoredCount = discovery.ignoredCount
        result.passedOver = discovery.passedOver
        result.publication = .unchanged
        result.outputs = previous.outputNames
        return result
    }

    /// What cannot be read has none.
    private static func hashes(of files: [InputFile], jobs: Int) -> [String: String] {
        var hashes: [String: String] = [:]
        // Nothing in this work throws.
        try? OrderedJobs(jobs: jobs).run(files.count) { _ in
        } work: { _, index -> String? in
            (try? files[index].open()).flatMap { try? HashingSource($0).finish() }
        } end: { index, hash in
            hashes[files[index].path] = hash
        }
        return hashes
    }
}

extension PreviousOutput {
    /// The names of all its files.
    var outputNames: [String] { files.map(\.naam) + [Self.fileName] }
}

extension MemoryHead {
    /// What this conversion is.
    init(_ conversion: Conversion) {
        var schemas = SHA256()
        for (name, text) in conversion.schemas.files.sorted(by: { $0.key < $1.key }) {
            for part in [name, text] { schemas.update(Array("\(part.utf8.count) \(part)".utf8)) }
        }
        let rules = YieldMaker.rules.map { "\($0.documentation.id) \($0.documentation.severity.rawValue)\n" }
        self.init(
            crebo: conversion.toolVersion, schemas: schemas.hexadecimal,
            regels: SHA256(Array(rules.joined().utf8)).hexadecimal, csv: conversion.dialect.rawValue,
            lijsten: conversion.only?.sorted(), peildatum: conversion.onDate?.iso,
            jaren: conversion.years?.map(\.year))
    }
}
