import KwalificatieModel
import KwalificatieReaders

/// XML-002: an element that no reader knows at its place.
struct OnbekendElement: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 2), severity: .warning,
        title: Bilingual("Alleen bekende elementen", "Only known elements"),
        sentence: Bilingual(
            "Een element is op deze plaats onbekend; het is met alles erin overgeslagen.",
            "An element is unknown at this place; it was read over with all that is in it."),
        reason: Bilingual(
            "SBB kan de XML uitbreiden. Wat crebo niet kent, komt in geen enkele lijst; dat mag niet ongemerkt gebeuren.",
            "SBB may extend the XML. What crebo does not know is in no list, and that must not go unnoticed."),
        source: "domein: gepubliceerde dossiers van 2016; eigen ontwerp voor de andere soorten",
        remedy: Bilingual(
            "Controleer de spelling. Is het element nieuw, meld het dan, zodat crebo het leert lezen.",
            "Check the spelling. If the element is new, report it, so that crebo learns to read it."),
        accepted: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<sbu>1600</sbu>", becomes: "<!-- sbu --><sbu>1600</sbu>")
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<sbu>1600</sbu>",
                becomes: "<sbu>1600</sbu>\n📍<studieduur>1 jaar</studieduur>",
                within: RuleExample.assistentBouwen)
        ])

    func check(_ observation: Observation, _ report: inout Report) {
        guard case .unknownElement(let name) = observation.kind else { return }
        report.add(
            Bilingual(
                "het element <\(name)> is hier onbekend en is met alles erin overgeslagen",
                "the element <\(name)> is unknown here and was read over with all that is in it"),
            at: observation.place, path: observation.path, subject: observation.subject, found: "<\(name)>")
    }
}
