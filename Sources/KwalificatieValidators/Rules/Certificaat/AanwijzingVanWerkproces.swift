import KwalificatieModel
import KwalificatieReaders

/// CERTIFICAAT-005: a link to a werkproces has neither code nor referentie, or both.
struct AanwijzingVanWerkproces: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.certificaat, 5), severity: .error,
        title: Bilingual("Werkproces met code of referentie", "A werkproces by code or by referentie"),
        sentence: Bilingual(
            "Bij een werkproces waaruit iets is samengesteld staan geen code en geen referentie, of allebei.",
            "A werkproces of which something is made has neither code nor referentie, or has both."),
        reason: Bilingual(
            "Zonder aanwijzing is onbekend welk werkproces het is. Met twee kunnen zij elkaar tegenspreken.",
            "Without either it is unknown which werkproces it is. Two of them may contradict each other."),
        source: "eigen ontwerp van de XML; handleiding register 2.7 (9)",
        remedy: Bilingual(
            "Noem het werkproces met zijn code, of verwijs met referentie naar zijn nr.",
            "Name the werkproces by its code, or refer to its nr by referentie."),
        accepted: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", #"<werkproces referentie="1200473" />"#,
                becomes: #"<werkproces code="B1-K1-W1" />"#)
        ],
        rejected: [
            RuleExample(
                in: "certificaten/c0013-mollen-en-woelrattenbestrijding.xml", #"<werkproces code="P3-K2-W2" />"#,
                becomes: "📍<werkproces />"),
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", #"<werkproces referentie="1200473" />"#,
                becomes: #"📍<werkproces code="B1-K1-W1" referentie="1200473" />"#,
                within: #"<certificaat nr="1200861" titel="Kozijnen, ramen en deuren stellen" code="C0155""#),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        let links =
            switch record {
            case .certificaat(let certificaat): certificaat.samengesteldUit
            case .crossOver(let kwalificatie): kwalificatie.samengesteldUit
            case .dossier, .keuzedeel, .geregionaliseerd: [KwalificatieVerwijzing]()
            }
        for link in links {
            for named in link.werkprocessen where named.aantalAanwijzingen != 1 {
                report.add(
                    named.aantalAanwijzingen == 0
                        ? Bilingual(
                            "bij een werkproces van kwalificatie \(link.crebo) staat geen code en geen referentie",
                            "a werkproces of kwalificatie \(link.crebo) has neither code nor referentie")
                        : Bilingual(
                            "bij een werkproces van kwalificatie \(link.crebo) staan een code en een referentie; verwacht "
                                + "is een van beide",
                            "a werkproces of kwalificatie \(link.crebo) has both code and referentie; expected is one of "
                                + "them"),
                    at: named.place, subject: .init(record))
            }
        }
    }
}
