import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// Reads documents and brings together what they yield: records as lines on disk and as outlines, rejections, findings.
///
/// A document counts as a whole: one that is broken at its end yields nothing but its problem. Of documents with the
/// same content the first counts.
public final class RecordCollection {
    /// How many records there are.
    public private(set) var recordCount = 0
    /// The outlines of the records, each with the path of its document, in the order of the documents.
    public private(set) var located: [(record: RegisterRecord, file: String)] = []
    /// What is not converted, in the order of the documents.
    public private(set) var rejections: [Rejection] = []
    /// What the rules found in documents that could be read, in their order, and then in all of them together.
    public var findings: [Finding] { validation.result.findings }
    /// Of which rules more was found than is kept, and how many more.
    public var onlyCounted: [RuleCount] { validation.result.onlyCounted }
    /// The earlier outputs below the inputs, which `readAll` did not read.
    public private(set) var passedOver: [PassedOver] = []
    /// What was given, in the order in which it was read.
    private(set) var inputs: [CollectedInput] = []
    /// How many tables beside the documents were read.
    public var tableCount: Int { tables.gelezen.count }

    /// What is taken from each document.
    let plan: YieldPlan
    private let jobs: Int
    /// The lines of the records.
    private var lines = PieceList()
    /// The rows of the records, for each list of the plan.
    private var rows: [PieceList]
    /// The SHA-256 of the line of each record, where the plan asks for it.
    private(set) var recordHashes: [String] = []
    /// The documents of the records, by the number of the record.
    private(set) var documents: [Int: SpooledDocument] = [:]
    private var validation = Validation(rules: YieldMaker.rules)
    private var tables = Tabelverzameling()
    private var firstByHash: [String: String] = [:]

    /// An empty collection.
    ///
    /// - Parameters:
    ///   - plan: what is taken from each document.
    ///   - jobs: how many documents are read at once; nothing else depends on it.
    public init(_ plan: YieldPlan, jobs: Int = 1) {
        self.plan = plan
        self.jobs = jobs
        rows = plan.lists.map { _ in PieceList() }
    }

    /// How many documents were read to their end; of the same content, one.
    public var documentCount: Int { inputs.count { $0.soort == .document && $0.lot == .geteld } }
    /// How many documents have the same content as one before.
    public var doubleCount: Int {
        inputs.count { if case .dubbel = $0.lot { true } else { false } }
    }
    /// How many bytes were read in documents that count.
    public var bytesRead: Int {
        inputs.reduce(0) { $0 + ($1.soort == .document && $1.lot == .geteld ? $1.bytes : 0) }
    }
    /// What the rules found, with what is only counted, and which rules could not run.
    var validated: Validation.Result { validation.result }
    /// Whether anything was rejected or is an error.
    public var hasErrors: Bool { !rejections.isEmpty || findings.contains { $0.severity == .error } }

    /// Notes an input that could not even be looked for.
    func reject(_ file: InputFile, _ problem: ReadingProblem) { add(DocumentYield(rejecting: file, problem), of: file) }

    /// Reads documents. The observer of the plan is told of each in their order, and of their bytes as they come.
    func read(_ files: [InputFile]) throws {
        try DocumentJobs(plan: plan, jobs: jobs).run(files) { index in
            plan.observer.observe(.documentBegan(files[index]))
        } end: { index, yield in
            let before = (records: recordCount, rejections: rejections.count)
            add(yield, of: files[index])
            plan.observer.observe(
                .documentEnded(
                    files[index], records: recordCount - before.records,
                    rejections: rejections.count - before.rejections))
        }
    }

    /// Reads the tables beside the documents. Call it once, after the last document: a table that cannot be read is
    /// rejected like a document, and the others are read nevertheless.
    func readTables(_ discovery: TableDiscovery) {
        for file in discovery.files { readTable(file) }
        for tabel in tables.gelezen {
            validation.check(tabel)
            validation.endDocument(tabel.file)
        }
    }

    /// Finds the documents in what the user gave and reads them all, and then the tables that were found beside them.
    public func readAll(_ inputs: [String], tables: TableDiscovery? = nil) throws {
        let discovery = InputDiscovery(inputs, tables: tables)
        passedOver = discovery.passedOver
        for (file, problem) in discovery.problems { reject(file, problem) }
        try read(discovery.files)
        if let tables { readTables(tables) }
    }

    /// Runs the rules over everything together, and gives the register. Call it once, after the last document.
    public func finish() -> Register {
        var missing = LocatedRegister.Missing()
        for rejection in rejections {
            if rejection.subject == nil { missing.documents += 1 } else { missing.records += 1 }
        }
        let register = LocatedRegister(
            located, lists: tables.gelezen.compactMap(\.lijst), missing: missing, tabellen: tables.tabellen)
        validation.endRegister(register)
        return register.register
    }

    /// What was given and could not be used, for answers from the output: documents, records, and parts of tables.
    ///
    /// - Parameter names: the names of the files in outputs.
    func losses(_ names: [String: String]) -> [Tabelfeit] {
        let tables = Set(inputs.filter { $0.soort == .tabel }.map(\.file.path))
        func loss(_ reason: Bilingual, _ file: String, _ line: UInt32) -> Tabelfeit {
            Tabelfeit(verlies: reason, in: names[file] ?? file, line: line, isUitTabel: tables.contains(file))
        }
        return rejections.map { loss($0.reason, $0.file, $0.line) }
            + findings.filter { tables.contains($0.file) && $0.isLossOfTable }
            .map { loss($0.message, $0.file, $0.place.line) }
    }

    /// Gives the lines of `crebo export`: one for each record, in the order of the documents, until one is not wanted.
    public func writeLines(_ isWanted: ([UInt8]) -> Bool) throws(OutputProblem) { try lines.forEach(isWanted) }

    /// Writes the lines of `register.jsonl`: by kind and code, equal ones once.
    func writeSortedLines(to output: OutputFile) throws(OutputProblem) { try lines.writeSorted(to: output) }

    /// Whether the lines stand in the file of the plan as `writeSortedLines` would write them.
    func linesAreSorted(in file: LineFile) throws(OutputProblem) -> Bool { try lines.isWritten(to: file) }

    /// Writes the list of the plan with this number, without the rows of these records.
    func writeList(_ number: Int, to output: OutputFile, omitting omitted: Set<Int>) throws(OutputProblem) {
        try output.write(plan.lists[number].kop(plan.dialect))
        try rows[number].writeSorted(to: output, omitting: omitted)
    }

    private func add(_ yield: DocumentYield, of file: InputFile) {
        var input = CollectedInput(
            file: file, soort: .document, bytes: yield.bytes, sha256: yield.sha256,
            lot: yield.isRead ? .geteld : .afgekeurd)
        defer { inputs.append(input) }
        if yield.isRead, let sha256 = yield.sha256 {
            if let first = firstByHash[sha256] {
                input.lot = .dubbel(van: first)
                return
            }
            firstByHash[sha256] = file.name
        }
        for record in yield.records { add(record, of: file) }
        rejections += yield.rejections
        validation.add(yield.findings)
        (input.records, input.rejections) = (yield.records.count, yield.rejections.count)
        if !yield.isRead { input.reason = yield.rejections.first?.reason }
    }

    private func add(_ record: YieldedRecord, of file: InputFile) {
        if let line = record.line {
            lines.append(
                line, soort: record.soort, code: record.code, record: recordCount, sha256: record.sha256)
        }
        for (number, groups) in record.groups.enumerated() {
            for group in groups {
                rows[number].append(group.piece, soort: record.soort, code: group.code, record: recordCount)
            }
        }
        documents[recordCount] = record.document
        if let sha256 = record.sha256 { recordHashes.append(sha256) }
        if let outline = record.outline { located.append((outline, file.path)) }
        recordCount += 1
    }

    private func readTable(_ file: InputFile) {
        var input = CollectedInput(file: file, soort: .tabel, bytes: 0, sha256: nil, lot: .geteld)
        do {
            let source = HashingSource(try file.open())
            do { try tables.read(source, file: file.path) } catch { reject(error, &input) }
            input.sha256 = try? source.finish()
            input.bytes = source.bytesRead
        } catch {
            reject(error, &input)
        }
        inputs.append(input)
    }

    private func reject(_ problem: ReadingProblem, _ input: inout CollectedInput) {
        let rejection = Rejection(file: input.file.path, what: .document(problem))
        rejections.append(rejection)
        (input.rejections, input.reason) = (1, rejection.reason)
        input.lot = .afgekeurd
    }
}
