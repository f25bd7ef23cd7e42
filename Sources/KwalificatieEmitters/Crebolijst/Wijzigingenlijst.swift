import KwalificatieModel

/// What is new, changed or gone in the crebolijst of one cohort since that of the last cohort before it of which there is
/// a list. Own design.
///
/// Dossiers come before kwalificaties, and then codes ascend. A change has a row for each field that changed.
public struct Wijzigingenlijst: Lijst, Hashable {
    /// The cohort.
    public let cohort: Cohort
    private let vorige: Cohort

    /// The list of what changed between two cohorts.
    private init(_ cohort: Cohort, sinds vorige: Cohort) {
        self.cohort = cohort
        self.vorige = vorige
    }

    /// The series of these lists.
    static func familie(_ jaren: [Cohort]?) -> Lijstfamilie {
        Lijstfamilie(
            perJaar: "wijzigingen", in: "crebolijsten",
            "Wat er nieuw, gewijzigd of vervallen is in de crebolijst ten opzichte van een jaar eerder, één lijst per jaar.",
            wijzigingskolommen, sleutel,
            variant: .init(
                bestandsnaam: "crebolijsten/wijzigingen-JJJJ-sinds-JJJJ.csv",
                uitleg:
                    "Als van het jaar ervoor te weinig bekend is: ten opzichte van het laatste jaar dat wel gedekt is.")
        ) { alle($0, jaren) }
    }

    /// The lists of all cohorts of the register that have a cohort before them; only of these years, where years were
    /// asked for.
    public static func alle(_ register: Register, _ jaren: [Cohort]? = nil) -> [Wijzigingenlijst] {
        register.cohorts(jaren).compactMap { cohort in
            register.cohort(voor: cohort).map { Wijzigingenlijst(cohort, sinds: $0) }
        }
    }

    /// `crebolijsten/wijzigingen-2022.csv`; `crebolijsten/wijzigingen-2022-sinds-2015.csv` when the years between are not
    /// covered.
    public var bestandsnaam: String {
        let sinds = cohort.year == vorige.year + 1 ? "" : "-sinds-\(vorige.year)"
        return "crebolijsten/wijzigingen-\(cohort.year)\(sinds).csv"
    }

    /// What the list holds.
    public var omschrijving: String {
        "Wat er nieuw, gewijzigd of vervallen is in de crebolijst van \(cohort.firstDay.dutch) ten opzichte van die van "
            + "\(vorige.firstDay.dutch)."
    }

    /// What changed of what.
    public var sleutel: Lijstsleutel { Self.sleutel }

    private static let sleutel = Lijstsleutel("Soort", "Crebonummer", "Veld")

    /// The columns.
    public var kolommen: [Kolom] { Self.wijzigingskolommen }

    private static let wijzigingskolommen = [
        Kolom("Wijziging", "nieuw, gewijzigd of vervallen.", .tekst, .eigen),
        Kolom("Soort", "dossier of kwalificatie.", .tekst, .eigen),
        Kolom("Crebonummer", "De code van het dossier of de kwalificatie.", .code, .eigen),
        Kolom("Naam", "De naam, na de wijziging; van wat vervallen is, de laatste.", .tekst, .eigen),
        Kolom("Veld", "De kolom van de crebolijst die gewijzigd is.", .tekst, .eigen),
        Kolom("Van", "Wat daar stond.", .tekst, .eigen),
        Kolom("Naar", "Wat er nu staat.", .tekst, .eigen),
        Kolom("Sinds", "De dag van de crebolijst waarmee is vergeleken.", .datum, .eigen),
    ]

    /// A row for each code that is new or gone, and for each field that changed.
    public func rijen(_ register: Register) -> [[CSVCell]] {
        let oud = Crebolijstregel.alle(register, vorige)
        let nieuw = Crebolijstregel.alle(register, cohort)
        return Set(oud.keys).union(nieuw.keys).sorted().flatMap { sleutel -> [[CSVCell]] in
            switch (oud[sleutel], nieuw[sleutel]) {
            case (nil, let regel?): [rij("nieuw", sleutel, regel)]
            case (let regel?, nil): [rij("vervallen", sleutel, regel)]
            case (let oude?, let nieuwe?):
                zip(oude.velden, nieuwe.velden).filter { $0.cel != $1.cel }.map { van, naar in
                    rij("gewijzigd", sleutel, nieuwe, (naar.naam, van.cel, naar.cel))
                }
            case (nil, nil): []
            }
        }
    }

    private func rij(
        _ wijziging: String, _ sleutel: Crebolijstregel.Sleutel, _ regel: Crebolijstregel,
        _ veld: (naam: String, van: CSVCell, naar: CSVCell)? = nil
    ) -> [CSVCell] {
        [
            .text(wijziging), .text(sleutel.soort.rawValue), .text(String(sleutel.code)), .of(regel.naam),
            .of(veld?.naam), veld?.van ?? .empty, veld?.naar ?? .empty, .date(vorige.firstDay),
        ]
    }
}
