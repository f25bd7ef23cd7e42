import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// One conversion: documents in, a directory of lists out, complete or not at all.
public struct Conversion {
    /// The files and directories to be read.
    public var inputs: [String]
    /// The directory that is to hold the outputs; it is replaced as a whole.
    public var output: String
    /// The habits of the CSV files.
    public var dialect: CSVDialect
    /// The schemas against which documents are validated.
    public var schemas: SchemaBundle

    /// A conversion; nothing happens until `run`.
    public init(
        inputs: [String], output: String, dialect: CSVDialect = .excel, schemas: SchemaBundle = .bundled
    ) {
        self.inputs = inputs
        self.output = output
        self.dialect = dialect
        self.schemas = schemas
    }

    /// What a conversion did.
    public struct Result: Sendable {
        /// How many documents were read to their end, and how many other files were passed over.
        public var documentCount = 0
        /// How many files below the inputs are no XML.
        public var ignoredCount = 0
        /// How many bytes were read.
        public var bytesRead = 0
        /// How many records of each kind the outputs hold.
        public var recordCounts: [RegisterRecord.Soort: Int] = [:]
        /// How many kwalificaties the dossiers hold.
        public var kwalificatieCount = 0
        /// What is not converted.
        public var rejections: [RecordCollection.Rejection] = []
        /// What was found in the documents, as far as it is kept.
        public var findings: [Finding] = []
        /// Of which rules more was found than is kept, and how many more.
        public var onlyCounted: [(rule: RuleID, count: Int)] = []
        /// The names of the outputs, in the order in which they were written; empty when nothing was published.
        public var outputs: [String] = []

        /// Whether the outputs were published.
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

    /// The files that a conversion writes, whatever its input.
    private static let fixedNames = Set(Lijsten.alle.map(\.bestandsnaam)).union([
        registerName, RejectionList.name, FindingList.name,
    ])

    /// Whether a conversion writes a file, or a folder whose name ends in a slash, of this name.
    private static func isOwn(_ name: String) -> Bool {
        if fixedNames.contains(name) || name == "crebolijsten/" { return true }
        let parts = name.split(separator: "-")
        guard parts.count == 2, parts[0] == "crebolijsten/crebolijst", parts[1].hasSuffix(".csv"),
            let year = Int(parts[1].dropLast(4)), let cohort = Cohort(year: year)
        else { return false }
        return name == Crebolijst(cohort).bestandsnaam
    }

    private static let registerName = RegisterReading.outputName

    /// Reads, converts and publishes. `progress` is told of each document before it is read.
    ///
    /// Nothing is published when no record could be read. Throws `SchemaProblem` and `OutputProblem`; the directory of
    /// an earlier run then stays as it was.
    public func run(progress: (InputFile, Int, Int) -> Void = { _, _, _ in }) throws -> Result {
        let schema = try CompiledSchema(schemas)
        let discovery = InputDiscovery(inputs)
        let directory = try OutputDirectory(replacing: output, isOwn: Self.isOwn)
        do {
            let collection = try RecordCollection(spoolDirectory: directory.staging, schema: schema)
            for (file, problem) in discovery.problems { collection.reject(file.path, problem) }
            for (index, file) in discovery.files.enumerated() {
                progress(file, index, discovery.files.count)
                try collection.read(file)
            }
            let register = collection.finish()
            var result = Self.result(of: collection, register)
            result.ignoredCount = discovery.ignoredCount
            guard collection.recordCount > 0 else {
                directory.discard()
                return result
            }
            let named = discovery.files + discovery.problems.map(\.file)
            let names = Dictionary(named.map { ($0.path, $0.name) }, uniquingKeysWith: { first, _ in first })
            result.outputs = try write(collection, register, names, to: directory)
            try directory.publish()
            return result
        } catch {
            directory.discard()
            throw error
        }
    }

    private static func result(of collection: RecordCollection, _ register: Register) -> Result {
        var result = Result()
        result.documentCount = collection.documentCount
        result.bytesRead = collection.bytesRead
        result.rejections = collection.rejections
        result.findings = collection.findings
        result.onlyCounted = collection.onlyCounted
        result.recordCounts = [
            .dossier: register.dossiers.count, .keuzedeel: register.keuzedelen.count,
            .certificaat: register.certificaten.count, .crossOver: register.crossOvers.count,
            .geregionaliseerd: register.geregionaliseerde.count,
        ]
        result.kwalificatieCount = register.dossiers.reduce(0) { $0 + $1.kwalificaties.count }
        return result
    }

    /// Writes every output and gives their names. `documentNames` holds the name of a document in outputs, by its path.
    private func write(
        _ collection: RecordCollection, _ register: Register, _ documentNames: [String: String],
        to directory: OutputDirectory
    ) throws(OutputProblem) -> [String] {
        var names: [String] = []
        let lists: [any Lijst] = Crebolijst.alle(register) + Lijsten.alle
        for list in lists {
            try directory.write(list.bytes(register, dialect: dialect), to: list.bestandsnaam)
            names.append(list.bestandsnaam)
        }
        let lines = try directory.create(Self.registerName)
        try collection.writeSortedLines(to: lines)
        try lines.finish()
        try directory.write(
            RejectionList.bytes(collection.rejections, documentNames, dialect), to: RejectionList.name)
        try directory.write(
            FindingList.bytes(collection.findings, collection.onlyCounted, documentNames, dialect),
            to: FindingList.name)
        return names + [Self.registerName, RejectionList.name, FindingList.name]
    }
}
