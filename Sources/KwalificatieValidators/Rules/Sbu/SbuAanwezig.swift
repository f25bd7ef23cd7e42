import KwalificatieModel
import KwalificatieReaders

/// SBU-006: a kwalificatie or keuzedeel has no study load.
struct SbuAanwezig: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.sbu, 6), severity: .warning,
        title: Bilingual("Studielast ingevuld", "Study load given"),
        sentence: Bilingual(
            "Een kwalificatie of keuzedeel heeft geen studielast.", "A kwalificatie or keuzedeel has no study load."),
        reason: Bilingual(
            "Van de studielast hangen de duur van de opleiding en de keuzedeelverplichting af.",
            "The duration of the opleiding and the keuzedeelverplichting depend on the study load."),
        source: "WEB 7.2.4a; handleiding register 2.6 b",
        remedy: Bilingual("Vul de studielast in uren in.", "Give the study load in hours."),
        accepted: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "<sbu>4800</sbu>",
                becomes: "<sbu><!-- 3 jaar -->4800</sbu>")
        ],
        rejected: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "<sbu>4800</sbu>", becomes: "📍<sbu></sbu>",
                within: RuleExample.allroundTimmerman),
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml", "<sbu>240</sbu>", becomes: "📍<sbu></sbu>"),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        for kwalificatie in record.kwalificatiegegevens
        where kwalificatie.sbu == nil && !kwalificatie.$sbu.isUnreadable {
            add(at: kwalificatie.place(of: \.$sbu), kwalificatie.subject, &report)
        }
        if case .keuzedeel(let keuzedeel) = record, keuzedeel.sbu == nil, !keuzedeel.$sbu.isUnreadable {
            let place = keuzedeel.$sbu.place
            add(at: place == .unknown ? keuzedeel.place : place, .init(record), &report)
        }
    }

    private func add(at place: SourcePlace, _ subject: Observation.Subject, _ report: inout Report) {
        report.add(Bilingual("er staat geen studielast", "there is no study load"), at: place, subject: subject)
    }
}
