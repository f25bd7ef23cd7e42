/// A code that is a text of one fixed form.
protocol FormCode: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The code, in the form that its type describes.
    var text: String { get }
}

extension FormCode {
    /// The code.
    public var description: String { text }

    /// By text: ASCII of one length, so the order is the same everywhere.
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension String {
    /// The text when it has this form, else nil. In the form `9` stands for a digit, `1` for a digit from 1 on, `L` for
    /// a capital letter (all ASCII), and anything else for itself.
    init?(_ text: some StringProtocol, form: StaticString) {
        let bytes = text.utf8
        guard bytes.count == form.utf8CodeUnitCount else { return nil }
        let matches = form.withUTF8Buffer { form in
            zip(bytes, form).allSatisfy { byte, expected in
                switch expected {
                case UInt8(ascii: "9"): (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                case UInt8(ascii: "1"): (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte)
                case UInt8(ascii: "L"): (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                default: byte == expected
                }
            }
        }
        guard matches else { return nil }
        self.init(text)
    }
}
