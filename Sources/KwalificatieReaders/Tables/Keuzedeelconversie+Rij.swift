import KwalificatieModel

extension Keuzedeelconversie: Tabelregel {
    static let kolommen = Tabelkolommen(
        verplicht: [.codeVervallen, .codeNieuw], facultatief: [.vanaf],
        genegeerd: [
            "Vervallen keuzedeel", "Vervallen geldig tot", "Nieuw keuzedeel", "Bron", "Vervallen in register",
            "Nieuw in register",
        ])

    init?(_ rij: inout Tabelrij) {
        guard let oud = rij.keuzedeelCode(.codeVervallen) else { return nil }
        rij.onderwerp = .init(oud)
        guard let nieuw = rij.keuzedeelCode(.codeNieuw) else { return nil }
        guard oud != nieuw else {
            rij.weiger(.codeNieuw, .andereCode)
            return nil
        }
        self.init(oud: oud, nieuw: nieuw, vanaf: rij.datum(.vanaf), file: rij.file, place: rij.place)
    }

    var sleutel: [KeuzedeelCode] { [oud, nieuw] }

    func verhouding(tot eerdere: Keuzedeelconversie) -> Tabelverhouding { .tegenspraak }

    var onderwerp: Observation.Subject { .init(oud) }
}
