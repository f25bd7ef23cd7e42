import KwalificatieModel
import KwalificatieReaders

/// XML-001: something that the schema does not allow, and of which no other rule says it better.
struct Schemaschending: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 1), severity: .error,
        title: Bilingual("Volgens het schema", "As the schema says"),
        sentence: Bilingual(
            "Een element, attribuut of waarde is niet zoals het schema van de XML het voorschrijft.",
            "An element, attribute or value is not as the schema of the XML prescribes."),
        reason: Bilingual(
            "Programma's die de XML lezen, rekenen op deze vorm. Wat afwijkt, lezen zij verkeerd of slaan zij over.",
            "Programs that read the XML count on this form. What differs is read wrongly or skipped."),
        source: "XML-schema's van crebo (map Schemas), geschreven naar gepubliceerde dossiers van 2016; "
            + "eigen ontwerp voor de andere soorten",
        remedy: Bilingual(
            "Vul aan wat ontbreekt, haal weg wat er niet hoort of geef de waarde de vorm die in de melding staat.",
            "Add what is missing, remove what does not belong, or give the value the form that the message states."),
        accepted: [
            RuleExample(
                in: "dossiers/23301-entree.xml", #"referentievorigeversie="" status="Vastgesteld""#,
                becomes: #"status="Vastgesteld" referentievorigeversie="""#)
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml",
                #"""
                <dossier nr="8143" titel="Entree" versie="Herziening 2022" referentievorigeversie="" \#
                status="Vastgesteld" referentiedomein="7172"
                """#,
                becomes: #"""
                    📍<dossier nr="8143" titel="Entree" versie="Herziening 2022" referentievorigeversie="" \#
                    referentiedomein="7172"
                    """#),
            RuleExample(
                in: "dossiers/23301-entree.xml",
                #"<competentie nr="3085" titel="Aansturen" code="B" />"#,
                becomes: #"📍<competentie nr="3085" titel="Aansturen" code="BB" />"#, within: ""),
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                "<branchevereisten>Nee</branchevereisten>\n        "
                    + "<toelichtingbranchevereisten><![CDATA[]]></toelichtingbranchevereisten>",
                becomes: "📍<toelichtingbranchevereisten><![CDATA[]]></toelichtingbranchevereisten>\n        "
                    + "<branchevereisten>Nee</branchevereisten>"),
        ])

    /// How much of libxml2's sentence is kept: it can repeat a whole text.
    private static let detailLength = 1_000

    func check(_ observation: Observation, _ report: inout Report) {
        guard case .schemaViolation(let code, let message) = observation.kind else { return }
        let translation = Schemamelding(code: code, message: message).translation
        report.add(
            translation.message, at: observation.place, path: observation.path, subject: observation.subject,
            expected: translation.expected, found: translation.found,
            detail: String(message.unicodeScalars.prefix(Self.detailLength)))
    }
}
