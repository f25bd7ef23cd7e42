/// A burgerservicenummer (BSN): nine digits, of which the elfproef `(9a+8b+7c+6d+5e+4f+3g+2h-i) mod 11 = 0` holds, and
/// not 000000000 (VO XSD).
///
///     let bsn = try Burgerservicenummer("999990007")
///     print("\(bsn)")          // *****0007
///     bsn.onverhuld            // the nine digits
///
/// That the check holds does not say that the number was ever given to someone.
public struct Burgerservicenummer: Persoonsnummer {
    private let cijfers: NegenCijfers

    /// Reads exactly nine ASCII digits, leading zeros included.
    ///
    /// - Throws: `PersoonsnummerError`, which says which check failed and does not hold the number.
    public init(_ text: some StringProtocol) throws(PersoonsnummerError) {
        guard let cijfers = NegenCijfers(text) else {
            throw PersoonsnummerError(soort: .burgerservicenummer, controle: .negenCijfers)
        }
        guard !cijfers.isZero else {
            throw PersoonsnummerError(soort: .burgerservicenummer, controle: .nietAlleenNullen)
        }
        guard (cijfers.weightedSum - cijfers.controlDigit).isMultiple(of: 11) else {
            throw PersoonsnummerError(soort: .burgerservicenummer, controle: .elfproef)
        }
        self.cijfers = cijfers
    }

    /// The nine digits, leading zeros included: for a delivery to DUO only, in a file that its owner alone can read.
    public var onverhuld: String { cijfers.text }

    /// The digits as a number, for the keys by which a million persons are told apart; never for a text.
    var getal: UInt32 { cijfers.number }
}
