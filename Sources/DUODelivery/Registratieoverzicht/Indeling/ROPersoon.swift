/// Who a record of a registratieoverzicht is about: the two numbers as they stand there, one of which is empty.
///
/// Whatever turns it into text shows the masked number.
public struct ROPersoon: Sendable, Hashable {
    /// What stands in the field of the burgerservicenummer.
    public let burgerservicenummer: String
    /// What stands in the field of the onderwijsnummer.
    public let onderwijsnummer: String

    /// A person with these numbers.
    public init(burgerservicenummer: String, onderwijsnummer: String) {
        self.burgerservicenummer = burgerservicenummer
        self.onderwijsnummer = onderwijsnummer
    }

    /// `*****0007`; a number that was masked before, as it stands; empty for nobody.
    public var verhuld: String {
        Self.isVerhuld(nummer) || nummer.isEmpty ? nummer : "*****\(nummer.suffix(4))"
    }

    /// The number that there is, the burgerservicenummer before the other.
    var nummer: String { burgerservicenummer.isEmpty ? onderwijsnummer : burgerservicenummer }

    /// Whether a text stands for a number that somebody made unreadable: `BSN1`, `*****0007`, `XXXXX0007`. It has a
    /// letter or an asterisk, and no more digits than a masked number shows.
    static func isVerhuld(_ number: String) -> Bool {
        var digits = 0
        var hasMask = false
        for byte in number.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "*"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                hasMask = true
            default: return false
            }
        }
        return hasMask && digits <= maximumShownDigits
    }

    /// A file that was made anonymous numbers its people: up to a hundred thousand less one of them here.
    private static let maximumShownDigits = 5
}

extension ROPersoon: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The masked number.
    public var description: String { verhuld }

    /// The masked number.
    public var debugDescription: String { verhuld }

    /// The masked number and no children.
    public var customMirror: Mirror { Mirror(self, children: ["verhuld": verhuld]) }
}
