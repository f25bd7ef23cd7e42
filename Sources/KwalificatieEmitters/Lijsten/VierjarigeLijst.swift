import KwalificatieModel

/// The kwalificaties of four years (register: overzicht vierjarige kwalificaties, seed 000, 2.11): middenkader-
/// opleidingen of niveau 4 to which the minister gave a year more than three (WEB 7.2.4a).
struct VierjarigeLijst: VeldLijst {
    let bestandsnaam = "vierjarige-kwalificaties.csv"
    let omschrijving = "De middenkaderopleidingen (niveau 4) van vier jaar, één code per rij."
    let sleutel = Lijstsleutel("Crebo", "Inschrijven vanaf")

    /// A kwalificatie under one of its codes.
    struct Rij: MetOpleiding, MetPeriode, Vaststelling {
        let kwalificatie: Kwalificatie
        let opleiding: Opleiding
        let periode: CreboPeriode<KwalificatieRole>?

        var status: String? { opleiding.dossier?.status }
        var voorblad: Voorblad? { opleiding.dossier?.voorblad }
    }

    /// Four years of 1600 hours (WEB 7.2.4a).
    private static let sbu = 4 * 1600

    let velden: [Veld<Rij>] =
        Veld.kwalificatie + [
            Veld("Soort opleiding", "De soort opleiding.", .tekst, .gepubliceerd) { rij, _ in
                .of(rij.kwalificatie.soortOpleiding?.rawValue)
            },
            Veld("SBU", "De studiebelasting van de hele opleiding in uren.", .getal, .eigen) { rij, _ in
                .of(rij.kwalificatie.sbu)
            },
        ] + Veld.perioden + Veld.dossier + [.sectorkamer]

    func regels(_ register: Register) -> [Rij] {
        let rijen = register.dossiers.flatMap { dossier in
            dossier.kwalificaties.filter(Self.isVierjarig).flatMap { kwalificatie in
                kwalificatie.crebos.map { periode in
                    Rij(
                        kwalificatie: kwalificatie,
                        opleiding: Opleiding(Opleidingscode(periode.crebo), kwalificatie, in: dossier),
                        periode: periode)
                }
            }
        }
        return rijen.sorted { $0.sleutel < $1.sleutel }
    }

    private static func isVierjarig(_ kwalificatie: Kwalificatie) -> Bool {
        kwalificatie.niveau == .vier && kwalificatie.soortOpleiding == .middenkaderopleiding && kwalificatie.sbu == sbu
    }
}

extension VierjarigeLijst.Rij {
    fileprivate var sleutel: (Opleidingscode, String, String) {
        (opleiding.code, periode?.geldigVanaf?.iso ?? "", opleiding.dossier?.codes.first ?? "")
    }
}
