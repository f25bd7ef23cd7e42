import KwalificatieModel
import KwalificatieReaders

/// XML-008: something that was noticed so often that the rest was only counted.
struct AlleenGeteld: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 8), severity: .warning,
        title: Bilingual("Niet telkens dezelfde bevinding", "Not the same finding over and over"),
        sentence: Bilingual(
            "Hetzelfde komt in één document zo vaak voor dat de rest alleen is geteld.",
            "The same occurs so often in one document that the rest was only counted."),
        reason: Bilingual(
            "De lijst met bevindingen is niet volledig: wat is weggelaten, is niet nagekeken.",
            "The list of findings is not complete: what was left out was not looked at."),
        source: "grens van crebo: per soort en pad worden honderd waarnemingen bewaard",
        remedy: Bilingual(
            "Herstel de bevindingen die er wel staan en valideer opnieuw. Zo veel gelijke bevindingen hebben vaak één "
                + "oorzaak.",
            "Mend the findings that are listed and validate again. So many of one kind often have one cause."),
        accepted: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<dossiercrebos>",
                becomes: String(repeating: "<studieduur/>", count: 100) + "<dossiercrebos>")
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<dossiercrebos>",
                becomes: "<studieduur>1 jaar</studieduur><!-- en nog honderd keer -->"
                    + String(repeating: "<studieduur/>", count: 99) + "📍<studieduur/><dossiercrebos>"
            )
            .shown(
                wrong:
                    "<studieduur>1 jaar</studieduur><!-- en nog honderd keer -->\n…\n<dossiercrebos>…</dossiercrebos>",
                right: "<dossiercrebos>…</dossiercrebos>")
        ])

    func check(_ omitted: OmittedObservations, _ report: inout Report) {
        report.add(
            Bilingual(
                "vanaf hier nog \(omitted.count) keer \(Self.dutch(omitted.kind)) op \(omitted.path); alleen geteld",
                "from here on \(omitted.count) more of the same on \(omitted.path): \(Self.english(omitted.kind)); only counted"
            ),
            at: omitted.place, path: omitted.path, subject: nil, found: String(omitted.count))
    }

    private static func dutch(_ kind: Observation.Kind.Name) -> String {
        switch kind {
        case .unknownElement: "een onbekend element"
        case .unknownAttribute: "een onbekend attribuut"
        case .unexpectedText: "onverwachte tekst"
        case .unreadableValue: "een waarde die niet te lezen is"
        case .danglingReference: "een verwijzing die nergens uitkomt"
        case .duplicateNumber: "een nr dat vaker voorkomt"
        case .repeatedElement: "een element dat er vaker staat"
        case .schemaViolation: "iets dat niet volgens het schema is"
        case .namespaceBreach: "een fout tegen de regels van naamruimten"
        case .replacedBytes: "een teken van windows-1252"
        case .controlCharacter: "een stuurteken"
        case .rootNamespace: "een naamruimte op het hoofdelement"
        }
    }

    private static func english(_ kind: Observation.Kind.Name) -> String {
        switch kind {
        case .unknownElement: "an unknown element"
        case .unknownAttribute: "an unknown attribute"
        case .unexpectedText: "unexpected text"
        case .unreadableValue: "a value that cannot be read"
        case .danglingReference: "a reference that leads nowhere"
        case .duplicateNumber: "an nr that occurs more than once"
        case .repeatedElement: "an element that stands there more than once"
        case .schemaViolation: "something that the schema does not allow"
        case .namespaceBreach: "a breach of the rules of namespaces"
        case .replacedBytes: "a character of windows-1252"
        case .controlCharacter: "a control character"
        case .rootNamespace: "a namespace on the root element"
        }
    }
}
