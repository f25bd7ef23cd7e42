/// An onderwijsnummer: nine digits for who has no (verifiable) burgerservicenummer, of which the elfproef
/// `(9a+8b+7c+6d+5e+4f+3g+2h) mod 11 = i + 5` holds (VO XSD; PvE 15).
///
///     let nummer = try Onderwijsnummer("109900000")
///     print("\(nummer)")       // *****0000
///     nummer.onverhuld         // the nine digits
///
/// A remainder modulo 11 is at most 10, so the last digit of such a number is at most 5. A number of which only
/// `(9a+8b+7c+6d+5e+4f+3g+2h-i) mod 11 = 5` holds (its last digit is then 6 or more) is read as well, with
/// `heeftAfwijkendControlegetal`: a reason to warn, not to refuse a person's enrolment.
public struct Onderwijsnummer: Persoonsnummer {
    /// Whether the number passes the wider form of the elfproef only.
    public let heeftAfwijkendControlegetal: Bool

    private let cijfers: NegenCijfers

    /// Reads exactly nine ASCII digits, leading zeros included.
    ///
    /// - Throws: `PersoonsnummerError`, which says which check failed and does not hold the number.
    public init(_ text: some StringProtocol) throws(PersoonsnummerError) {
        guard let cijfers = NegenCijfers(text) else {
            throw PersoonsnummerError(soort: .onderwijsnummer, controle: .negenCijfers)
        }
        let remainder = cijfers.weightedSum % 11
        let expected = cijfers.controlDigit + 5
        guard remainder == expected % 11 else {
            throw PersoonsnummerError(soort: .onderwijsnummer, controle: .elfproef)
        }
        self.cijfers = cijfers
        heeftAfwijkendControlegetal = remainder != expected
    }

    /// The nine digits, leading zeros included: for a delivery to DUO only, in a file that its owner alone can read.
    public var onverhuld: String { cijfers.text }

    /// The digits as a number, for the keys by which a million persons are told apart; never for a text.
    var getal: UInt32 { cijfers.number }
}
