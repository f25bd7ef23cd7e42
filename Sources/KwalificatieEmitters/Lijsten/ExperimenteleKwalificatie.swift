import KwalificatieModel

/// What the two kinds of experimental kwalificaties have in common (seed 000, 2.8).
protocol ExperimenteleKwalificatie: Vaststelling {
    associatedtype Rol: CreboRole
    var titel: String { get }
    var niveau: Niveau? { get }
    var crebos: [CreboPeriode<Rol>] { get }
    var sbu: Int? { get }
    var soortOpleiding: SoortOpleiding? { get }
    var instellingen: [Instelling] { get }
}

extension CrossOverKwalificatie: ExperimenteleKwalificatie {}
extension GeregionaliseerdeKwalificatie: ExperimenteleKwalificatie {}

/// A row: an experimental kwalificatie under one of its codes. One without codes has a row as well.
struct ExperimenteleRij<Kwalificatie: ExperimenteleKwalificatie> {
    let kwalificatie: Kwalificatie
    let periode: CreboPeriode<Kwalificatie.Rol>?

    /// The rows of these kwalificaties: by code and then by start date; those without a code last.
    static func alle(_ kwalificaties: [Kwalificatie]) -> [ExperimenteleRij] {
        let rows = kwalificaties.flatMap { kwalificatie in
            kwalificatie.crebos.isEmpty
                ? [ExperimenteleRij(kwalificatie: kwalificatie, periode: nil)]
                : kwalificatie.crebos.map { ExperimenteleRij(kwalificatie: kwalificatie, periode: $0) }
        }
        return rows.sorted { $0.sleutel < $1.sleutel }
    }

    private var sleutel: (UInt32, String) {
        (periode?.crebo.number ?? .max, periode?.geldigVanaf?.iso ?? "")
    }

    /// The columns that stand first in both lists.
    static var eersteVelden: [Veld<ExperimenteleRij>] {
        [
            Veld("Crebo", "De code van de kwalificatie.", .code, .gepubliceerd) { rij, _ in
                .of(rij.periode?.crebo.text)
            },
            Veld("Titel", "De naam van de kwalificatie.", .tekst, .gepubliceerd) { rij, _ in
                .of(rij.kwalificatie.titel)
            },
            Veld("Niveau", "Het niveau van de kwalificatie.", .getal, .gepubliceerd) { rij, _ in
                .of(rij.kwalificatie.niveau?.rawValue)
            },
            Veld("Soort opleiding", "De soort opleiding.", .tekst, .gepubliceerd) { rij, _ in
                .of(rij.kwalificatie.soortOpleiding?.rawValue)
            },
            Veld("SBU", "De studiebelasting van de hele opleiding in uren.", .getal, .eigen) { rij, _ in
                .of(rij.kwalificatie.sbu)
            },
            Veld("Bekostigd door", "Het ministerie dat de code bekostigt.", .tekst, .eigen) { rij, _ in
                .of(rij.periode?.ministerie)
            },
            Veld("Prijsfactor", "De prijsfactor van de code.", .decimaal, .gepubliceerd) { rij, _ in
                .of(rij.periode?.prijsfactor)
            },
        ] + Veld.perioden + [
            .vastgesteldOp, .status, .sectorkamer,
            Veld("Instellingen", "De instellingen die het aanbieden, elk met BRIN en naam.", .waarden, .eigen) {
                rij, _ in
                .of(rij.kwalificatie.instellingen.map { [$0.brin, $0.naam].compactMap { $0 }.joined(separator: " ") })
            },
        ]
    }
}

extension ExperimenteleRij: Vaststelling, MetPeriode {
    var status: String? { kwalificatie.status }
    var voorblad: Voorblad? { kwalificatie.voorblad }
}
