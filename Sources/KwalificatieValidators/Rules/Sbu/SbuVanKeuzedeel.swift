import KwalificatieModel
import KwalificatieReaders

/// SBU-003: the study load of a keuzedeel is none that keuzedelen have.
struct SbuVanKeuzedeel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.sbu, 3), severity: .error,
        title: Bilingual("Studielast van een keuzedeel", "Study load of a keuzedeel"),
        sentence: Bilingual(
            "De studielast van een keuzedeel is geen 240, 480 of 720 uur (vroeger ook 960).",
            "The study load of a keuzedeel is not 240, 480 or 720 hours (formerly 960 too)."),
        reason: Bilingual(
            "Een keuzedeel telt mee voor de keuzedeelverplichting, die uit eenheden van 240 uur bestaat.",
            "A keuzedeel counts for the keuzedeelverplichting, which consists of units of 240 hours."),
        source: "handleiding register 2.6 b",
        remedy: Bilingual(
            "Vul 240, 480 of 720 in.", "Give 240, 480 or 720."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml", "<sbu>240</sbu>", becomes: "<sbu>480</sbu>")
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml", "<sbu>240</sbu>", becomes: "📍<sbu>360</sbu>")
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .keuzedeel(let keuzedeel) = record, let sbu = keuzedeel.sbu, ![240, 480, 720, 960].contains(sbu)
        else { return }
        report.add(
            Bilingual(
                "de studielast is \(sbu) uur; een keuzedeel heeft er 240, 480 of 720",
                "the study load is \(sbu) hours; a keuzedeel has 240, 480 or 720"),
            at: keuzedeel.$sbu.place, subject: .init(record), expected: "240, 480, 720", found: String(sbu))
    }
}
