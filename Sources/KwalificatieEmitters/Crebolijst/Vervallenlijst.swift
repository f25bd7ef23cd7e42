import KwalificatieModel

/// The codes that lapse in one cohort: who could enrol under them the year before cannot any more on 1 August. In the
/// shape of the sheet "Vervallen" that SBB publishes (published crebolijst 2022).
///
/// Dossiers and kwalificaties stand in alphabetical order of their names, each in a block of its own. A published list
/// of lapsed codes can have some without a day; these stand in the list of its own year.
public struct Vervallenlijst: Lijst, Hashable {
    /// The cohort.
    public let cohort: Cohort

    /// The list of this cohort.
    public init(_ cohort: Cohort) {
        self.cohort = cohort
    }

    /// The series of these lists.
    static func familie(_ jaren: [Cohort]?) -> Lijstfamilie {
        Lijstfamilie(
            perJaar: "vervallen", in: "crebolijsten",
            "De kwalificatiedossiers en kwalificaties waarvoor inschrijven vanaf 1 augustus niet meer mogelijk is, één "
                + "lijst per jaar.",
            dossierkolommen, sleutel
        ) { alle($0, jaren) }
    }

    /// The code.
    public var sleutel: Lijstsleutel { Self.sleutel }

    private static let sleutel = Lijstsleutel(
        "Dossiercrebo", uitleg: "In het blok met kwalificaties heet die kolom *Kwalificatiecrebo*.")

    /// The lists of all cohorts of the register, and of those for which only a table tells what lapses, the first one
    /// first; only of these years, where years were asked for.
    public static func alle(_ register: Register, _ jaren: [Cohort]? = nil) -> [Vervallenlijst] {
        let uitTabel = register.tabellen.vervallen.compactMap(\.cohort).filter { jaren?.contains($0) ?? true }
        return Set(register.cohorts(jaren) + uitTabel).sorted().map(Vervallenlijst.init)
    }

    /// `crebolijsten/vervallen-2022.csv`.
    public var bestandsnaam: String { "crebolijsten/vervallen-\(cohort.year).csv" }

    /// What the list holds.
    public var omschrijving: String {
        "De kwalificatiedossiers en kwalificaties waarvoor inschrijven op \(cohort.firstDay.dutch) niet meer mogelijk is."
    }

    /// The six columns, by the names above the block of dossiers.
    public var kolommen: [Kolom] { Self.dossierkolommen }

    /// The title of the sheet.
    public var kopregels: [[CSVCell]] { [rij([.text("Vervallen")]), rij([])] }

    /// The two blocks, each with its headers.
    public func rijen(_ register: Register) -> [[CSVCell]] {
        let codes = Vervallencode.alle(register, cohort)
        let kwalificatiekoppen = Self.kolommen(
            crebo: "Kwalificatiecrebo", naam: "Kwalificatienaam", van: "de kwalificatie")
        return [kop(kolommen)] + codes.filter(\.isDossier).map(\.rij)
            + [rij([]), kop(kwalificatiekoppen)] + codes.filter { !$0.isDossier }.map(\.rij)
    }

    private static let dossierkolommen = kolommen(crebo: "Dossiercrebo", naam: "Dossiernaam", van: "het dossier")

    private static func kolommen(crebo: String, naam: String, van wat: String) -> [Kolom] {
        [
            Kolom(crebo, "De code van \(wat).", .code, .gepubliceerd),
            Kolom(naam, "De naam van \(wat).", .tekst, .gepubliceerd),
            Kolom(
                "Datum einde instroom", "De eerste dag waarop niemand meer kan inschrijven.", .datum, .gepubliceerd),
            Kolom(
                "Datum einde opleiding", "De eerste dag waarop niemand meer een diploma kan behalen.", .datum,
                .gepubliceerd),
            Kolom("Wordt vervangen door", "De namen van de opvolgers, met ‘ / ’ ertussen.", .tekst, .gepubliceerd),
            Kolom("Crebo nieuw", "De codes van de opvolgers, met ‘ / ’ ertussen.", .tekst, .gepubliceerd),
        ]
    }

    private func kop(_ kolommen: [Kolom]) -> [CSVCell] { kolommen.map { .text($0.naam) } }

    private func rij(_ cells: [CSVCell]) -> [CSVCell] {
        cells + [CSVCell](repeating: .empty, count: kolommen.count - cells.count)
    }
}
