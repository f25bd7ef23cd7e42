/// Something that was found.
public struct Treffer: Sendable, Hashable {
    /// What was found.
    public let onderdeel: Registeronderdeel
    /// Its niveaus; none for a certificaat.
    public let niveaus: [Niveau]
    /// Why it was found.
    public let rang: Zoekrang
    /// Where the words stand, when they were found in a text only.
    public let vindplaats: Vindplaats?
    /// Which tables and records name it, where there is no record of it.
    public var bronnen: [String] = []

    /// A place in a text.
    public struct Vindplaats: Sendable, Hashable {
        /// The field.
        public let pad: Veldpad
        /// The words with some of the text around them.
        public let fragment: String
    }

    /// Whether this one is shown before the other: by reason, kind and code. The rest only makes the order complete, so
    /// that it does not depend on the order of the documents.
    public func precedes(_ other: Treffer) -> Bool {
        if rang != other.rang { return rang < other.rang }
        if onderdeel.soort != other.onderdeel.soort { return onderdeel.soort < other.onderdeel.soort }
        if sortKey != other.sortKey { return sortKey.lexicographicallyPrecedes(other.sortKey) }
        return niveaus.lexicographicallyPrecedes(other.niveaus)
    }

    private var sortKey: [String] {
        [
            onderdeel.code, onderdeel.dossier?.code ?? "", onderdeel.titel, onderdeel.dossier?.titel ?? "",
            vindplaats?.pad.tekst ?? "", vindplaats?.fragment ?? "",
        ] + onderdeel.codes
    }
}
