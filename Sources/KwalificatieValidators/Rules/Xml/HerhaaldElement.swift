import KwalificatieModel
import KwalificatieReaders

/// XML-005: an element that should occur once and occurs again.
struct HerhaaldElement: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 5), severity: .error,
        title: Bilingual("Enkelvoudige elementen één keer", "Single elements once"),
        sentence: Bilingual(
            "Een element dat hier één keer hoort te staan, staat er vaker; alleen het eerste is gelezen.",
            "An element that should stand here once stands here more often; only the first was read."),
        reason: Bilingual(
            "Twee waarden voor één gegeven: niemand weet welke geldt, en de tweede gaat verloren.",
            "Two values for one thing: nobody knows which holds, and the second is lost."),
        source: "domein: gepubliceerde dossiers van 2016; eigen ontwerp voor de andere soorten",
        remedy: Bilingual("Laat alleen het juiste element staan.", "Keep only the right element."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml", "<niveau>4</niveau>",
                becomes: "<niveau>3</niveau><niveau>4</niveau>")
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<sbu>1600</sbu>", becomes: "<sbu>1600</sbu>\n📍<sbu>1600</sbu>",
                within: RuleExample.assistentBouwen)
        ])

    func check(_ observation: Observation, _ report: inout Report) {
        guard case .repeatedElement(let name) = observation.kind else { return }
        report.add(
            Bilingual(
                "het element <\(name)> staat hier vaker dan één keer; alleen het eerste telt",
                "the element <\(name)> stands here more than once; only the first counts"),
            at: observation.place, path: observation.path, subject: observation.subject, found: "<\(name)>")
    }
}
