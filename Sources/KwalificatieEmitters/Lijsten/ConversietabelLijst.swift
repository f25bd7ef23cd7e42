import KwalificatieModel

/// Which keuzedeel takes the place of which (register: conversietabel keuzedelen, seed 000, 2.11).
struct ConversietabelLijst: VeldLijst {
    let bestandsnaam = "conversietabel-keuzedelen.csv"
    let omschrijving = "Welk nieuw keuzedeel welk vervallen keuzedeel vervangt, één paar per rij."
    let sleutel = Lijstsleutel("Code vervallen keuzedeel", "Code nieuw keuzedeel")

    /// A keuzedeel and what replaces it.
    struct Rij {
        let oud: KeuzedeelCode
        let nieuw: KeuzedeelCode
        let vanaf: CalendarDate?
        let bron: Bronvermelding
    }

    let velden: [Veld<Rij>] = [
        Veld("Code vervallen keuzedeel", "De code van het keuzedeel dat vervalt.", .code, .eigen) { rij, _ in
            .text(rij.oud.text)
        },
        Veld("Vervallen keuzedeel", "De naam ervan.", .tekst, .eigen) { rij, register in
            .of(register.keuzedeel(rij.oud)?.titel)
        },
        Veld("Vervallen geldig tot", "De eerste dag waarop het niet meer aangeboden kan worden.", .datum, .eigen) {
            rij, register in .of(register.keuzedeel(rij.oud)?.geldigTot)
        },
        Veld("Code nieuw keuzedeel", "De code van het keuzedeel dat ervoor in de plaats komt.", .code, .eigen) {
            rij, _ in .text(rij.nieuw.text)
        },
        Veld("Nieuw keuzedeel", "De naam ervan.", .tekst, .eigen) { rij, register in
            .of(register.keuzedeel(rij.nieuw)?.titel)
        },
        Veld(
            "Vanaf", "De dag vanaf welke het vervangt; zegt geen tabel dat, dan vanaf wanneer het nieuwe geldig is.",
            .datum, .eigen
        ) { rij, register in
            .of(rij.vanaf ?? register.keuzedeel(rij.nieuw)?.geldigVanaf)
        },
        Bronvermelding.veld { $0.bron },
        Veld("Vervallen in register", "Of het register het vervallen keuzedeel kent.", .janee, .eigen) {
            rij, register in
            .janee(register.keuzedeel(rij.oud) != nil)
        },
        Veld("Nieuw in register", "Of het register het nieuwe keuzedeel kent.", .janee, .eigen) { rij, register in
            .janee(register.keuzedeel(rij.nieuw) != nil)
        },
    ]

    func regels(_ register: Register) -> [Rij] {
        var rijen: [[KeuzedeelCode]: Rij] = [:]
        for keuzedeel in register.keuzedelen {
            guard let oud = keuzedeel.vervangt else { continue }
            rijen[[oud, keuzedeel.code]] = Rij(oud: oud, nieuw: keuzedeel.code, vanaf: nil, bron: .xml)
        }
        for conversie in register.tabellen.conversies {
            let sleutel = [conversie.oud, conversie.nieuw]
            // Given more than once, the first day counts: from then on it was known to replace.
            let vanaf = [rijen[sleutel]?.vanaf, conversie.vanaf].compactMap { $0 }.min()
            rijen[sleutel] = Rij(
                oud: conversie.oud, nieuw: conversie.nieuw, vanaf: vanaf,
                bron: (rijen[sleutel]?.bron ?? []).union(.tabel))
        }
        return rijen.values.sorted { ($0.oud, $0.nieuw) < ($1.oud, $1.nieuw) }
    }
}
