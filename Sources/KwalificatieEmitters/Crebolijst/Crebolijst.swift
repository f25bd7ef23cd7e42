import KwalificatieModel

/// The crebolijst of one cohort: the dossiers and kwalificaties for which a student can enrol on 1 August, in the shape
/// of the sheet "Complete lijst" that SBB publishes (published crebolijst 2022).
///
///     let bytes = Crebolijst(cohort).bytes(register, dialect: .excel)
///
/// - A dossier is in the list under each of its codes that allows enrolment in the cohort, in a group for each code;
///   a kwalificatie only under such a dossier, with a row for each of its codes that allows enrolment.
/// - Where a dossier and a kwalificatie both have a code of a ministry, these go together; a kwalificatie without a code
///   of the dossier's ministry stands there with all its codes.
/// - Domains are numbered in the order of their crebo; dossiers stand in the order of the last published list that was
///   given, and what that does not have in alphabetical order; kwalificaties in the order of their hoofdstuk. Dossiers
///   whose domain has no crebo (Entree) stand last, under headers of their own.
/// - What has not been adopted is left out. What only published lists tell of is there (`Register.lijstdossiers`); where
///   a document and a list have the same code, the document counts.
/// - Names are put on one line. What is irregular in the published lists (spaces, capitals, order) is not copied.
/// - A list of another day holds what is open on that day.
public struct Crebolijst: Lijst, Hashable {
    /// The cohort.
    public let cohort: Cohort
    /// The day on which enrolment must be possible.
    public let dag: CalendarDate

    /// The list of this cohort.
    public init(_ cohort: Cohort) {
        self.cohort = cohort
        dag = cohort.firstDay
    }

    /// The list of this day; nil where there is no study year.
    public init?(op dag: CalendarDate) {
        guard let cohort = Cohort(containing: dag) else { return nil }
        self.cohort = cohort
        self.dag = dag
    }

    /// The lists of all cohorts of the register, the first one first.
    public static func alle(_ register: Register) -> [Crebolijst] { register.cohorts.map(Crebolijst.init) }

    /// `crebolijsten/crebolijst-2022.csv`; of another day than 1 August `crebolijsten/crebolijst-2023-02-01.csv`.
    public var bestandsnaam: String {
        "crebolijsten/crebolijst-\(isVanCohort ? "\(cohort.year)" : dag.iso).csv"
    }

    /// What the list holds.
    public var omschrijving: String {
        "De kwalificatiedossiers en kwalificaties waarvoor inschrijven mogelijk is op \(dag.dutch)."
    }

    private var isVanCohort: Bool { dag == cohort.firstDay }

    /// The codes of a dossier and of a kwalificatie.
    public var sleutel: Lijstsleutel { Self.sleutel }

    /// The ten columns; the names are those of the published list, where a name occurs twice as well.
    public var kolommen: [Kolom] { Self.kolommen }

    /// The two rows of headers.
    public var kopregels: [[CSVCell]] {
        kopregels("Overzicht vastgestelde kwalificatiedossiers en kwalificaties")
    }

    /// The rows below these: a block for each domain, then Entree with its own headers.
    public func rijen(_ register: Register) -> [[CSVCell]] {
        var rows: [[CSVCell]] = []
        for (index, blok) in Crebolijstblok.alle(register, op: dag).enumerated() {
            rows += blok.crebo.map { kop(van: $0, nummer: index + 1, blok.groepen) } ?? entreekop
            rows += blok.groepen.flatMap(\.rijen)
        }
        return rows
    }
}

extension Crebolijst {
    /// The crebolijsten of these cohorts or else all, and that of a day that was asked for.
    static func familie(_ jaren: [Cohort]?, _ peildatum: CalendarDate?) -> Lijstfamilie {
        Lijstfamilie(
            perJaar: "crebolijst", in: "crebolijsten",
            "De kwalificatiedossiers en kwalificaties waarvoor inschrijven mogelijk is op 1 augustus, één lijst per jaar.",
            kolommen, sleutel,
            variant: .init(
                bestandsnaam: "crebolijsten/crebolijst-JJJJ-MM-DD.csv",
                uitleg: "Met `--on-date`: waarvoor inschrijven mogelijk is op die dag, als dat niet 1 augustus is.")
        ) { register in
            let dag = peildatum.flatMap(Crebolijst.init(op:)).flatMap { lijst in
                register.dekking(lijst.cohort).isGedekt && !lijst.isVanCohort ? lijst : nil
            }
            return register.cohorts(jaren).map(Crebolijst.init) + [dag].compactMap { $0 }
        }
    }

    private static let sleutel = Lijstsleutel(
        "Crebonummer", "Crebonummer",
        uitleg:
            "Dat geldt voor de rijen met de code van een kwalificatie; de code van het dossier staat op zijn eerste rij."
    )

    private static let kolommen = dossierkolommen + kwalificatiekolommen

    private static let dossierkolommen = [
        Kolom("Crebonummer", "De code van het dossier of het domein, op de eerste rij ervan.", .code, .gepubliceerd),
        Kolom("Prijsfactor", "De prijsfactor van het dossier, op de eerste rij ervan.", .decimaal, .gepubliceerd),
        Kolom("Kwalificatiedossier", "De naam van het dossier.", .tekst, .gepubliceerd),
    ]

    /// The columns of a kwalificatie.
    static let kwalificatiekolommen = [
        Kolom("Crebonummer", "De code van de kwalificatie.", .code, .gepubliceerd),
        Kolom("Kwalificatie", "De naam van de kwalificatie; boven een domein zijn naam.", .tekst, .gepubliceerd),
        Kolom("Niveau", "Het niveau van de kwalificatie.", .getal, .gepubliceerd),
        Kolom("Prijsfactor", "De prijsfactor van de kwalificatie of het domein.", .decimaal, .gepubliceerd),
        Kolom("Soort opleiding", "De soort opleiding.", .tekst, .gepubliceerd),
        Kolom(
            "Beroepsvereisten",
            "Het ministerie dat wettelijke beroepsvereisten stelt, volgens een gepubliceerde crebolijst: de XML noemt het niet.",
            .tekst, .gepubliceerd),
        Kolom("Leerweg", "BOL/BBL: dossiers zijn onafhankelijk van de leerweg.", .tekst, .gepubliceerd),
    ]

    private func kopregels(_ titel: String) -> [[CSVCell]] {
        [
            [.text("\(titel) geldig \(isVanCohort ? "vanaf" : "op") \(dag.dutch)"), .empty, .empty]
                + Self.kwalificatiekolommen.map { .text($0.naam) },
            Self.dossierkolommen.map { .text($0.naam) } + Self.kwalificatiekolommen.map { _ in .empty },
        ]
    }

    /// The two rows of headers above the dossiers without a domain.
    private var entreekop: [[CSVCell]] { kopregels("Overzicht Entree kwalificatiedossier") }

    /// The three rows above the dossiers of a domain.
    private func kop(van crebo: OpleidingsdomeinCrebo, nummer: Int, _ groepen: [Crebogroep]) -> [[CSVCell]] {
        // Dossiers of different years can name their domain differently: the one adopted last knows best.
        let domeinen = groepen.sorted { $0.ouderdom > $1.ouderdom }.compactMap(\.dossier.domein)
        let naam = domeinen.lazy.compactMap(\.titel?.eenRegel).first { !$0.isEmpty } ?? ""
        return [
            rij { $0[4] = .text("Opleidingsdomein") },
            rij { $0[4] = .text("\(nummer). \(naam)   \(crebo)") },
            rij { row in
                row[0] = .text(crebo.text)
                row[6] = .of(domeinen.lazy.compactMap(\.prijsfactor).first)
            },
        ]
    }

    /// An empty row in which some cells are filled.
    private func rij(_ fill: (inout [CSVCell]) -> Void) -> [CSVCell] {
        var row = kolommen.map { _ in CSVCell.empty }
        fill(&row)
        return row
    }
}
