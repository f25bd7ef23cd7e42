/// Writes values as JSON, each on one line, straight to the end of a buffer of bytes.
///
///     let encoder = JSONLineEncoder()
///     var line: [UInt8] = []
///     try encoder.append(record, to: &line)     // {"code":"K0717",…,"soort":"keuzedeel"}
///     line.append(UInt8(ascii: "\n"))
///
/// The keys of an object stand in the order of their UTF-8 bytes, there is no white space, text is UTF-8 as it is:
/// only `"`, `\` and control characters are escaped. The same value therefore always gives the same bytes. They are
/// the bytes of Foundation's `JSONEncoder` with sorted keys and without escaped slashes, but no tree of the whole value
/// is built on the way, which makes this several times as fast for large records.
///
/// An encoder keeps its working memory from one value to the next; use one for each task.
public final class JSONLineEncoder {
    private let writer = JSONLineWriter(path: [])

    /// An encoder without working memory yet.
    public init() {}

    /// Appends the JSON of `value`, without a line end.
    ///
    /// Throws what the value throws while it encodes itself, and `EncodingError.invalidValue` for a number that JSON
    /// cannot hold (NaN, infinity), for a value that encodes nothing, and for one that asks for containers of two
    /// kinds. The buffer is then as it was.
    public func append(_ value: some Encodable, to buffer: inout [UInt8]) throws {
        try writer.append(value, to: &buffer)
    }
}
