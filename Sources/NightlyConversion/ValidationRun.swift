import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// One validation: documents in, a report out.
///
/// Each document is read once; of its records only the outlines are kept. The order in which the inputs are named
/// does not matter.
public struct ValidationRun {
    /// The files and directories to be read: XML, and published crebolijsten in files whose names end in `.csv`.
    public var inputs: [String]
    /// The directory with the tables beside the XML; nil for the directory `tabellen` beside the inputs, if it is there.
    public var tables: String?
    /// The rules to run.
    public var rules: [any Rule]
    /// What the user decided about rules.
    public var configuration = RuleConfiguration()
    /// The findings that are known already.
    public var baseline: Baseline?
    /// The day on which the data are judged; without one, no rule is milder because of the day.
    public var onDate: CalendarDate?
    /// The schemas against which documents are validated.
    public var schemas: SchemaBundle
    /// What the user asked of the report.
    public var options = ValidationReport.Options()
    /// The version of the program.
    public var toolVersion: String

    /// A validation of these inputs; nothing happens until `run`.
    public init(
        inputs: [String], rules: [any Rule] = RuleCatalogue.all, schemas: SchemaBundle = .bundled,
        toolVersion: String
    ) {
        self.inputs = inputs
        self.rules = rules
        self.schemas = schemas
        self.toolVersion = toolVersion
    }

    /// What a validation gives.
    public struct Result: Sendable {
        /// The report.
        public let report: ValidationReport
        /// Everything that was found and not suppressed, as a baseline for a next run.
        public let baseline: Baseline
        /// The earlier outputs below the inputs, which were not read.
        public let ownOutputs: [String]
    }

    /// Reads and judges everything. Throws `SchemaProblem` and `TableProblem`; what is wrong with documents is in the report.
    public func run() throws -> Result {
        var state = State(
            validation: Validation(rules: rules, configuration: configuration, onDate: onDate),
            schema: try CompiledSchema(schemas))
        let tables = try TableDiscovery(directory: tables, besideInputs: inputs)
        let discovery = InputDiscovery(inputs, tables: tables)
        for (file, problem) in discovery.problems {
            state.end(file.path, bytes: 0, sha256: nil, problem)
        }
        for file in discovery.files { read(file, &state) }
        let tabellen = readTables(tables, &state)
        let register = LocatedRegister(
            state.records, lists: state.lists, missing: state.missing, tabellen: tabellen)
        state.validation.endRegister(register)
        var result = state.validation.result
        let everything = Baseline(of: result)
        let outcome = baseline.map { $0.apply(to: &result) }
        let report = ValidationReport(
            result, rules: rules, configuration: configuration, inputs: state.inputs, baseline: outcome,
            owners: Self.owners(of: result, in: register), onDate: onDate, toolVersion: toolVersion, options: options)
        return Result(report: report, baseline: everything, ownOutputs: discovery.ownOutputs)
    }

    /// What grows while documents are read.
    private struct State {
        var validation: Validation
        let schema: CompiledSchema
        var records: [(record: RegisterRecord, file: String)] = []
        var lists: [PublishedCrebolijst] = []
        var inputs: [ValidationReport.Input] = []
        var missing = LocatedRegister.Missing()

        mutating func end(_ file: String, bytes: Int, sha256: String?, _ problem: ReadingProblem?) {
            if let problem {
                validation.check(problem, of: file)
                missing.documents += 1
            }
            validation.endDocument(file)
            inputs.append(ValidationReport.Input(path: file, bytes: bytes, sha256: sha256, problem: problem))
        }
    }

    private func read(_ input: InputFile, _ state: inout State) {
        let file = input.path
        let reading = Self.reading(input) { source throws(ReadingProblem) in
            if file.lowercased().hasSuffix(".csv") {
                let list = try PublishedCrebolijstReader.read(source, file: file)
                state.validation.check(list)
                state.lists.append(list)
            } else {
                try readRecords(source, file, &state)
            }
        }
        state.end(file, bytes: reading.bytes, sha256: reading.sha256, reading.problem)
    }

    /// What a table says can depend on those read after it, so that the rules come when all have been read.
    private func readTables(_ discovery: TableDiscovery, _ state: inout State) -> Tabellen {
        var tables = Tabelverzameling()
        var readings: [Reading] = []
        for file in discovery.files {
            readings.append(
                Self.reading(file) { source throws(ReadingProblem) in
                    try tables.read(source, file: file.path)
                })
        }
        let byFile = Dictionary(tables.gelezen.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        for (file, reading) in zip(discovery.files, readings) {
            if let tabel = byFile[file.path] {
                state.validation.check(tabel)
                if let list = tabel.lijst { state.lists.append(list) }
            }
            state.end(file.path, bytes: reading.bytes, sha256: reading.sha256, reading.problem)
        }
        return tables.tabellen
    }

    /// How the reading of a document went; it has no hash when it cannot be read to its end.
    private struct Reading {
        var bytes = 0
        var sha256: String?
        var problem: ReadingProblem?
    }

    private static func reading(
        _ file: InputFile, _ read: (HashingSource<InputSource>) throws(ReadingProblem) -> Void
    ) -> Reading {
        var reading = Reading()
        let source: HashingSource<InputSource>
        do {
            source = HashingSource(try file.open())
        } catch {
            reading.problem = error
            return reading
        }
        do { try read(source) } catch { reading.problem = error }
        reading.sha256 = try? source.finish()
        reading.bytes = source.bytesRead
        return reading
    }

    /// The records before a problem count for the register: what refers to them does not dangle.
    private func readRecords(
        _ source: HashingSource<InputSource>, _ file: String, _ state: inout State
    ) throws(ReadingProblem) {
        var reader = try DocumentReader(source, schema: state.schema)
        while let reading = try reader.next() {
            state.validation.check(reading, of: file)
            state.missing.records += reading.rejected.count
            if let record = reading.record { state.records.append((record.outline, file)) }
        }
        state.validation.check(reader.omittedObservations, of: file)
    }

    /// The dossier of each kwalificatie that a finding is about.
    private static func owners(
        of result: Validation.Result, in register: LocatedRegister
    ) -> [Observation.Subject: Observation.Subject] {
        let subjects = Set(result.findings.compactMap(\.subject) + result.suppressed.compactMap(\.finding.subject))
        var owners: [Observation.Subject: Observation.Subject] = [:]
        for case (.dossier(let dossier), _) in register.records {
            for kwalificatie in dossier.kwalificaties {
                let subject = Observation.Subject(kwalificatie)
                guard subjects.contains(subject), owners[subject] == nil else { continue }
                owners[subject] = Observation.Subject(.dossier(dossier))
            }
        }
        return owners
    }
}
