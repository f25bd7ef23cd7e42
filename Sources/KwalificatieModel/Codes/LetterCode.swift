/// The letter with which a family of codes begins.
public protocol CodeLetter: Sendable {
    /// One ASCII capital.
    static var letter: Unicode.Scalar { get }
    /// The form of such a code.
    static var form: ValueForm { get }
}

/// `K`: a keuzedeel. One with a certificate keeps its K code (seed 000, 2.6 a and 2.7).
public enum KeuzedeelLetter: CodeLetter {
    /// The capital.
    public static let letter: Unicode.Scalar = "K"
    /// The form of such a code.
    public static let form = ValueForm.keuzedeelCode
}

/// `C`: a certificaat of beroepsgerichte onderdelen (seed 000, 2.7).
public enum CertificaatLetter: CodeLetter {
    /// The capital.
    public static let letter: Unicode.Scalar = "C"
    /// The form of such a code.
    public static let form = ValueForm.certificaatCode
}

/// The code of a keuzedeel: `K0717`.
public typealias KeuzedeelCode = LetterCode<KeuzedeelLetter>
/// The code of a certificaat of beroepsgerichte onderdelen: `C0013`.
public typealias CertificaatCode = LetterCode<CertificaatLetter>

/// A capital letter and four digits.
public struct LetterCode<Family: CodeLetter>: Sendable, Hashable {
    /// The four digits as a number, 0...9999.
    public let number: UInt16

    /// Reads the letter and exactly four digits, nothing around them.
    public init?(_ text: some StringProtocol) {
        guard text.unicodeScalars.first == Family.letter,
            let number = fixedDigits(text.utf8.dropFirst(), count: 4)
        else { return nil }
        self.number = UInt16(number)
    }

    /// What stands where no code has been read; no record is handed on with it.
    static var unset: LetterCode { LetterCode(number: 0) }

    private init(number: UInt16) {
        self.number = number
    }

    /// `K0717`.
    public var text: String { String(Family.letter) + zeroPadded(number, width: 4) }
}

extension LetterCode: Comparable {
    /// The lower number first.
    public static func < (left: LetterCode, right: LetterCode) -> Bool { left.number < right.number }
}

extension LetterCode: CustomStringConvertible {
    /// The letter and the digits.
    public var description: String { text }
}

extension LetterCode: CodeText {
    static var expectedForm: String { "\(Family.letter) and four digits" }
}
