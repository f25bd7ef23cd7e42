/// The limits within which a document is read. Each is far above what published documents need and far below what
/// would cost memory or time that a nightly run cannot spare.
public struct Limits: Sendable {
    /// Bytes in a file. The bulk downloads are 50-100 MB: twenty times the largest leaves room for all of them in one.
    public var fileSize = 2 << 30
    /// Bytes between `<` and `>`. The longest published tag is below 2 KB; libxml2 needs time that grows with the
    /// square of a tag with many attributes (minutes for 8 MB), so longer ones never reach it.
    public var tagLength = 64 << 10
    /// Attributes of one element. Published elements have at most eight.
    public var attributes = 64
    /// Different names of elements, attributes, prefixes, namespaces and processing instructions that no reader knows.
    /// Published documents have none; libxml2 keeps each and looks through them ever more slowly.
    public var names = 10_000
    /// Elements within each other. Published dossiers need sixteen.
    public var depth = 64
    /// Bytes of the own text of one element, and of one comment or processing instruction. The longest published text
    /// is below 20 KB; libxml2 keeps a CDATA section or comment in memory until its end.
    public var textLength = 8 << 20
    /// Bytes of text and attributes of one record: the largest published dossier has 250 KB.
    public var recordLength = 64 << 20
    /// Bytes of one line of `crebo export`: it holds each text twice, and the largest published dossier has
    /// 270 KB. Values of JSON take up to sixteen times as much memory as their bytes, so no more than is needed.
    public var recordLineLength = 16 << 20
    /// Bytes of a record in the document, with its tags, comments and what no reader knows: twice what it may hold.
    public var recordSourceLength = 128 << 20
    /// Observations of one kind on one path that are kept with their place; the rest is counted.
    public var observationsPerKind = 100
    /// Kinds of observations on different paths that are counted apart; those beyond are counted together.
    public var observedPaths = 1_000

    /// The limits as they stand.
    public static let standard = Limits()

    /// The standard limits, to be changed where a test needs others.
    public init() {}
}
