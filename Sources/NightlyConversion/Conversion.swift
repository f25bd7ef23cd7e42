import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// One conversion: documents in, a directory of lists out, complete or not at all.
public struct Conversion {
    /// The files and directories to be read.
    public var inputs: [String]
    /// The directory with the tables beside the XML; nil for the directory `tabellen` beside the inputs, if it is there.
    public var tables: String?
    /// The directory that is to hold the outputs; it is replaced as a whole.
    public var output: String
    /// The habits of the CSV files.
    public var dialect: CSVDialect
    /// The schemas against which documents are validated.
    public var schemas: SchemaBundle
    /// The names of the lists to be written (`Outputs.families`), and no others; nil for all. What is wrong with the input
    /// (`Outputs.always`) is written in any case.
    public var only: Set<String>?
    /// The day on which is judged what has yet to start, and of which there is a crebolijst; nil for the newest day of
    /// adoption in the register, and no such list.
    public var onDate: CalendarDate?
    /// The study years of which there are to be lists and bundles; nil for all that the register covers.
    public var years: [Cohort]?
    /// How many documents are read, hashed or compressed at once; the outputs do not depend on it. With more than one, a
    /// large document is read on two threads of its own.
    public var jobs: Int
    /// How many previous outputs are kept beside the output.
    public var keep = 1
    /// Whether nothing is published when anything is rejected or is an error.
    public var isStrict = false
    /// Whether everything is read, even when nothing has changed since the run before.
    public var isFull: Bool
    /// The version of the program, as people know it.
    public var toolVersion: String
    /// The executable, by whose content a run knows that the run before was of the same program.
    public var executable: String?

    /// A conversion; nothing happens until `run`.
    public init(
        inputs: [String], tables: String? = nil, output: String, dialect: CSVDialect = .excel,
        schemas: SchemaBundle = .bundled, only: Set<String>? = nil, onDate: CalendarDate? = nil,
        jobs: Int = 1, isFull: Bool = false, toolVersion: String = ""
    ) {
        self.inputs = inputs
        self.tables = tables
        self.output = output
        self.dialect = dialect
        self.schemas = schemas
        self.only = only
        self.onDate = onDate
        self.jobs = jobs
        self.isFull = isFull
        self.toolVersion = toolVersion
    }

    /// What a conversion did.
    public struct Result: Sendable, Codable {
        /// How many documents were read to their end, and how many other files were passed over.
        public var documentCount = 0
        /// How many more have the same content as one that counts.
        public var doubleCount = 0
        /// How many tables beside the documents were read.
        public var tableCount = 0
        /// How many files below the inputs are no XML.
        public var ignoredCount = 0
        /// The earlier outputs below the inputs, which were not read.
        public var passedOver: [PassedOver] = []
        /// How many bytes were read.
        public var bytesRead = 0
        /// How many records of each kind the outputs hold.
        public var recordCounts: [RegisterRecord.Soort: Int] = [:]
        /// How many kwalificaties the dossiers hold.
        public var kwalificatieCount = 0
        /// The study years, of those that were asked for or else of all, of which there are no lists, and why.
        public var cohortsWithoutList: [Jaardekking.Tekort] = []
        /// What is not converted.
        public var rejections: [RecordCollection.Rejection] = []
        /// What was found in the documents, as far as it is kept.
        public var findings: [Finding] = []
        /// Of which rules more was found than is kept, and how many more.
        public var onlyCounted: [RuleCount] = []
        /// Whether the outputs are those of an earlier run, which stay as they are: nothing has changed.
        public var isUnchanged: Bool { publication == .unchanged }
        /// The names of the outputs, in the order in which they were written; empty when nothing was published.
        public var outputs: [String] = []
        /// What became of the outputs.
        public var publication = Publication.nothingToConvert

        /// What the next run is to tell when nothing has changed; the rest is about the run itself.
        enum CodingKeys: String, CodingKey {
            case documentCount, doubleCount, tableCount, bytesRead, recordCounts, kwalificatieCount, cohortsWithoutList
            case rejections, findings, onlyCounted, outputs
        }

        /// Whether the outputs are there, published now or by an earlier run that gave the same.
        public var isPublished: Bool { !outputs.isEmpty }
        /// How many findings there were of this severity; those that are not kept are as bad as their rule.
        public func count(of severity: Severity) -> Int {
            findings.count { $0.severity == severity }
                + onlyCounted.reduce(0) { sum, entry in
                    RuleCatalogue.rule(entry.rule)?.documentation.severity == severity ? sum + entry.count : sum
                }
        }
        /// Whether anything was rejected or is an error.
        public var hasErrors: Bool { !rejections.isEmpty || findings.contains { $0.severity == .error } }
    }

    /// What became of the outputs of a run.
    public enum Publication: Sendable, Equatable {
        /// There was nothing in the input to make them of.
        case nothingToConvert
        /// Something is wrong with the input, and the conversion is strict.
        case refused
        /// They have replaced the previous output, which stands at this path if it is kept; `problem` says why it could
        /// not be kept.
        case published(kept: String?, problem: OutputProblem?)
        /// They are those of an earlier run, which stay as they are: nothing has changed.
        case unchanged
    }

    /// Reads, converts and publishes.
    ///
    /// When nothing has changed since the run before, no XML is read and no file is touched. Nothing is published when
    /// neither documents nor tables hold anything. Throws `SchemaProblem`, `TableProblem` and `OutputProblem`; the directory
    /// of an earlier run then stays as it was.
    public func run(observer: any RunObserver = SilentObserver()) throws -> Result {
        let tables = try TableDiscovery(directory: tables, besideInputs: inputs)
        let discovery = InputDiscovery(inputs, tables: tables)
        let directory = try OutputDirectory(replacing: output, keeping: keep, isOwn: Outputs.isOwn)
        do {
            observer.observe(.began(documents: discovery.files.count, bytes: discovery.byteCount))
            observer.observe(.phaseBegan(.reading))
            let families = Outputs.families(onDate: onDate, years: years).filter { isWanted($0) }
            let settings = RunSettings(self)
            let key = RunKey(self, settings)
            let previous = RememberedRun(in: output)
            if !isFull, let previous, previous.isUntouched(in: output),
                previous.sleutel == key.key(discovery, tables, jobs: jobs)
            {
                directory.discard()
                return unchanged(previous, discovery, tables)
            }
            let collection = RecordCollection(try plan(families, discovery, in: directory, observer), jobs: jobs)
            for (file, problem) in discovery.problems { collection.reject(file, problem) }
            try collection.read(discovery.files)
            collection.readTables(tables)
            let register = collection.finish()
            var result = Result(collection, register)
            result.ignoredCount = discovery.ignoredCount
            result.passedOver = discovery.passedOver
            result.cohortsWithoutList = cohortsWithoutList(register)
            guard collection.recordCount > 0 || !register.tabellen.isEmpty else {
                directory.discard()
                return result
            }
            if isStrict, result.hasErrors {
                directory.discard()
                result.publication = .refused
                return result
            }
            observer.observe(.phaseBegan(.lists))
            var writer = OutputWriter(directory)
            try write(families, of: register, collection, &writer)
            observer.observe(.phaseBegan(.bundles))
            try writeBundels(of: register, collection, &writer)
            try write(collection, register, &writer)
            try writer.write(
                Array(RunReport.text(settings, collection, files: writer.files).utf8), to: RunReport.fileName)
            let sleutel = key.key(collection.inputs)
            // But for what changed since the output before that, the report on the run tells of everything.
            if let previous, previous.sleutel == sleutel, let report = writer.files.last, previous.wrote(report),
                previous.isUntouched(in: output)
            {
                directory.discard()
                result.outputs = previous.resultaat.outputs
                result.publication = .unchanged
                return result
            }
            try remember(collection, register, &result, sleutel, previous, &writer)
            observer.observe(.phaseBegan(.publishing))
            let replaced = try directory.publish()
            result.publication = .published(kept: replaced.kept, problem: replaced.problem)
            observer.observe(.published(to: output, files: result.outputs.count))
            return result
        } catch {
            directory.discard()
            throw directory.named(error)
        }
    }

    /// What there is to tell when nothing has changed since the run before.
    private func unchanged(
        _ previous: RememberedRun, _ discovery: InputDiscovery, _ tables: TableDiscovery
    ) -> Result {
        var result = previous.result(
            paths: (discovery.problems.map(\.file) + discovery.files + tables.files).map(\.path))
        result.ignoredCount = discovery.ignoredCount
        result.passedOver = discovery.passedOver
        result.publication = .unchanged
        if isStrict, result.hasErrors {
            result.outputs = []
            result.publication = .refused
        }
        return result
    }

    private func cohortsWithoutList(_ register: Register) -> [Jaardekking.Tekort] {
        let ofYears = register.cohortsWithoutList(years)
        let ofDay = register.cohortsWithoutList(onDate.flatMap(Cohort.init(containing:)).map { [$0] } ?? [])
        return ofYears + ofDay.filter { day in !ofYears.contains { $0.cohort == day.cohort } }
    }

    private func isWanted(_ familie: Lijstfamilie) -> Bool { only?.contains(familie.naam) ?? true }

    private func plan(
        _ families: [Lijstfamilie], _ discovery: InputDiscovery, in directory: OutputDirectory,
        _ observer: any RunObserver
    ) throws -> YieldPlan {
        var plan = YieldPlan()
        plan.observer = observer
        plan.schemas = schemas
        plan.spoolDirectory = directory.staging
        plan.makesLines = isWanted(Outputs.register)
        if plan.makesLines, discovery.files.count == 1 {
            plan.lineFile = try LineFile(directory, Outputs.register.bestandsnaam)
        }
        plan.hashesLines = true
        plan.lists = families.compactMap { if case .onderdelen(let lijst) = $0.inhoud { lijst } else { nil } }
        plan.keepsDocuments = isWanted(Bundels.familie)
        plan.dialect = dialect
        return plan
    }

    /// Writes the bundles.
    private func writeBundels(
        of register: Register, _ collection: RecordCollection, _ writer: inout OutputWriter
    ) throws {
        guard isWanted(Bundels.familie) else { return }
        let bundels = Bundels(register, years: years, dialect: dialect) { collection.documents[$0] }
        try bundels.write(
            &writer, from: DocumentStores(bundels.documents, jobs: jobs, in: writer.directory))
    }

    /// Writes the lists.
    private func write(
        _ families: [Lijstfamilie], of register: Register, _ collection: RecordCollection, _ writer: inout OutputWriter
    ) throws {
        for familie in families {
            guard case .register(let lijsten) = familie.inhoud else { continue }
            for list in lijsten(register) {
                try writer.write(list.bytes(register, dialect: dialect), to: list.bestandsnaam)
            }
        }
        let omitted = Set(register.vervangenPosities)
        for (number, list) in collection.plan.lists.enumerated() {
            try writer.write(list.bestandsnaam) { try collection.writeList(number, to: $0, omitting: omitted) }
        }
    }

    /// Writes the records as JSON, what is wrong with them, and what tables tell.
    private func write(
        _ collection: RecordCollection, _ register: Register, _ writer: inout OutputWriter
    ) throws {
        if isWanted(Outputs.register) { try writeLines(of: collection, &writer) }
        let names = Dictionary(
            collection.inputs.map { ($0.file.path, $0.file.name) }, uniquingKeysWith: { first, _ in first })
        try writer.write(
            RejectionList.bytes(collection.rejections, names, dialect), to: RejectionList.familie.bestandsnaam)
        try writer.write(
            FindingList.bytes(collection.findings, collection.onlyCounted, names, dialect),
            to: FindingList.familie.bestandsnaam)
        let feiten = register.tabellen.feiten + collection.losses(names)
        try writer.write(RegisterReading.tablesName) { file in
            for feit in feiten { try file.write(JSONValue(encoding: feit).line) }
        }
    }

    private func writeLines(of collection: RecordCollection, _ writer: inout OutputWriter) throws {
        if let file = collection.plan.lineFile {
            if try collection.linesAreSorted(in: file) { return try writer.take(file) }
            file.discard()
        }
        try writer.write(Outputs.register.bestandsnaam, isLarge: true) { try collection.writeSortedLines(to: $0) }
    }

    /// Writes what has changed since the output before, and what the next run need not find out again.
    private func remember(
        _ collection: RecordCollection, _ register: Register, _ result: inout Result, _ sleutel: String,
        _ previous: RememberedRun?, _ writer: inout OutputWriter
    ) throws {
        let items = try collection.items(omitting: Set(register.vervangenPosities))
        try writer.write(
            ChangeList.bytes(from: previous?.onderdelen ?? [], to: items, dialect), to: ChangeList.familie.bestandsnaam)
        result.outputs = writer.files.map(\.naam) + [RememberedRun.fileName]
        let run = RememberedRun(
            sleutel: sleutel, bestanden: try writer.files.map { try RememberedFile($0, in: writer.directory.staging) },
            paden: collection.inputs.map(\.file.path), resultaat: result, onderdelen: items)
        try writer.write(run.bytes(), to: RememberedRun.fileName)
    }
}
