import KwalificatieModel
import KwalificatieReaders

/// KEUZEDEEL-009: a keuzedeel names no niveau.
struct NiveausVanKeuzedeel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.keuzedeel, 9), severity: .warning,
        title: Bilingual("Keuzedeel noemt zijn niveaus", "A keuzedeel names its niveaus"),
        sentence: Bilingual(
            "Er staat niet bij welke niveaus het keuzedeel past.", "It is not said which niveaus the keuzedeel suits."),
        reason: Bilingual(
            "Scholen kiezen keuzedelen op niveau; zonder niveau wordt het keuzedeel niet gevonden.",
            "Schools choose keuzedelen by niveau; one without is not found."),
        source: "eigen ontwerp van de XML; afgeleid (INFERRED)",
        remedy: Bilingual(
            "Neem in niveaus ten minste één niveau op, van 1 tot en met 4.",
            "Give at least one niveau in niveaus, from 1 to 4."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0125-voorbereiding-hbo.xml", "<niveau>4</niveau>",
                becomes: "<niveau>3</niveau><niveau>4</niveau>")
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0125-voorbereiding-hbo.xml",
                """
                <niveaus>
                          <niveau>4</niveau>
                        </niveaus>
                """, becomes: "📍<niveaus></niveaus>")
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .keuzedeel(let keuzedeel) = record, keuzedeel.niveaus.isEmpty else { return }
        let place = keuzedeel.$niveaus.place
        report.add(
            Bilingual(
                "er staat geen leesbaar niveau waar het keuzedeel bij past",
                "there is no readable niveau that the keuzedeel suits"),
            at: place != .unknown ? place : record.place, subject: .init(record), expected: "1, 2, 3, 4")
    }
}
