import KwalificatieModel
import KwalificatieReaders

/// NIVEAU-002: the soort opleiding does not go with the niveau.
struct SoortPastBijNiveau: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.niveau, 2), severity: .error,
        title: Bilingual("Soort opleiding past bij het niveau", "Soort opleiding fits the niveau"),
        sentence: Bilingual(
            "De soort opleiding hoort bij een ander niveau dan er staat.",
            "The soort opleiding goes with another niveau than is given."),
        reason: Bilingual(
            "De wet noemt bij elk niveau de soort opleiding: 1 entreeopleiding (tot 2014 assistentopleiding), "
                + "2 basisberoepsopleiding, 3 vakopleiding, 4 middenkaderopleiding of specialistenopleiding.",
            "The law names the soort opleiding of each niveau: 1 entreeopleiding (until 2014 assistentopleiding), "
                + "2 basisberoepsopleiding, 3 vakopleiding, 4 middenkaderopleiding or specialistenopleiding."),
        source: "WEB 7.2.2; gepubliceerde crebolijst 2022 (25821)",
        remedy: Bilingual(
            "Ga na welke van de twee klopt en pas de andere aan.",
            "Find out which of the two is right, and change the other."),
        accepted: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "<soortopleiding>vakopleiding</soortopleiding>",
                becomes: "<soortopleiding>Vakopleiding</soortopleiding>")
        ],
        rejected: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "<soortopleiding>vakopleiding</soortopleiding>",
                becomes: "📍<soortopleiding>middenkaderopleiding</soortopleiding>",
                within: RuleExample.allroundTimmerman)
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        for kwalificatie in record.kwalificatiegegevens {
            guard let niveau = kwalificatie.niveau, let soort = kwalificatie.soortOpleiding, soort.niveau != niveau
            else { continue }
            report.add(
                Self.message(soort, niveau), at: kwalificatie.place(of: \.$soortOpleiding),
                subject: kwalificatie.subject, expected: niveau.soorten, found: soort.rawValue)
        }
    }

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        for rij in list.kwalificaties {
            guard let niveau = rij.niveau.inhoud.flatMap({ Niveau($0) }),
                let soort = rij.soortOpleiding.inhoud.flatMap({ SoortOpleiding($0) }), soort.niveau != niveau
            else { continue }
            report.add(
                Self.message(soort, niveau), at: rij.soortOpleiding.place, path: rij.soortOpleiding.kolom,
                subject: .init(rij), expected: niveau.soorten, found: soort.rawValue)
        }
    }

    private static func message(_ soort: SoortOpleiding, _ niveau: Niveau) -> Bilingual {
        Bilingual(
            "een \(soort.rawValue) is van niveau \(soort.niveau.rawValue), maar er staat niveau \(niveau.rawValue)",
            "a \(soort.rawValue) is of niveau \(soort.niveau.rawValue), but the niveau given is \(niveau.rawValue)")
    }
}

extension Niveau {
    /// The soorten opleiding of this niveau that exist today.
    fileprivate var soorten: String {
        SoortOpleiding.allCases.filter { $0.niveau == self && $0 != .assistentopleiding }.map(\.rawValue)
            .joined(separator: ", ")
    }
}
