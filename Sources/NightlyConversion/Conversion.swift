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
    /// The day on which is judged what has yet to start; nil for the newest day of adoption in the register.
    public var onDate: CalendarDate?
    /// How many documents are read at once; the outputs do not depend on it.
    public var jobs: Int
    /// How many previous outputs are kept beside the output.
    public var keep = 1
    /// Whether nothing is published when anything is rejected or is an error.
    public var isStrict = false

    /// A conversion; nothing happens until `run`.
    public init(
        inputs: [String], tables: String? = nil, output: String, dialect: CSVDialect = .excel,
        schemas: SchemaBundle = .bundled, only: Set<String>? = nil, onDate: CalendarDate? = nil,
        jobs: Int = 1
    ) {
        self.inputs = inputs
        self.tables = tables
        self.output = output
        self.dialect = dialect
        self.schemas = schemas
        self.only = only
        self.onDate = onDate
        self.jobs = jobs
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
        /// How many bytes were read.
        public var bytesRead = 0
        /// How many records of each kind the outputs hold.
        public var recordCounts: [RegisterRecord.Soort: Int] = [:]
        /// How many kwalificaties the dossiers hold.
        public var kwalificatieCount = 0
        /// The study years of which there is no crebolijst, because too little is known of them.
        public var cohortsWithoutList: [Cohort] = []
        /// What is not converted.
        public var rejections: [RecordCollection.Rejection] = []
        /// What was found in the documents, as far as it is kept.
        public var findings: [Finding] = []
        /// Of which rules more was found than is kept, and how many more.
        public var onlyCounted: [(rule: RuleID, count: Int)] = []
        /// The names of the outputs, in the order in which they were written; empty when nothing was published.
        public var outputs: [String] = []
        /// What became of the outputs.
        public var publication = Publication.nothingToConvert

        /// Whether the outputs were published.
        public var isPublished: Bool { if case .published = publication { true } else { false } }
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
    }

    /// Reads, converts and publishes.
    ///
    /// Nothing is published when neither documents nor tables hold anything. Throws `SchemaProblem`, `TableProblem` and
    /// `OutputProblem`; the directory of an earlier run then stays as it was.
    public func run(observer: any RunObserver = SilentObserver()) throws -> Result {
        let tables = try TableDiscovery(directory: tables, besideInputs: inputs)
        let discovery = InputDiscovery(inputs, tables: tables)
        let directory = try OutputDirectory(replacing: output, keeping: keep, isOwn: Outputs.isOwn)
        do {
            observer.observe(.began(documents: discovery.files.count, bytes: discovery.byteCount))
            observer.observe(.phaseBegan(.reading))
            let families = Outputs.families(onDate: onDate).filter { isWanted($0) }
            let collection = RecordCollection(plan(families, in: directory.staging, observer), jobs: jobs)
            for (file, problem) in discovery.problems { collection.reject(file, problem) }
            try collection.read(discovery.files)
            collection.readTables(tables)
            let register = collection.finish()
            var result = Self.result(of: collection, register)
            result.ignoredCount = discovery.ignoredCount
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
            let named = discovery.files + discovery.problems.map(\.file) + tables.files
            let names = Dictionary(named.map { ($0.path, $0.name) }, uniquingKeysWith: { first, _ in first })
            result.outputs = try write(families, of: register, collection, to: directory)
            observer.observe(.phaseBegan(.bundles))
            result.outputs +=
                try writeBundels(of: register, collection, to: directory) + write(collection, names, to: directory)
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

    private static func result(of collection: RecordCollection, _ register: Register) -> Result {
        var result = Result()
        result.documentCount = collection.documentCount
        result.doubleCount = collection.doubleCount
        result.tableCount = collection.tableCount
        result.bytesRead = collection.bytesRead
        result.rejections = collection.rejections
        result.findings = collection.findings
        result.onlyCounted = collection.onlyCounted
        result.recordCounts = [
            .dossier: register.dossiers.count, .keuzedeel: register.keuzedelen.count,
            .certificaat: register.certificaten.count, .crossOver: register.crossOvers.count,
            .geregionaliseerd: register.geregionaliseerde.count,
        ]
        result.cohortsWithoutList = register.cohortsWithoutList
        result.kwalificatieCount = register.dossiers.reduce(0) { $0 + $1.kwalificaties.count }
        return result
    }

    private func isWanted(_ familie: Lijstfamilie) -> Bool { only?.contains(familie.naam) ?? true }

    private func plan(
        _ families: [Lijstfamilie], in directory: String, _ observer: any RunObserver
    ) -> YieldPlan {
        var plan = YieldPlan()
        plan.observer = observer
        plan.schemas = schemas
        plan.spoolDirectory = directory
        plan.makesLines = isWanted(Outputs.register)
        plan.lists = families.compactMap { if case .onderdelen(let lijst) = $0.inhoud { lijst } else { nil } }
        plan.keepsDocuments = isWanted(Bundels.familie)
        plan.dialect = dialect
        return plan
    }

    private func writeBundels(
        of register: Register, _ collection: RecordCollection, to directory: OutputDirectory
    ) throws(OutputProblem) -> [String] {
        guard isWanted(Bundels.familie) else { return [] }
        return try Bundels(register, dialect: dialect) { collection.documents[$0] }.write(to: directory)
    }

    /// Writes the lists and gives their names.
    private func write(
        _ families: [Lijstfamilie], of register: Register, _ collection: RecordCollection, to directory: OutputDirectory
    ) throws(OutputProblem) -> [String] {
        var names: [String] = []
        for familie in families {
            guard case .register(let lijsten) = familie.inhoud else { continue }
            for list in lijsten(register) {
                try directory.write(list.bytes(register, dialect: dialect), to: list.bestandsnaam)
                names.append(list.bestandsnaam)
            }
        }
        let omitted = Set(register.vervangenPosities)
        for (number, list) in collection.plan.lists.enumerated() {
            let file = try directory.create(list.bestandsnaam)
            try collection.writeList(number, to: file, omitting: omitted)
            try file.finish()
            names.append(list.bestandsnaam)
        }
        return names
    }

    /// Writes the records as JSON and what is wrong with them, and gives the names. `documentNames` holds the name of a
    /// document in outputs, by its path.
    private func write(
        _ collection: RecordCollection, _ documentNames: [String: String], to directory: OutputDirectory
    ) throws(OutputProblem) -> [String] {
        var names: [String] = []
        if isWanted(Outputs.register) {
            let lines = try directory.create(Outputs.register.bestandsnaam)
            try collection.writeSortedLines(to: lines)
            try lines.finish()
            names.append(Outputs.register.bestandsnaam)
        }
        let rejections = RejectionList.familie.bestandsnaam
        try directory.write(RejectionList.bytes(collection.rejections, documentNames, dialect), to: rejections)
        let findings = FindingList.familie.bestandsnaam
        try directory.write(
            FindingList.bytes(collection.findings, collection.onlyCounted, documentNames, dialect), to: findings)
        return names + [rejections, findings]
    }
}
