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
    /// How many documents are read at once; the report does not depend on it.
    public var jobs = 1
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
        public let passedOver: [PassedOver]
    }

    /// Reads and judges everything. Throws `SchemaProblem` and `TableProblem`; what is wrong with documents is in the report.
    public func run() throws -> Result {
        let schemas = schemas
        var state = State(validation: validation)
        let tables = try TableDiscovery(directory: tables, besideInputs: inputs)
        let discovery = InputDiscovery(inputs, tables: tables)
        for (file, problem) in discovery.problems { state.end(file.path, Reading(problem: problem)) }
        let (files, checks, isAhead) = (discovery.files, documentValidation, jobs > 1)
        try OrderedJobs(jobs: jobs).run(files.count) { _ in
            // Each thread has a schema of its own: libxml2 does not promise that one can be shared.
            try CompiledSchema(schemas)
        } work: { schema, index in
            Self.outcome(of: files[index], schema, checks(files[index].path), isAhead: isAhead)
        } end: { _, outcome in
            state.add(outcome)
        }
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
        return Result(report: report, baseline: everything, passedOver: discovery.passedOver)
    }

    private var validation: Validation { Validation(rules: rules, configuration: configuration, onDate: onDate) }

    /// Makes what checks one document by itself.
    private var documentValidation: @Sendable (_ file: String) -> DocumentValidation {
        let (rules, configuration, onDate) = (rules, configuration, onDate)
        return { DocumentValidation($0, rules: rules, configuration: configuration, onDate: onDate) }
    }

    /// What grows while documents are read.
    private struct State {
        var validation: Validation
        var records: [(record: RegisterRecord, file: String)] = []
        var lists: [PublishedCrebolijst] = []
        var inputs: [ValidationReport.Input] = []
        var missing = LocatedRegister.Missing()

        mutating func add(_ outcome: Outcome) {
            validation.add(outcome.findings)
            records += outcome.outlines.map { ($0, outcome.file) }
            if let list = outcome.list { lists.append(list) }
            missing.records += outcome.rejectedCount
            note(outcome.file, outcome.reading)
        }

        /// Notes how a file ended that was not checked by itself.
        mutating func end(_ file: String, _ reading: Reading) {
            if let problem = reading.problem { validation.check(problem, of: file) }
            validation.endDocument(file)
            note(file, reading)
        }

        private mutating func note(_ file: String, _ reading: Reading) {
            if reading.problem != nil { missing.documents += 1 }
            inputs.append(
                ValidationReport.Input(
                    path: file, bytes: reading.bytes, sha256: reading.sha256, problem: reading.problem))
        }
    }

    /// What came of one document.
    private struct Outcome: Sendable {
        let file: String
        var reading = Reading()
        var findings = DocumentFindings()
        /// The records before a problem count for the register: what refers to them does not dangle.
        var outlines: [RegisterRecord] = []
        var rejectedCount = 0
        var list: PublishedCrebolijst?
    }

    private static func outcome(
        of input: InputFile, _ schema: CompiledSchema, _ validation: DocumentValidation, isAhead: Bool
    ) -> Outcome {
        var outcome = Outcome(file: input.path)
        var validation = validation
        // A text that does not begin as XML does.
        if input.isNamed(".csv", orBegins: { $0 != UInt8(ascii: "<") }) {
            outcome.reading = reading(input) { source throws(ReadingProblem) in
                outcome.list = try PublishedCrebolijstReader.read(source, file: input.path)
            }
            if let list = outcome.list { validation.check(list) }
        } else {
            do throws(ReadingProblem) {
                return records(in: input, try input.open(), schema, validation, isAhead: isAhead)
            } catch {
                outcome.reading.problem = error
            }
        }
        if let problem = outcome.reading.problem { validation.check(problem) }
        outcome.findings = validation.finish()
        return outcome
    }

    private static func records(
        in input: InputFile, _ source: InputSource, _ schema: CompiledSchema, _ validation: DocumentValidation,
        isAhead: Bool
    ) -> Outcome {
        var outcome = Outcome(file: input.path)
        let parts = DocumentParts(source, schema: schema)
        let end = DocumentReadings.forEach(parts, validation, isAhead: isAhead && parts.isLarge) { reading in
            outcome.rejectedCount += reading.rejected.count
            if let record = reading.record { outcome.outlines.append(record.outline) }
        }
        outcome.findings = end.findings
        outcome.reading = Reading(bytes: end.bytes, sha256: end.sha256, problem: end.problem)
        return outcome
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
            state.end(file.path, reading)
        }
        return tables.tabellen
    }

    /// How the reading of a document went; it has no hash when it cannot be read to its end.
    private struct Reading: Sendable {
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
