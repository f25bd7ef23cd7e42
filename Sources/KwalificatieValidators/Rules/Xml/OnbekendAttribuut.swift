import KwalificatieModel
import KwalificatieReaders

/// XML-003: an attribute that no reader knows on its element.
struct OnbekendAttribuut: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 3), severity: .warning,
        title: Bilingual("Alleen bekende attributen", "Only known attributes"),
        sentence: Bilingual(
            "Een attribuut is bij dit element onbekend; het is overgeslagen.",
            "An attribute is unknown on this element; it was skipped."),
        reason: Bilingual(
            "Wat crebo niet kent, komt in geen enkele lijst. Een tikfout in de naam maakt dat een gegeven verdwijnt.",
            "What crebo does not know is in no list. A misspelt name makes a value disappear."),
        source: "domein: gepubliceerde dossiers van 2016; eigen ontwerp voor de andere soorten",
        remedy: Bilingual(
            "Controleer de spelling. Is het attribuut nieuw, meld het dan, zodat crebo het leert lezen.",
            "Check the spelling. If the attribute is new, report it, so that crebo learns to read it."),
        accepted: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<dossiercrebos>", becomes: #"<dossiercrebos xml:lang="nl">"#)
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<dossiercrebos>", becomes: #"📍<dossiercrebos bron="OCW">"#)
        ])

    func check(_ observation: Observation, _ report: inout Report) {
        guard case .unknownAttribute(let name) = observation.kind else { return }
        report.add(
            Bilingual(
                "het attribuut “\(name.shown)” is hier onbekend en is overgeslagen",
                "the attribute “\(name.shown)” is unknown here and was skipped"),
            at: observation.place, path: observation.path, subject: observation.subject, found: name.shown)
    }
}
