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
    /// Whether everything is read, whatever an earlier output remembers.
    public var isFull: Bool
    /// The version of the program: what another version remembers is not used.
    public var toolVersion: String

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
    public struct Result: Sendable {
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
        public var cohortsWithoutList: [(cohort: Cohort, reden: Jaardekking.Reden)] = []
        /// What is not converted.
        public var rejections: [RecordCollection.Rejection] = []
        /// What was found in the documents, as far as it is kept.
        public var findings: [Finding] = []
        /// Of which rules more was found than is kept, and how many more.
        public var onlyCounted: [(rule: RuleID, count: Int)] = []
        /// How many of the documents were taken from what an earlier output remembers.
        public var rememberedCount = 0
        /// Why nothing was taken from an earlier output; nil when something could be.
        public var memoryProblem: MemoryProblem?
        /// Whether the outputs are those of an earlier run, which stay as they are: nothing has changed.
        public var isUnchanged: Bool { publication == .unchanged }
        /// The names of the outputs, in the order in which they were written; empty when nothing was published.
        public var outputs: [String] = []
        /// What became of the outputs.
        public var publication = Publication.nothingToConvert

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
    /// What an earlier output remembers of documents that have not changed is used again. When nothing has changed at all,
    /// no file is touched. Nothing is published when neither documents nor tables hold anything. Throws `SchemaProblem`,
    /// `TableProblem` and `OutputProblem`; the directory of an earlier run then stays as it was.
    public func run(observer: any RunObserver = SilentObserver()) throws -> Result {
        let tables = try TableDiscovery(directory: tables, besideInputs: inputs)
        let discovery = InputDiscovery(inputs, tables: tables)
        let directory = try OutputDirectory(replacing: output, keeping: keep, isOwn: Outputs.isOwn)
        do {
            observer.observe(.began(documents: discovery.files.count, bytes: discovery.byteCount))
            observer.observe(.phaseBegan(.reading))
            let families = Outputs.families(onDate: onDate, years: years).filter { isWanted($0) }
            let memory = Memory(of: self, discovery, tables)
            if let result = memory.unchangedResult() {
                directory.discard()
                return result
            }
            let collection = RecordCollection(
                try plan(families, memory, discovery, in: directory, observer), jobs: jobs)
            for (file, problem) in discovery.problems { collection.reject(file, problem) }
            try collection.read(discovery.files)
            collection.readTables(tables)
            let register = collection.finish()
            var result = Result(collection, register)
            result.ignoredCount = discovery.ignoredCount
            result.passedOver = discovery.passedOver
            result.memoryProblem = memory.problem
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
            let documents = try writeBundels(of: register, collection, &writer)
            try write(collection, register, &writer)
            try writer.write(
                Array(RunReport.text(memory.head, collection, files: writer.files).utf8), to: RunReport.fileName)
            if let previous = memory.previous, Self.isSame(previous, writer.files) {
                directory.discard()
                result.outputs = previous.outputNames
                result.publication = .unchanged
                return result
            }
            try remember(collection, register, memory, documents, &writer)
            result.outputs = writer.files.map(\.naam)
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

    private func cohortsWithoutList(_ register: Register) -> [(cohort: Cohort, reden: Jaardekking.Reden)] {
        let ofYears = register.cohortsWithoutList(years)
        let ofDay = register.cohortsWithoutList(onDate.flatMap(Cohort.init(containing:)).map { [$0] } ?? [])
        return ofYears + ofDay.filter { day in !ofYears.contains { $0.cohort == day.cohort } }
    }

    /// Whether the earlier output is that of a run of which these files came: but for what changed since the output before
    /// that, `run.json` tells of everything.
    private static func isSame(_ previous: PreviousOutput, _ files: [ProducedFile]) -> Bool {
        files.last == previous.files.first { $0.naam == RunReport.fileName }
    }

    private func isWanted(_ familie: Lijstfamilie) -> Bool { only?.contains(familie.naam) ?? true }

    private func plan(
        _ families: [Lijstfamilie], _ memory: Memory, _ discovery: InputDiscovery, in directory: OutputDirectory,
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
        plan.remembered = try memory.yields(
            lists: plan.lists.map(\.bestandsnaam), needsDocuments: plan.keepsDocuments)
        return plan
    }

    /// Writes the bundles, and gives where the documents are.
    private func writeBundels(
        of register: Register, _ collection: RecordCollection, _ writer: inout OutputWriter
    ) throws -> [Int: Bundels.Plaats] {
        guard isWanted(Bundels.familie) else { return [:] }
        let stores = try DocumentStores(collection.documents, jobs: jobs, in: writer.directory)
        let bundled = try Bundels(register, years: years, dialect: dialect) { collection.documents[$0] }
            .write(&writer, from: stores)
        return try MemoryArchive.write(collection.documents, bundled: bundled, from: stores, &writer)
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
            let encoder = JSONLineEncoder()
            var line: [UInt8] = []
            for feit in feiten {
                line.removeAll(keepingCapacity: true)
                try encoder.append(feit, to: &line)
                try file.write(line + [UInt8(ascii: "\n")])
            }
        }
    }

    private func writeLines(of collection: RecordCollection, _ writer: inout OutputWriter) throws {
        if let file = collection.plan.lineFile {
            if try collection.linesAreSorted(in: file) { return try writer.take(file) }
            file.discard()
        }
        try writer.write(Outputs.register.bestandsnaam, isLarge: true) { try collection.writeSortedLines(to: $0) }
    }

    /// Writes what has changed since the output before, and what a next run need not find out again.
    private func remember(
        _ collection: RecordCollection, _ register: Register, _ memory: Memory, _ documents: [Int: Bundels.Plaats],
        _ writer: inout OutputWriter
    ) throws {
        let changes = ChangeList.bytes(
            from: (try? memory.previous?.items()) ?? [],
            to: collection.items(omitting: Set(register.vervangenPosities)), dialect)
        try writer.write(changes, to: ChangeList.familie.bestandsnaam)
        let files = writer.files
        try writer.write(PreviousOutput.fileName) { file in
            var lines = MemoryWriter(file)
            try lines.write(
                memory.head, collection, register, MemoryRegister(collection, register), files: files,
                documents: documents)
        }
    }
}
