/// The number that an institution gives to an enrolment or a result of a person: 1 to 20 letters and digits (PvE 15).
public struct Volgnummer: Sendable, Hashable {
    /// The characters, as given.
    public let text: String

    /// The longest volgnummer, in characters (PvE 15: AN20).
    public static let maximumLength = 20

    /// Reads 1 to 20 ASCII letters and digits, and nothing else.
    public init?(_ text: some StringProtocol) {
        guard (1...Self.maximumLength).contains(text.utf8.count), text.utf8.allSatisfy({ Self.code(of: $0) != nil })
        else { return nil }
        self.text = String(text)
    }

    /// 1...62 for a letter or digit.
    static func code(of byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 1
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A") + 11
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 37
        default: nil
        }
    }
}
