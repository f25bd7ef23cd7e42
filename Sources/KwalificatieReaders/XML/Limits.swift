/// The limits within which a document is read. Each is far above what published documents need and far below what
/// would cost memory or time that a nightly run cannot spare.
public struct Limits: Sendable {
    /// Bytes in a file. The bulk downloads are 50-100 MB; four times the largest leaves room for ten years of growth.
    public var fileSize = 2 << 30
    /// Bytes between `<` and `>`. The longest published tag is below 2 KB; libxml2 needs time that grows with the
    /// square of a tag with many attributes (minutes for 8 MB), so longer ones never reach it.
    public var tagLength = 64 << 10
    /// Attributes of one element. Published elements have at most eight.
    public var attributes = 64
    /// Elements within each other. Published dossiers need sixteen.
    public var depth = 64
    /// Bytes of the own text of one element. The longest published text is below 20 KB.
    public var textLength = 8 << 20
    /// Bytes of text and attributes of one record: the largest published dossier has 250 KB.
    public var recordLength = 64 << 20
    /// Observations of one kind on one path that are kept with their place; the rest is counted.
    public var observationsPerKind = 100

    /// The limits as they stand.
    public static let standard = Limits()

    /// The standard limits, to be changed where a test needs others.
    public init() {}
}
