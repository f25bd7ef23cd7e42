/// The code of a kerntaak (`B1-K1`) or a werkproces (`P2-K1-W3`).
///
/// These codes are not in the XML: they are built from the `hoofdstuk` numbers (dossiers as published; leeswijzer).
public struct OnderdeelCode: Sendable, Hashable {
    /// The part of a record in which a kerntaak stands.
    public enum Deel: UInt8, Sendable, Hashable {
        /// `B1`: the basis of a dossier; also the whole of a cross-over kwalificatie (the project's own use).
        case basis
        /// `P2`: the profiel with that hoofdstuk.
        case profiel
        /// `D1`: a keuzedeel.
        case keuzedeel

        var letter: Character {
            switch self {
            case .basis: "B"
            case .profiel: "P"
            case .keuzedeel: "D"
            }
        }

        init?(letter: UInt8) {
            switch letter {
            case UInt8(ascii: "B"): self = .basis
            case UInt8(ascii: "P"): self = .profiel
            case UInt8(ascii: "D"): self = .keuzedeel
            default: return nil
            }
        }
    }

    /// The part.
    public let deel: Deel
    /// The number of the part: 1 for a basis, the hoofdstuk of the profiel, 1 for a keuzedeel.
    public let deelnummer: UInt16
    /// The hoofdstuk of the kerntaak.
    public let kerntaak: UInt16
    /// The hoofdstuk of the werkproces; nil for the code of a kerntaak.
    public let werkproces: UInt16?

    /// The code with these numbers, or nil when a number is not in 1...9999.
    public init?(_ deel: Deel, _ deelnummer: Int, kerntaak: Int, werkproces: Int? = nil) {
        guard Self.numbers.contains(deelnummer), Self.numbers.contains(kerntaak),
            werkproces.map(Self.numbers.contains) ?? true
        else { return nil }
        self.deel = deel
        self.deelnummer = UInt16(deelnummer)
        self.kerntaak = UInt16(kerntaak)
        self.werkproces = werkproces.map(UInt16.init)
    }

    /// Reads `B1-K1` or `P2-K1-W3`.
    public init?(_ text: some StringProtocol) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let letter = parts[0].first, let deel = Deel(letter: letter),
            let deelnummer = Self.number(parts[0].dropFirst()), parts[1].first == UInt8(ascii: "K"),
            let kerntaak = Self.number(parts[1].dropFirst())
        else { return nil }
        guard parts.count == 3 else {
            self.init(deel, deelnummer, kerntaak: kerntaak)
            return
        }
        guard parts[2].first == UInt8(ascii: "W"), let werkproces = Self.number(parts[2].dropFirst()) else {
            return nil
        }
        self.init(deel, deelnummer, kerntaak: kerntaak, werkproces: werkproces)
    }

    /// `B1-K1` or `P2-K1-W3`.
    public var text: String {
        let start = "\(deel.letter)\(deelnummer)-K\(kerntaak)"
        return werkproces.map { "\(start)-W\($0)" } ?? start
    }

    /// The code of the kerntaak to which this code belongs: itself for a kerntaak.
    public var vanKerntaak: OnderdeelCode {
        OnderdeelCode(deel: deel, deelnummer: deelnummer, kerntaak: kerntaak, werkproces: nil)
    }

    private init(deel: Deel, deelnummer: UInt16, kerntaak: UInt16, werkproces: UInt16?) {
        self.deel = deel
        self.deelnummer = deelnummer
        self.kerntaak = kerntaak
        self.werkproces = werkproces
    }

    private static let numbers = 1...9999

    private static func number(_ digits: some Collection<UInt8>) -> Int? {
        guard (1...4).contains(digits.count), digits.first != UInt8(ascii: "0") else { return nil }
        return fixedDigits(digits, count: digits.count).map(Int.init)
    }
}

extension OnderdeelCode: Comparable {
    /// By part, its number, kerntaak and werkproces; a kerntaak before its werkprocessen.
    public static func < (left: OnderdeelCode, right: OnderdeelCode) -> Bool {
        (left.deel.rawValue, left.deelnummer, left.kerntaak, left.werkproces ?? 0)
            < (right.deel.rawValue, right.deelnummer, right.kerntaak, right.werkproces ?? 0)
    }
}

extension OnderdeelCode: CustomStringConvertible {
    /// The code as published.
    public var description: String { text }
}

extension OnderdeelCode: CodeText {
    static var expectedForm: String { "B1-K1 or P2-K1-W3" }
}
