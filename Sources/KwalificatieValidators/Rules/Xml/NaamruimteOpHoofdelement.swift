import KwalificatieModel
import KwalificatieReaders

/// XML-006: a namespace on the root element.
struct NaamruimteOpHoofdelement: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 6), severity: .warning,
        title: Bilingual("Geen naamruimte", "No namespace"),
        sentence: Bilingual(
            "Het hoofdelement staat in een naamruimte; het document is gelezen alsof die er niet is.",
            "The root element is in a namespace; the document was read as if it were in none."),
        reason: Bilingual(
            "SBB publiceert zonder naamruimte. Andere programma's herkennen de elementen met een naamruimte niet.",
            "SBB publishes without a namespace. Other programs do not recognise elements that have one."),
        source: "domein: gepubliceerde dossiers van 2016",
        remedy: Bilingual("Haal xmlns weg bij het hoofdelement.", "Remove xmlns from the root element."),
        accepted: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<sbb>",
                becomes: #"<sbb xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">"#)
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<sbb>", becomes: #"📍<sbb xmlns="https://example.org/sbb">"#,
                within: ""
            )
            .shown(
                wrong: #"""
                    <sbb xmlns="https://example.org/sbb">
                    …
                    <dossier nr="8143" titel="Entree" versie="Herziening 2022" …>…</dossier>
                    …
                    </sbb>
                    """#,
                right: #"""
                    <sbb>
                    …
                    <dossier nr="8143" titel="Entree" versie="Herziening 2022" …>…</dossier>
                    …
                    </sbb>
                    """#)
        ])

    func check(_ observation: Observation, _ report: inout Report) {
        guard case .rootNamespace(let namespace) = observation.kind else { return }
        report.add(
            Bilingual(
                "het hoofdelement staat in de naamruimte “\(namespace.shown)”; verwacht wordt geen naamruimte",
                "the root element is in the namespace “\(namespace.shown)”; expected is no namespace"),
            at: observation.place, path: observation.path, subject: observation.subject, found: namespace.shown)
    }
}
