import KwalificatieModel
import KwalificatieReaders

/// KEUZEDEEL-010: the day of adoption is missing, so that nobody can tell whether the keuzedeel is gekoppeld.
struct VaststellingVanKeuzedeel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.keuzedeel, 10), severity: .warning,
        title: Bilingual("Keuzedeel heeft een dag van vaststelling", "A keuzedeel has a day of adoption"),
        sentence: Bilingual(
            "De dag waarop het keuzedeel is vastgesteld, is niet bekend.",
            "The day on which the keuzedeel was adopted is not known."),
        reason: Bilingual(
            "Die dag bepaalt of een keuzedeel gekoppeld is (vóór 01-10-2020) of niet. Zonder die dag blijven de regels "
                + "daarover ongetoetst.",
            "That day decides whether a keuzedeel is gekoppeld (before 01-10-2020) or not. Without it the rules about "
                + "that are not checked."),
        source: "handleiding register 2.6; afgeleid (INFERRED)",
        remedy: Bilingual(
            "Vul vastgesteldop in op het voorblad, als dd-mm-jjjj.",
            "Fill vastgesteldop on the voorblad, as dd-mm-yyyy."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml", "<vastgesteldop>17-06-2021</vastgesteldop>",
                becomes: "<vastgesteldop>2021-06-17</vastgesteldop>")
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml", "<vastgesteldop>17-06-2021</vastgesteldop>",
                becomes: "📍<vastgesteldop></vastgesteldop>")
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .keuzedeel(let keuzedeel) = record, record.vastgesteldOp == nil else { return }
        let place = keuzedeel.voorblad?.$vastgesteldOp.place ?? .unknown
        report.add(
            Bilingual(
                "er staat geen leesbare dag van vaststelling; of het keuzedeel gekoppeld is, is niet te zeggen",
                "there is no readable day of adoption; whether the keuzedeel is gekoppeld cannot be told"),
            at: place != .unknown ? place : record.place, subject: .init(record))
    }
}
