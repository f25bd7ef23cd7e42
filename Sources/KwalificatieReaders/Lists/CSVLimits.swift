/// The limits within which CSV is read. Each is far above what published lists and deliveries need, and far below what
/// would cost memory that a nightly run cannot spare.
public struct CSVLimits: Sendable {
    /// Bytes in a file. A registratieoverzicht of a large school is about 100 MB.
    public var fileSize = 512 << 20
    /// Bytes in a field. The longest published text is below 20 KB.
    public var fieldLength = 64 << 10
    /// Fields of a row. The widest published list has thirty.
    public var fieldsPerRow = 1_000
    /// Rows of a file. The longest list, all overlap checks of the register, has 20 000.
    public var rows = 5_000_000

    /// The limits as they stand.
    public static let standard = CSVLimits()

    /// The standard limits, to be changed where a document is known to be smaller.
    public init() {}
}
