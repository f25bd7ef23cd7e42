import KwalificatieModel
import KwalificatieReaders

/// XML-014: a kerntaak or werkproces without a title.
struct OntbrekendeTitel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 14), severity: .error,
        title: Bilingual("Kerntaken en werkprocessen hebben een titel", "Kerntaken and werkprocessen have a title"),
        sentence: Bilingual(
            "Een kerntaak of werkproces heeft geen titel.", "A kerntaak or werkproces has no title."),
        reason: Bilingual(
            "Op diploma's, in examenplannen en in lijsten staat de titel; zonder titel staat daar alleen een code.",
            "Diplomas, exam plans and lists show the title; without one they show a code only."),
        source: "domein: gepubliceerde dossiers van 2016; gepubliceerde leeswijzer",
        remedy: Bilingual("Vul de titel in.", "Fill in the title."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"<werkproces nr="1200612" titel="Plant een sprint""#,
                becomes: #"<werkproces nr="1200612" titel="Plant""#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"<werkproces nr="1200612" titel="Plant een sprint""#,
                becomes: #"📍<werkproces nr="1200612" titel="""#),
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"<kerntaak nr="1200607" titel="Produceert een game in sprints""#,
                becomes: #"📍<kerntaak nr="1200607" titel=" ""#),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        for groep in record.kerntaakgroepen {
            for kerntaak in groep.kerntaken {
                check(kerntaak.titel, "kerntaak", kerntaak.code, at: kerntaak.place, groep.subject, &report)
                for werkproces in kerntaak.werkprocessen {
                    check(werkproces.titel, "werkproces", werkproces.code, at: werkproces.place, groep.subject, &report)
                }
            }
        }
    }

    private func check(
        _ titel: String, _ name: String, _ code: OnderdeelCode?, at place: SourcePlace,
        _ subject: Observation.Subject, _ report: inout Report
    ) {
        guard titel.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { return }
        let part = code.map { "\(name) \($0.text)" } ?? name
        report.add(Bilingual("\(part) heeft geen titel", "\(part) has no title"), at: place, subject: subject)
    }
}
