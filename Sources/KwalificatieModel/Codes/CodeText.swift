/// A code that JSON holds as its text.
protocol CodeText: Codable {
    /// What the code looks like, for the message when a text does not.
    static var expectedForm: String { get }
    var text: String { get }
    init?(_ text: some StringProtocol)
}

extension CodeText {
    /// Reads the text of the code.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let code = Self(text) else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "“\(text)” is no code of the form \(Self.expectedForm)"))
        }
        self = code
    }

    /// Writes the text of the code.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// The value of exactly `count` ASCII digits (at most nine), or nil.
func fixedDigits(_ bytes: some Collection<UInt8>, count: Int) -> UInt32? {
    guard bytes.count == count else { return nil }
    var value: UInt32 = 0
    for byte in bytes {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + UInt32(byte - UInt8(ascii: "0"))
    }
    return value
}

/// `number` with zeros before it up to `width` digits.
package func zeroPadded(_ number: some BinaryInteger, width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
