/// A column of a list: its header, and what a reader must know to use it.
public struct Kolom: Sendable, Hashable, Encodable {
    /// Where a column comes from.
    public enum Bron: String, Sendable, Hashable, CaseIterable, Encodable {
        /// SBB publishes this datum under this name, in a list or on a page of the register.
        case gepubliceerd
        /// The project's own: derived, or named here.
        case eigen
    }

    /// What the fields hold, where they are not empty. The raw value tells a Dutch reader.
    public enum Vorm: String, Sendable, Hashable, CaseIterable, Encodable {
        /// A text on one line.
        case tekst
        /// A code: letters and digits, to be compared as text.
        case code
        /// Several texts or codes, with a comma and a space between them.
        case waarden = "waarden, gescheiden door komma en spatie"
        /// A whole number.
        case getal = "geheel getal"
        /// A number with the decimal sign of the dialect.
        case decimaal = "decimaal getal"
        /// A day.
        case datum = "datum (dd-mm-jjjj)"
        /// A yes or a no.
        case janee = "Ja of Nee"
    }

    /// The header.
    public let naam: String
    /// What the column tells: one Dutch sentence.
    public let betekenis: String
    /// What its fields hold.
    public let vorm: Vorm
    /// Where it comes from.
    public let bron: Bron

    /// A column.
    public init(_ naam: String, _ betekenis: String, _ vorm: Vorm, _ bron: Bron) {
        self.naam = naam
        self.betekenis = betekenis
        self.vorm = vorm
        self.bron = bron
    }
}
