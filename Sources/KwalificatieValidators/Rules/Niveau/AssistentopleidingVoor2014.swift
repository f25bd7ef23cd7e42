import KwalificatieModel
import KwalificatieReaders

/// NIVEAU-006: an assistentopleiding that starts after its name was abolished.
struct AssistentopleidingVoor2014: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.niveau, 6), severity: .warning,
        title: Bilingual("Geen assistentopleiding vanaf 2014", "No assistentopleiding from 2014 on"),
        sentence: Bilingual(
            "Een kwalificatie die op of na 01-08-2014 begint, heet assistentopleiding.",
            "A kwalificatie that starts on or after 01-08-2014 is called assistentopleiding."),
        reason: Bilingual(
            "Op 01-08-2014 kwam de entreeopleiding in de plaats van de assistentopleiding.",
            "On 01-08-2014 the entreeopleiding took the place of the assistentopleiding."),
        source: "WEB 7.2.2",
        remedy: Bilingual("Vul entreeopleiding in.", "Give entreeopleiding."),
        accepted: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<soortopleiding>entreeopleiding</soortopleiding>",
                becomes: "<soortopleiding>Entreeopleiding</soortopleiding>")
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<soortopleiding>entreeopleiding</soortopleiding>",
                becomes: "📍<soortopleiding>assistentopleiding</soortopleiding>",
                within: RuleExample.assistentBouwen)
        ])

    /// The first day of the cohort from which niveau 1 is called entreeopleiding.
    private static let entree = Cohort(year: 2014)?.firstDay

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard let entree = Self.entree else { return }
        for kwalificatie in record.kwalificatiegegevens where kwalificatie.soortOpleiding == .assistentopleiding {
            guard let start = kwalificatie.periodes.compactMap(\.geldigVanaf).min(), start >= entree else { continue }
            report.add(
                Bilingual(
                    "een kwalificatie die op \(start) begint, is een entreeopleiding en geen assistentopleiding",
                    "a kwalificatie that starts on \(start) is an entreeopleiding and no assistentopleiding"),
                at: kwalificatie.place(of: \.$soortOpleiding), subject: kwalificatie.subject,
                expected: SoortOpleiding.entreeopleiding.rawValue, found: SoortOpleiding.assistentopleiding.rawValue)
        }
    }

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        // A list does not say when a kwalificatie starts, but the codes that are given now are from 2015 on.
        for rij in list.kwalificaties
        where rij.soortOpleiding.inhoud.flatMap({ SoortOpleiding($0) }) == .assistentopleiding
            && rij.crebo.inhoud.flatMap({ KwalificatieCrebo($0) })?.isInPublishedRange == true
        {
            report.add(
                Bilingual(
                    "een kwalificatie met deze code is van na 2014: een entreeopleiding en geen assistentopleiding",
                    "a kwalificatie with this code is from after 2014: an entreeopleiding and no assistentopleiding"),
                at: rij.soortOpleiding.place, path: rij.soortOpleiding.kolom, subject: .init(rij),
                expected: SoortOpleiding.entreeopleiding.rawValue, found: rij.soortOpleiding.inhoud)
        }
    }
}
