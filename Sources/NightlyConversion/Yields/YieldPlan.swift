import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders

/// What is taken from each document. The same document and plan always give the same yield.
public struct YieldPlan: Sendable {
    /// The schemas against which documents are validated; nil when nobody will look at findings.
    public var schemas: SchemaBundle?
    /// Where lines and rows are kept until they are written; needed for all of these.
    public var spoolDirectory = ""
    /// Whether records are kept as lines of JSON.
    public var makesLines = false
    /// Where they are kept, when they may be in their order already; otherwise in a spool.
    var lineFile: LineFile?
    /// Whether lines are hashed, so that a change of a record is seen.
    public var hashesLines = false
    /// The lists of records with their texts of which rows are kept.
    public var lists: [any OnderdeelLijst] = []
    /// Whether each record is kept as a document of its own.
    public var keepsDocuments = false
    /// The habits of the CSV files.
    public var dialect = CSVDialect.excel
    /// Whether outlines are kept; they take most of the memory of a large collection.
    public var keepsOutlines = true

    /// Who is told of each document, and of its bytes.
    public var observer: any RunObserver = SilentObserver()

    /// A plan that takes outlines only.
    public init() {}

    /// Whether anything is kept on disk.
    var needsSpool: Bool { makesLines || keepsDocuments || !lists.isEmpty }
}
