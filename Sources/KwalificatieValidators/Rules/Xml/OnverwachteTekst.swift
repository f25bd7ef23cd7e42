import KwalificatieModel
import KwalificatieReaders

/// XML-004: text in an element that only holds elements.
struct OnverwachteTekst: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 4), severity: .warning,
        title: Bilingual("Tekst alleen waar tekst hoort", "Text only where text belongs"),
        sentence: Bilingual(
            "Er staat tekst in een element dat alleen andere elementen bevat; die tekst is overgeslagen.",
            "There is text in an element that only holds other elements; that text was skipped."),
        reason: Bilingual(
            "De tekst komt nergens terecht. Vaak is een tag verkeerd gezet of is er iets tussen geplakt.",
            "The text ends up nowhere. Often a tag is misplaced or something was pasted in between."),
        source: "domein: gepubliceerde dossiers van 2016; eigen ontwerp voor de andere soorten",
        remedy: Bilingual(
            "Zet de tekst in het element waar hij bij hoort, of haal hem weg.",
            "Move the text to the element that it belongs to, or remove it."),
        accepted: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<dossiercrebos>", becomes: "<dossiercrebos><!-- zie besluit -->")
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<dossiercrebos>", becomes: "📍<dossiercrebos>zie besluit"),
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml", "<niveaus>\n          <niveau>4</niveau>",
                becomes: "📍<niveaus>\n          <niveau>4</niveau> of hoger"),
        ])

    func check(_ observation: Observation, _ report: inout Report) {
        guard case .unexpectedText(let text) = observation.kind else { return }
        let shown = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").shown
        report.add(
            Bilingual(
                "hier wordt geen tekst verwacht; “\(shown)” is overgeslagen",
                "no text is expected here; “\(shown)” was skipped"),
            at: observation.place, path: observation.path, subject: observation.subject, found: shown)
    }
}
