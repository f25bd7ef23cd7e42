/// Which part a crebo plays, and the numbers that have been published for that part.
///
/// The ranges tell what is *known*, not what is possible: after 25999 the numbering of kwalificaties went on at 27002.
/// A code outside its ranges is therefore read and converted, and a rule reports it.
public protocol CreboRole: Sendable {
    /// The numbers published so far.
    static var publishedRanges: [ClosedRange<UInt32>] { get }
}

/// The code of a kwalificatiedossier, `23…` (seed 000, 2.4).
public enum DossierRole: CreboRole {
    /// The numbers published so far.
    public static let publishedRanges: [ClosedRange<UInt32>] = [23_000...23_999]
}

/// The code of a kwalificatie, `25…` and from 27002 on `27…` (seed 000, 2.5; published codes 27002-27088).
public enum KwalificatieRole: CreboRole {
    /// The numbers published so far.
    public static let publishedRanges: [ClosedRange<UInt32>] = [25_000...25_999, 27_000...27_999]
}

/// The code of a cross-over kwalificatie, `260..` (published codes 26000-26044).
public enum CrossOverRole: CreboRole {
    /// The numbers published so far.
    public static let publishedRanges: [ClosedRange<UInt32>] = [26_000...26_099]
}

/// The code of a geregionaliseerde kwalificatie, `261..` (inferred from the published codes 26100-26104).
public enum GeregionaliseerdeRole: CreboRole {
    /// The numbers published so far.
    public static let publishedRanges: [ClosedRange<UInt32>] = [26_100...26_199]
}

/// The code of an opleidingsdomein, `79000`-`79160` (regelingen of 2012 and 2015).
public enum OpleidingsdomeinRole: CreboRole {
    /// The numbers published so far.
    public static let publishedRanges: [ClosedRange<UInt32>] = [79_000...79_160]
}

/// A code from before 2015, which lives on as history only: eindtermen `1….`, dossiers `22…`, deelkwalificaties
/// `5….`, kwalificaties `9….` (regelingen of 2012 and 2015).
public enum HistorischeRole: CreboRole {
    /// The numbers published so far.
    public static let publishedRanges: [ClosedRange<UInt32>] = [
        10_000...19_999, 22_000...22_999, 50_000...59_999, 90_000...99_999,
    ]
}

/// Any crebo, whatever it is the code of: what a link or a table holds.
public enum OpleidingRole: CreboRole {
    /// The numbers published so far.
    public static let publishedRanges: [ClosedRange<UInt32>] = [10_000...99_999]
}

/// The code of a kwalificatiedossier.
public typealias DossierCrebo = Crebo<DossierRole>
/// The code of a kwalificatie.
public typealias KwalificatieCrebo = Crebo<KwalificatieRole>
/// The code of a cross-over kwalificatie.
public typealias CrossOverCrebo = Crebo<CrossOverRole>
/// The code of a geregionaliseerde kwalificatie.
public typealias GeregionaliseerdeCrebo = Crebo<GeregionaliseerdeRole>
/// The code of an opleidingsdomein.
public typealias OpleidingsdomeinCrebo = Crebo<OpleidingsdomeinRole>
/// A code from before 2015.
public typealias HistorischeCrebo = Crebo<HistorischeRole>
/// The code of an opleiding of any kind (erkende opleidingscode).
public typealias Opleidingscode = Crebo<OpleidingRole>

/// A crebo: five digits, in one role.
///
/// The form is checked (a value is always five digits, the first not a zero); whether the number has been published for
/// its role is `isInPublishedRange`. The role is part of the type, so that a dossier's code is never taken for a
/// kwalificatie's.
public struct Crebo<Role: CreboRole>: Sendable, Hashable {
    /// The five digits as a number, 10000...99999.
    public let number: UInt32

    /// The code with this number, or nil outside five digits.
    public init?(number: UInt32) {
        guard (10_000...99_999).contains(number) else { return nil }
        self.number = number
    }

    /// Reads exactly five digits, nothing around them.
    public init?(_ text: some StringProtocol) {
        guard let number = fixedDigits(text.utf8, count: 5) else { return nil }
        self.init(number: number)
    }

    /// What stands where no code has been read; no record is handed on with it.
    static var unset: Crebo { Crebo(unchecked: 0) }

    private init(unchecked number: UInt32) {
        self.number = number
    }

    /// The same digits in another role: links name a code without saying what it is the code of.
    public init<Other>(_ other: Crebo<Other>) {
        number = other.number
    }

    /// Whether codes like this one have been published in this role.
    public var isInPublishedRange: Bool { Role.publishedRanges.contains { $0.contains(number) } }

    /// The five digits.
    public var text: String { String(number) }
}

extension Crebo: Comparable {
    /// The lower number first.
    public static func < (left: Crebo, right: Crebo) -> Bool { left.number < right.number }
}

extension Crebo: CustomStringConvertible {
    /// The five digits.
    public var description: String { text }
}

extension Crebo: CodeText {
    static var expectedForm: String { "five digits" }
}
