import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// Reads documents one after another and keeps what they yield: records as lines on disk and as outlines, rejections,
/// findings.
///
/// A document counts as a whole: one that is broken at its end yields nothing but its problem.
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
    public var onlyCounted: [(rule: RuleID, count: Int)] { validation.result.onlyCounted }
    /// How many documents were read to their end.
    public private(set) var documentCount = 0
    /// How many tables beside the documents were read.
    public var tableCount: Int { tables.gelezen.count }
    /// How many bytes were read.
    public private(set) var bytesRead = 0

    private let spool: RecordSpool?
    private let lists: [SpooledList]
    private let schema: CompiledSchema?
    private let keepsOutlines: Bool
    private let observer: any RunObserver
    private var validation = Validation(rules: RecordCollection.rules)
    private var tables = Tabelverzameling()
    private let encoder = JSONLineEncoder()
    private var line: [UInt8] = []

    /// All rules but the two that speak of what was rejected: that is listed by itself.
    private static let rules = RuleCatalogue.all.filter { rule in
        ![RuleID(.xml, 7), RuleID(.xml, 9)].contains(rule.documentation.id)
    }

    /// An empty collection.
    ///
    /// - Parameters:
    ///   - spoolDirectory: where the JSON lines of the records are kept; nil when nobody will ask for them.
    ///   - lists: the lists of records with their texts that will be asked for.
    ///   - schema: the schemas against which the documents are validated; nil when nobody will look at findings.
    ///   - keepsOutlines: whether outlines are kept; they take most of the memory of a large collection.
    ///   - observer: is told of each document, and of its bytes.
    public init(
        spoolDirectory: String?, lists: [SpooledList] = [], schema: CompiledSchema?, keepsOutlines: Bool = true,
        observer: any RunObserver = SilentObserver()
    ) throws(OutputProblem) {
        self.lists = lists
        spool = if let spoolDirectory { try RecordSpool(directory: spoolDirectory) } else { nil }
        self.schema = schema
        self.keepsOutlines = keepsOutlines
        self.observer = observer
    }

    /// A record, or a whole document, that is not converted.
    public struct Rejection: Sendable, Equatable {
        /// The path of the document, as in findings.
        public let file: String
        /// What is not converted, and why.
        public let what: What

        /// What is not converted.
        public enum What: Sendable, Equatable {
            /// The whole document.
            case document(ReadingProblem)
            /// One record of it.
            case record(RejectedRecord)
        }
    }

    /// Notes an input that could not even be looked for.
    public func reject(_ file: String, _ problem: ReadingProblem) {
        rejections.append(Rejection(file: file, what: .document(problem)))
    }

    /// Reads one document.
    ///
    /// - Parameter visit: is given each full record; what it was given counts only when this returns true.
    /// - Returns: whether the document could be read to its end.
    @discardableResult
    public func read(_ file: InputFile, visit: (RegisterRecord) -> Void = { _ in }) throws -> Bool {
        let marks = (
            records: recordCount, located: located.count, rejections: rejections.count, validation: validation
        )
        observer.observe(.documentBegan(file))
        defer {
            observer.observe(
                .documentEnded(
                    file, records: recordCount - marks.records, rejections: rejections.count - marks.rejections))
        }
        do {
            let source = try ObservedSource(FileSource(path: file.path), by: observer)
            var reader = try DocumentReader(source, schema: schema)
            while let reading = try reader.next() {
                if let record = reading.record {
                    try keep(record, of: file.path)
                    visit(record)
                }
                rejections += reading.rejected.map { Rejection(file: file.path, what: .record($0)) }
                validation.check(reading, of: file.path)
            }
            validation.check(reader.omittedObservations, of: file.path)
            validation.endDocument(file.path)
            documentCount += 1
            bytesRead += reader.bytesRead
            return true
        } catch let problem as ReadingProblem {
            recordCount = marks.records
            spool?.rollBack(to: marks.records)
            for list in lists { list.rollBack(to: marks.records) }
            located.removeLast(located.count - marks.located)
            rejections.removeLast(rejections.count - marks.rejections)
            validation = marks.validation
            reject(file.path, problem)
            return false
        }
    }

    /// Reads the tables beside the documents. Call it once, after the last document: a table that cannot be read is
    /// rejected like a document, and the others are read nevertheless.
    public func readTables(_ discovery: TableDiscovery) {
        for file in discovery.files {
            do { try tables.read(FileSource(path: file.path), file: file.path) } catch { reject(file.path, error) }
        }
        for tabel in tables.gelezen {
            validation.check(tabel)
            validation.endDocument(tabel.file)
        }
    }

    /// Runs the rules over everything together, and gives the register. Call it once, after the last document.
    public func finish() -> Register {
        var missing = LocatedRegister.Missing()
        for rejection in rejections {
            switch rejection.what {
            case .document: missing.documents += 1
            case .record: missing.records += 1
            }
        }
        let register = LocatedRegister(
            located, lists: tables.gelezen.compactMap(\.lijst), missing: missing, tabellen: tables.tabellen)
        validation.endRegister(register)
        return register.register
    }

    /// Writes the lines of `crebo export` to an open file: one for each record, in the order of the documents.
    public func writeLines(to descriptor: Int32) throws(OutputProblem) {
        let output = try OutputFile(descriptor: descriptor, named: "/dev/stdout")
        try spool?.write(to: output, sorted: false)
        try output.flush()
    }

    /// Writes the lines of `register.jsonl`: by kind and code, equal ones once.
    func writeSortedLines(to output: OutputFile) throws(OutputProblem) {
        try spool?.write(to: output, sorted: true)
    }

    private func keep(_ record: RegisterRecord, of file: String) throws {
        if let spool {
            line.removeAll(keepingCapacity: true)
            try encoder.append(record, to: &line)
            line.append(UInt8(ascii: "\n"))
            try spool.append(line, soort: record.soort, code: record.codes.first ?? "", record: recordCount)
        }
        for list in lists { try list.append(record, number: recordCount) }
        recordCount += 1
        if keepsOutlines { located.append((record.outline, file)) }
    }
}

extension RecordCollection.Rejection {
    /// The line; 0 when the rejection is not at a place in the text.
    public var line: UInt32 {
        switch what {
        case .document(let problem): problem.line
        case .record(let record): record.place.line
        }
    }

    /// The column in characters; 0 when unknown.
    public var column: UInt32 {
        switch what {
        case .document(let problem): problem.column
        case .record(let record): record.place.column
        }
    }

    /// Why it is not converted: one sentence.
    public func sentence(in language: Language) -> String {
        switch what {
        case .document(let problem): problem.sentence(in: language)
        case .record(let record): record.sentence(in: language)
        }
    }

    /// `file:line:column: afgekeurd: …`, with only as much of the place as there is.
    public func line(in language: Language) -> String {
        let place = line == 0 ? "" : column == 0 ? ":\(line)" : ":\(line):\(column)"
        return "\(file)\(place): \(language == .dutch ? "afgekeurd" : "rejected"): \(sentence(in: language))"
    }
}

extension RecordCollection {
    /// Finds the documents in what the user gave and reads them all, and then the tables that were found beside them.
    public func readAll(
        _ inputs: [String], tables: TableDiscovery? = nil, visit: (RegisterRecord) -> Void = { _ in }
    ) throws {
        let discovery = InputDiscovery(inputs, tables: tables)
        for (file, problem) in discovery.problems { reject(file.path, problem) }
        for file in discovery.files { try read(file, visit: visit) }
        if let tables { readTables(tables) }
    }

    /// Whether anything was rejected or is an error.
    public var hasErrors: Bool { !rejections.isEmpty || findings.contains { $0.severity == .error } }
}
