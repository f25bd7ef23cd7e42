import FileNames
import Glibc
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// Reads the register of a question: records with their texts from XML or from the lines of an earlier output, and what
/// tables tell, from tables beside the XML or from the output.
///
/// Rules run over tables only, to tell which of their rows an answer has to do without. Nothing is kept of records but
/// what went wrong: memory follows the largest record. A document counts as a whole: one that is broken at its end yields
/// nothing.
public struct RegisterReading {
    /// How many records counted.
    public private(set) var recordCount = 0
    /// What is not read, in the order of the documents.
    public private(set) var rejections: [RecordCollection.Rejection] = []
    /// What of the tables could not be used, in the order of the tables.
    public private(set) var findings: [Finding] = []
    /// The directories below the inputs that were not read there.
    public private(set) var passedOver: [PassedOver] = []
    /// What the tables tell.
    public var tabellen: Tabellen { tables.tabellen }

    /// Whether something that was given could not be used: an answer is then given without it.
    public var isPartial: Bool { !rejections.isEmpty || !findings.isEmpty }

    /// The file of an output directory in which the records stand with their texts.
    static let outputName = "register.jsonl"
    /// The file of an output directory in which stands what tables told.
    static let tablesName = "tabellen.jsonl"

    private var tables = Tabelverzameling()
    private let usesTables: Bool

    /// A reading of nothing yet.
    ///
    /// - Parameter usesTables: whether tables play a part; without, those of an output are passed over.
    public init(usesTables: Bool = true) {
        self.usesTables = usesTables
    }

    /// Reads everything in these files and directories, and the tables.
    ///
    /// Of a directory that is an earlier output, the files of records and of what tables told are read.
    ///
    /// - Parameters:
    ///   - tables: the tables beside the documents.
    ///   - visit: is given each record.
    ///   - endDocument: is told at the end of each document whether what was given of it counts.
    public mutating func readAll(
        _ inputs: [String], tables: TableDiscovery? = nil, visit: (RegisterRecord) throws -> Void,
        endDocument: (Bool) -> Void = { _ in }
    ) throws {
        let outputs = Set(inputs.compactMap(EarlierOutput.init)).sorted { $0.path < $1.path }
        let discovery = InputDiscovery(
            inputs.filter { EarlierOutput($0) == nil } + outputs.map { $0.path(of: Self.outputName) }, tables: tables)
        passedOver = discovery.passedOver
        for (file, problem) in discovery.problems { reject(file, problem) }
        for file in discovery.files {
            let before = (recordCount, rejections.count)
            do {
                try read(file, visit)
                endDocument(true)
            } catch let problem as ReadingProblem {
                recordCount = before.0
                rejections.removeLast(rejections.count - before.1)
                reject(file, problem)
                endDocument(false)
            }
        }
        for file in tables?.files ?? [] { read(table: file) }
        for output in outputs { readTables(of: output) }
        findings = Self.losses(of: self.tables)
    }

    /// The register of everything in these files and directories, and of the tables.
    public mutating func register(of inputs: [String], tables: TableDiscovery? = nil) throws -> Register {
        try register(of: inputs, tables: tables) { _ in }.register
    }

    /// The register of everything in these files and directories, and of the tables, and what is kept of each record, in
    /// the order in which the register was given them.
    ///
    /// - Parameters:
    ///   - titled: whether kerntaken and werkprocessen keep their titles, which nobody but a reader of pages needs.
    ///   - keep: makes of a record with its texts what is kept of it.
    public mutating func register<Kept>(
        of inputs: [String], tables: TableDiscovery? = nil, titled: Bool = false,
        keeping keep: (RegisterRecord) throws -> Kept
    ) throws -> (register: Register, kept: [Kept]) {
        var outlines: [RegisterRecord] = []
        var kept: [Kept] = []
        var counting = 0
        try readAll(inputs, tables: tables) { record in
            outlines.append(record.outline(titled: titled))
            kept.append(try keep(record))
        } endDocument: { counts in
            if !counts {
                outlines.removeLast(outlines.count - counting)
                kept.removeLast(kept.count - counting)
            }
            counting = outlines.count
        }
        return (Register(outlines: outlines, tabellen: tabellen), kept)
    }

    private mutating func reject(_ file: InputFile, _ problem: ReadingProblem) {
        rejections.append(RecordCollection.Rejection(file: file.path, what: .document(problem)))
    }

    private mutating func read(_ file: InputFile, _ visit: (RegisterRecord) throws -> Void) throws {
        let source = try file.open()
        guard file.isNamed(".jsonl", orBegins: { $0 == UInt8(ascii: "{") }) else {
            return try readXML(source, file, visit)
        }
        var reader = RegisterLinesReader(source)
        while let record = try reader.next() {
            try visit(record)
            recordCount += 1
        }
    }

    private mutating func readXML(
        _ source: InputSource, _ file: InputFile, _ visit: (RegisterRecord) throws -> Void
    ) throws {
        var reader = try DocumentReader(source, schema: nil)
        while let reading = try reader.next() {
            rejections += reading.rejected.map { RecordCollection.Rejection(file: file.path, what: .record($0)) }
            guard let record = reading.record else { continue }
            try visit(record)
            recordCount += 1
        }
    }

    private mutating func read(table file: InputFile) {
        do throws(ReadingProblem) {
            try tables.read(try file.open(), file: file.path)
        } catch {
            reject(file, error)
        }
    }

    /// Reads what tables told when this output was made, and what could not be used then.
    private mutating func readTables(of output: EarlierOutput) {
        let path = output.path(of: Self.tablesName)
        guard access(path.onDisk, F_OK) == 0 else {
            guard usesTables else { return }
            rejections.append(RecordCollection.Rejection(file: path, reason: Self.withoutTables))
            return
        }
        do throws(ReadingProblem) {
            var told = tables
            let losses = try told.read(feiten: try InputSource(path: path), file: path)
            if usesTables { tables = told }
            rejections += losses.filter { usesTables || $0.verlies?.isUitTabel == false }
                .map { RecordCollection.Rejection($0, of: output.path) }
        } catch {
            reject(InputFile(path: path, name: Self.tablesName), error)
        }
    }

    private static let withoutTables = Bilingual(
        "dit bestand ontbreekt, zodat niet bekend is wat de tabellen zeiden; maak de uitvoer opnieuw met convert",
        "this file is missing, so that it is not known what the tables said; make the output again with convert")

    /// What of these tables could not be used: rows, cells, a whole table.
    private static func losses(of tables: Tabelverzameling) -> [Finding] {
        var validation = Validation(rules: RuleCatalogue.all)
        for tabel in tables.gelezen {
            validation.check(tabel)
            validation.endDocument(tabel.file)
        }
        return validation.result.findings.filter(\.isLossOfTable)
    }
}

/// An output of an earlier conversion that is to be read as a register.
private struct EarlierOutput: Hashable {
    /// The directory.
    let path: String

    /// The output that this is, or in which it is the file of records; nil when it is something else.
    init?(_ input: String) {
        let isRecords = input.split(separator: "/").last.map(String.init) == RegisterReading.outputName
        let directory =
            isRecords ? input.lastIndex(of: "/").map { String(input[..<$0]) } ?? "." : input
        guard let names = DirectoryListing.names(in: directory.isEmpty ? "/" : directory),
            names.contains(RegisterReading.outputName) || Outputs.isOutput(holding: names),
            !isRecords || names.contains(RunReport.fileName)
        else { return nil }
        path = directory
    }

    func path(of name: String) -> String { path.hasSuffix("/") ? path + name : "\(path)/\(name)" }
}

extension RecordCollection.Rejection {
    /// A rejection of a whole file for a reason that is about outputs.
    fileprivate init(file: String, reason: Bilingual) {
        self.init(file: file, line: 0, column: 0, subject: nil, reason: reason)
    }

    /// What could not be used when this output was made.
    fileprivate init(_ feit: Tabelfeit, of output: String) {
        self.init(
            file: "\(output): \(feit.bestand)", line: feit.regel, column: 0, subject: nil,
            reason: Bilingual(feit.verlies?.nl ?? "", feit.verlies?.en ?? ""))
    }
}
