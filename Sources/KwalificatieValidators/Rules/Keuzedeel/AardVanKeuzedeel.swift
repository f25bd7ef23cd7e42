import KwalificatieModel
import KwalificatieReaders

/// KEUZEDEEL-008: the aard of a keuzedeel is missing or none of the known ones.
struct AardVanKeuzedeel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.keuzedeel, 8), severity: .error,
        title: Bilingual("Aard is een van de vijf", "The aard is one of the five"),
        sentence: Bilingual(
            "De aard van een keuzedeel ontbreekt of is geen van de vijf bestaande.",
            "The aard of a keuzedeel is missing or none of the five that exist."),
        reason: Bilingual(
            "De aard zegt hoe het keuzedeel zich tot de kwalificaties verhoudt, en of het bij een niveau mag.",
            "The aard says how the keuzedeel relates to kwalificaties, and with which niveaus it may go."),
        source: "handleiding register 2.6 c",
        remedy: Bilingual(
            "Vul verbredend, verdiepend, gericht op doorstroming, generiek of remediërend in.",
            "Give verbredend, verdiepend, gericht op doorstroming, generiek or remediërend."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml", "<aard>verbredend</aard>",
                becomes: "<aard>generiek</aard>")
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml", "<aard>verbredend</aard>",
                becomes: "📍<aard></aard>"),
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml", "<aard>verbredend</aard>",
                becomes: "📍<aard>verrijkend</aard>"),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .keuzedeel(let keuzedeel) = record, keuzedeel.aard == nil else { return }
        let known = AardKeuzedeel.allCases.map(\.rawValue).joined(separator: ", ")
        let given = (keuzedeel.aard == nil ? keuzedeel.$aard.given ?? "" : "").shown
        let message =
            if !given.isEmpty {
                Bilingual(
                    "de aard is “\(given)”; dat is geen van \(known)",
                    "the aard is “\(given)”, which is none of \(known)")
            } else {
                Bilingual(
                    "er staat geen aard; verwacht is een van \(known)",
                    "there is no aard; expected is one of \(known)")
            }
        let place = keuzedeel.$aard.place
        report.add(
            message, at: place != .unknown ? place : record.place, subject: .init(record), expected: known,
            found: given.isEmpty ? nil : given)
    }
}
