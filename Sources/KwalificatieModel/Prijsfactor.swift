/// The factor by which a student on an opleiding counts in the funding of a school: an exact decimal.
///
/// Kept as ten-thousandths, so that `1,10` and `1.1` are the same value and no binary fraction comes near it.
public struct Prijsfactor: Sendable, Hashable, Comparable {
    /// The value times 10 000.
    public let tenThousandths: Int32

    /// How many digits may stand behind the decimal sign: published values have one or two.
    private static let maximumFractionDigits = 4
    /// How many digits may stand before it: published values have one.
    private static let maximumWholeDigits = 4

    /// Reads `1`, `1,10`, `1.8`: digits with at most one decimal comma or point; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let commaParts = text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        let pieces = parts.count == 1 ? commaParts : parts
        guard (1...2).contains(pieces.count) else { return nil }
        let whole = pieces[0]
        let fraction = pieces.count == 2 ? pieces[1] : whole.prefix(0)
        guard (1...Self.maximumWholeDigits).contains(whole.count), fraction.count <= Self.maximumFractionDigits,
            pieces.count == 1 || !fraction.isEmpty
        else { return nil }
        var value: Int32 = 0
        for digit in whole {
            guard let number = Self.digit(digit) else { return nil }
            value = value * 10 + number
        }
        for position in 0..<Self.maximumFractionDigits {
            value *= 10
            if position < fraction.count {
                guard let number = Self.digit(fraction[fraction.index(fraction.startIndex, offsetBy: position)]) else {
                    return nil
                }
                value += number
            }
        }
        tenThousandths = value
    }

    /// The shortest exact form with this decimal sign: `1`, `1.1`, `1,15`.
    public func text(decimalSign: Character) -> String {
        let whole = tenThousandths / 10_000
        var rest = tenThousandths % 10_000
        guard rest != 0 else { return String(whole) }
        var digits = Self.maximumFractionDigits
        while rest % 10 == 0 {
            rest /= 10
            digits -= 1
        }
        let fraction = String(rest)
        return "\(whole)\(decimalSign)" + String(repeating: "0", count: digits - fraction.count) + fraction
    }

    /// The smaller factor first.
    public static func < (left: Prijsfactor, right: Prijsfactor) -> Bool {
        left.tenThousandths < right.tenThousandths
    }

    private static func digit(_ byte: UInt8) -> Int32? {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        return Int32(byte - UInt8(ascii: "0"))
    }
}

extension Prijsfactor: Codable {
    /// Reads the text form, because a JSON number would pass through a binary fraction in most programs.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Prijsfactor(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is no prijsfactor (1.1)"))
        }
        self = value
    }

    /// Writes the shortest form with a decimal point, as text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text(decimalSign: "."))
    }
}
