import KwalificatieModel
import KwalificatieReaders

/// NIVEAU-001: a niveau is missing or is not 1, 2, 3 or 4.
struct NiveauAanwezig: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.niveau, 1), severity: .error,
        title: Bilingual("Niveau 1 tot en met 4", "Niveau 1 to 4"),
        sentence: Bilingual(
            "Een kwalificatie heeft geen niveau, of er staat iets anders dan 1, 2, 3 of 4.",
            "A kwalificatie has no niveau, or something else than 1, 2, 3 or 4 stands there."),
        reason: Bilingual(
            "Het mbo kent vier niveaus. Van het niveau hangen de soort opleiding, de studielast en de uitlooptijd af.",
            "The mbo has four niveaus. The soort opleiding, the study load and the time to finish depend on it."),
        source: "WEB 7.2.2",
        remedy: Bilingual(
            "Vul het niveau in als één cijfer: 1, 2, 3 of 4.", "Give the niveau as one digit: 1, 2, 3 or 4."),
        accepted: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "<niveau>2</niveau>",
                becomes: "<niveau><!-- basisberoepsopleiding -->2</niveau>")
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml",
                "<profiel nr=\"1200184\" titel=\"Assistent bouwen, wonen en onderhoud\" hoofdstuk=\"1\" niveau=\"1\"",
                becomes:
                    "📍<profiel nr=\"1200184\" titel=\"Assistent bouwen, wonen en onderhoud\" hoofdstuk=\"1\" "
                    + "niveau=\"5\""),
            RuleExample(
                in: "dossiers/23301-entree.xml",
                "<profiel nr=\"1200184\" titel=\"Assistent bouwen, wonen en onderhoud\" hoofdstuk=\"1\" niveau=\"1\"",
                becomes:
                    "📍<profiel nr=\"1200184\" titel=\"Assistent bouwen, wonen en onderhoud\" hoofdstuk=\"1\" "
                    + "niveau=\"\""),
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "<niveau>2</niveau>",
                becomes: "📍<niveau>mbo 2</niveau>",
                within: #"<keuzedeel nr="1200715" titel="Werken met houten bouwconstructies" code="K0711""#),
        ])

    private static let expected = "1, 2, 3, 4"

    func check(_ observation: Observation, _ report: inout Report) {
        guard case .unreadableValue(_, let text, .niveau) = observation.kind else { return }
        report.add(
            Self.message(text), at: observation.place, path: observation.path, subject: observation.subject,
            expected: Self.expected, found: text.shown)
    }

    func check(_ record: RegisterRecord, _ report: inout Report) {
        for kwalificatie in record.kwalificatiegegevens
        where kwalificatie.niveau == nil && !kwalificatie.$niveau.isUnreadable {
            report.add(
                Bilingual("er staat geen niveau", "there is no niveau"), at: kwalificatie.place,
                subject: kwalificatie.subject, expected: Self.expected)
        }
    }

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        for rij in list.kwalificaties {
            guard let text = rij.niveau.inhoud, Niveau(text) == nil else { continue }
            report.add(
                Self.message(text), at: rij.niveau.place, path: rij.niveau.kolom, subject: .init(rij),
                expected: Self.expected, found: text.shown)
        }
    }

    private static func message(_ text: String) -> Bilingual {
        Bilingual(
            "“\(text.shown)” is geen niveau; verwacht wordt 1, 2, 3 of 4",
            "“\(text.shown)” is no niveau; expected is 1, 2, 3 or 4")
    }
}
