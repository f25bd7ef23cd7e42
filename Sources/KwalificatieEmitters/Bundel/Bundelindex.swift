import KwalificatieModel

/// `inhoud.csv` of a bundle: what each of its files is. The columns are the project's own.
public struct Bundelindex {
    /// The name of the file in a bundle.
    public static let bestandsnaam = "inhoud.csv"

    /// The columns, from left to right.
    public static let kolommen = [
        Kolom("Bestand", "De naam van het bestand in de bundel.", .tekst, .eigen),
        Kolom("Soort", "Wat het is: dossier, keuzedeel, certificaat enzovoort, of crebolijst.", .tekst, .eigen),
        Kolom("Code", "De code waaronder inschrijven dat jaar mogelijk is; een rij voor elke code.", .code, .eigen),
        Kolom("Titel", "De naam ervan.", .tekst, .eigen),
        Kolom("Geldig vanaf", "De eerste dag waarop inschrijven op deze code mogelijk is.", .datum, .eigen),
        Kolom("Geldig tot", "De eerste dag waarop dat niet meer mogelijk is.", .datum, .eigen),
        Kolom("SHA-256", "De controlesom van het bestand.", .code, .eigen),
    ]

    private let cohort: Cohort
    private var writer: CSVWriter

    /// An index of the bundle of this cohort without rows.
    public init(_ cohort: Cohort, dialect: CSVDialect) {
        self.cohort = cohort
        writer = CSVWriter(dialect: dialect)
        writer.append(Self.kolommen.map { .text($0.naam) })
    }

    /// Adds a record, under each code that counts in this cohort.
    public mutating func add(_ stuk: Bundelstuk, sha256: String) {
        for periode in stuk.perioden(in: cohort) {
            writer.append([
                .text(stuk.bestandsnaam), .text(stuk.soort.rawValue), .text(periode.code), .of(stuk.titel),
                .of(periode.vanaf), .of(periode.tot), .text(sha256),
            ])
        }
    }

    /// Adds the crebolijst of the cohort, under this name.
    public mutating func addCrebolijst(_ bestandsnaam: String, sha256: String) {
        let next = Cohort(year: cohort.year + 1)
        writer.append([
            .text(bestandsnaam), .text("crebolijst"), .empty, .text("Crebolijst \(cohort.schooljaar)"),
            .date(cohort.firstDay), .of(next?.firstDay), .text(sha256),
        ])
    }

    /// The whole file.
    public var bytes: [UInt8] { writer.bytes }
}
