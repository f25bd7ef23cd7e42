import KwalificatieModel
import KwalificatieReaders

/// NIVEAU-004: the soort opleiding is written with capitals.
struct SchrijfwijzeSoortOpleiding: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.niveau, 4), severity: .info,
        title: Bilingual("Soort opleiding in kleine letters", "Soort opleiding in small letters"),
        sentence: Bilingual(
            "De soort opleiding staat er met hoofdletters.", "The soort opleiding is written with capitals."),
        reason: Bilingual(
            "Wie op de soort opleiding sorteert of filtert, krijgt twee groepen waar er één is. Crebo zelf leest beide.",
            "Who sorts or filters on the soort opleiding gets two groups where there is one. Crebo reads both."),
        source: "gepubliceerde crebolijst 2022 (Middenkaderopleiding naast middenkaderopleiding)",
        remedy: Bilingual(
            "Schrijf de soort opleiding met kleine letters.", "Write the soort opleiding in small letters."),
        accepted: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "<soortopleiding>vakopleiding</soortopleiding>",
                becomes: "<soortopleiding> vakopleiding </soortopleiding>")
        ],
        rejected: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "<soortopleiding>vakopleiding</soortopleiding>",
                becomes: "📍<soortopleiding>Vakopleiding</soortopleiding>",
                within: RuleExample.allroundTimmerman)
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        for kwalificatie in record.kwalificatiegegevens {
            guard let soort = kwalificatie.soortOpleiding, let given = kwalificatie.$soortOpleiding.given
            else { continue }
            report.add(
                Self.message(given, soort), at: kwalificatie.place(of: \.$soortOpleiding),
                subject: kwalificatie.subject, expected: soort.rawValue, found: given)
        }
    }

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        for rij in list.kwalificaties {
            guard let given = rij.soortOpleiding.inhoud, let soort = SoortOpleiding(given), given != soort.rawValue
            else { continue }
            report.add(
                Self.message(given, soort), at: rij.soortOpleiding.place, path: rij.soortOpleiding.kolom,
                subject: .init(rij), expected: soort.rawValue, found: given)
        }
    }

    private static func message(_ given: String, _ soort: SoortOpleiding) -> Bilingual {
        Bilingual(
            "er staat “\(given)”; gebruikelijk is “\(soort.rawValue)”",
            "“\(given)” stands there; usual is “\(soort.rawValue)”")
    }
}
