/// Why a text is no burgerservicenummer or onderwijsnummer. It never holds the text.
public struct PersoonsnummerError: Error, Sendable, Hashable {
    /// The kinds of number.
    public enum Soort: String, Sendable, Hashable, CaseIterable {
        /// A burgerservicenummer.
        case burgerservicenummer
        /// An onderwijsnummer.
        case onderwijsnummer
    }

    /// What a number has to be; the first check that fails is reported.
    public enum Controle: Sendable, Hashable, CaseIterable {
        /// Nine ASCII digits, leading zeros included, and nothing else (PvE 15: AN9).
        case negenCijfers
        /// Not 000000000, which passes the elfproef of a burgerservicenummer (VO XSD).
        case nietAlleenNullen
        /// The weighted sum of the digits (VO XSD; PvE 15).
        case elfproef
    }

    /// Which kind of number was expected.
    public let soort: Soort
    /// The check that failed.
    public let controle: Controle
}

extension PersoonsnummerError: CustomStringConvertible {
    /// The reason in Dutch, without the number.
    public var description: String {
        switch controle {
        case .negenCijfers: "een \(soort.rawValue) bestaat uit negen cijfers, voorloopnullen meegeteld"
        case .nietAlleenNullen: "een \(soort.rawValue) bestaat niet uit alleen nullen"
        case .elfproef: "het \(soort.rawValue) voldoet niet aan de elfproef"
        }
    }
}
