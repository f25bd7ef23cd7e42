import KwalificatieModel

/// A list, or a series with a list for each year, under the name by which people ask for it.
///
///     for familie in Lijsten.alle() { print(familie.naam, familie.omschrijving) }   // keuzedelen, crebolijst, …
public struct Lijstfamilie: Sendable {
    /// How the lists of a family come about.
    public enum Inhoud: Sendable {
        /// From the register as a whole: one list, or one for each year that the register has.
        case register(@Sendable (Register) -> [any Lijst])
        /// From each record with its texts.
        case onderdelen(any OnderdeelLijst)
        /// Otherwise: not by a list of this target.
        case overig
    }

    /// The name of the file without folder, year and what stands behind the dot: `keuzedelen`, `crebolijst`.
    public let naam: String
    /// The name of the file, where needed in a folder; in a series `JJJJ` stands for the year.
    public let bestandsnaam: String
    /// What the lists hold: one Dutch sentence.
    public let omschrijving: String
    /// The files of another name that a series can have, and when.
    public let variant: Variant?
    /// The columns, from left to right; none when the file is no CSV.
    public let kolommen: [Kolom]
    /// By what its rows are told apart; nil where nothing does.
    public let sleutel: Lijstsleutel?
    /// How they come about.
    public let inhoud: Inhoud

    /// Files of a series under another name.
    public struct Variant: Sendable, Hashable, Encodable {
        /// The name, in which `JJJJ`, `MM` and `DD` stand for a year, month and day.
        public let bestandsnaam: String
        /// When a file has it: one Dutch sentence.
        public let uitleg: String
    }

    /// What stands for a digit in the names of a series: those of a year, a month, a day.
    private static let cijfers = Set("JMD".utf8)

    /// A file that is made otherwise.
    public init(naam: String, bestandsnaam: String, omschrijving: String, kolommen: [Kolom] = []) {
        self.init(naam, bestandsnaam, omschrijving, kolommen, nil, .overig)
    }

    /// A list of the register.
    init(_ lijst: any Lijst) {
        self.init(
            Self.naam(lijst), lijst.bestandsnaam, lijst.omschrijving, lijst.kolommen, lijst.sleutel,
            .register { _ in [lijst] })
    }

    /// A list of records with their texts.
    init(_ lijst: any OnderdeelLijst) {
        self.init(
            Self.naam(lijst), lijst.bestandsnaam, lijst.omschrijving, lijst.kolommen, lijst.sleutel,
            .onderdelen(lijst))
    }

    /// A series: the files are `folder/naam-JJJJ.csv`.
    init(
        perJaar naam: String, in folder: String, _ omschrijving: String, _ kolommen: [Kolom], _ sleutel: Lijstsleutel,
        variant: Variant? = nil, _ lijsten: @escaping @Sendable (Register) -> [any Lijst]
    ) {
        self.init(
            naam, "\(folder)/\(naam)-JJJJ.csv", omschrijving, kolommen, sleutel, variant: variant,
            .register(lijsten))
    }

    private init(
        _ naam: String, _ bestandsnaam: String, _ omschrijving: String, _ kolommen: [Kolom], _ sleutel: Lijstsleutel?,
        variant: Variant? = nil, _ inhoud: Inhoud
    ) {
        self.naam = naam
        self.bestandsnaam = bestandsnaam
        self.omschrijving = omschrijving
        self.variant = variant
        self.kolommen = kolommen
        self.sleutel = sleutel
        self.inhoud = inhoud
    }

    private static func naam(_ lijst: any Lijstbeschrijving) -> String {
        let file = lijst.bestandsnaam.split(separator: "/").last ?? ""
        return String(file.prefix { $0 != "." })
    }

    /// Whether a file of this name, with its folder, can be one of the family.
    public func heeft(bestand name: String) -> Bool {
        [bestandsnaam, variant?.bestandsnaam].compactMap { $0 }.contains { pattern in
            name.utf8.count == pattern.utf8.count
                && zip(pattern.utf8, name.utf8).allSatisfy { own, given in
                    own == given
                        || Self.cijfers.contains(own) && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(given)
                }
        }
    }

    /// The folder in which its files stand, with a slash behind it; nil when that is the directory itself.
    public var folder: String? {
        bestandsnaam.lastIndex(of: "/").map { String(bestandsnaam[...$0]) }
    }
}
