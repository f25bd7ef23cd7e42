import KwalificatieModel
import KwalificatieReaders

/// NIVEAU-003: the soort opleiding is missing or is none that exists.
struct SoortOpleidingBekend: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.niveau, 3), severity: .error,
        title: Bilingual("Bekende soort opleiding", "Known soort opleiding"),
        sentence: Bilingual(
            "Een kwalificatie heeft geen soort opleiding, of een soort die de wet niet kent.",
            "A kwalificatie has no soort opleiding, or one that the law does not know."),
        reason: Bilingual(
            "De soort opleiding bepaalt de studielast en de verplichting om keuzedelen te volgen.",
            "The soort opleiding determines the study load and the obligation to take keuzedelen."),
        source: "WEB 7.2.2",
        remedy: Bilingual(
            "Vul entreeopleiding, basisberoepsopleiding, vakopleiding, middenkaderopleiding of "
                + "specialistenopleiding in.",
            "Give entreeopleiding, basisberoepsopleiding, vakopleiding, middenkaderopleiding or "
                + "specialistenopleiding."),
        accepted: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "<soortopleiding>vakopleiding</soortopleiding>",
                becomes: "<soortopleiding> vakopleiding </soortopleiding>")
        ],
        rejected: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "<soortopleiding>vakopleiding</soortopleiding>",
                becomes: "📍<soortopleiding>beroepsopleiding</soortopleiding>", within: RuleExample.allroundTimmerman),
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "<soortopleiding>vakopleiding</soortopleiding>",
                becomes: "📍<soortopleiding></soortopleiding>", within: RuleExample.allroundTimmerman),
        ])

    private static let expected = SoortOpleiding.allCases.map(\.rawValue).joined(separator: ", ")

    func check(_ observation: Observation, _ report: inout Report) {
        guard case .unreadableValue(_, let text, .soortOpleiding) = observation.kind else { return }
        report.add(
            Self.message(text), at: observation.place, path: observation.path, subject: observation.subject,
            expected: Self.expected, found: text.shown)
    }

    func check(_ record: RegisterRecord, _ report: inout Report) {
        for kwalificatie in record.kwalificatiegegevens
        where kwalificatie.soortOpleiding == nil && !kwalificatie.$soortOpleiding.isUnreadable {
            report.add(
                Bilingual("er staat geen soort opleiding", "there is no soort opleiding"),
                at: kwalificatie.place(of: \.$soortOpleiding), subject: kwalificatie.subject, expected: Self.expected)
        }
    }

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        for rij in list.kwalificaties {
            guard let text = rij.soortOpleiding.inhoud, SoortOpleiding(text) == nil else { continue }
            report.add(
                Self.message(text), at: rij.soortOpleiding.place, path: rij.soortOpleiding.kolom,
                subject: .init(rij), expected: Self.expected, found: text.shown)
        }
    }

    private static func message(_ text: String) -> Bilingual {
        Bilingual("“\(text.shown)” is geen soort opleiding", "“\(text.shown)” is no soort opleiding")
    }
}
