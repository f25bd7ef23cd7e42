import KwalificatieModel
import KwalificatieReaders

/// XML-015: the rules of Namespaces in XML.
struct Naamruimten: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 15), severity: .error,
        title: Bilingual("Namen volgens de regels van naamruimten", "Names by the rules of namespaces"),
        sentence: Bilingual(
            "Een naam met een dubbele punt of een xmlns breekt een regel van Namespaces in XML.",
            "A name with a colon or an xmlns breaks a rule of Namespaces in XML."),
        reason: Bilingual(
            "Het document is gelezen, maar andere programma's weigeren het; een element met een voorvoegsel dat nergens is "
                + "gedeclareerd, is overgeslagen.",
            "The document was read, but other programs refuse it; an element with a prefix that is declared nowhere was "
                + "read over."),
        source: "Namespaces in XML 1.0 (derde editie), hoofdstukken 3 tot en met 7",
        remedy: Bilingual(
            "Haal het voorvoegsel weg, of declareer het met xmlns:voorvoegsel=\"…\" bij het hoofdelement.",
            "Remove the prefix, or declare it with xmlns:prefix=\"…\" at the root element."),
        accepted: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<sbu>1600</sbu>", becomes: #"<sbu xml:lang="nl">1600</sbu>"#)
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<sbu>1600</sbu>", becomes: #"📍<sbu xlink:type="simple">1600</sbu>"#,
                within: RuleExample.assistentBouwen),
            RuleExample(
                in: "dossiers/23301-entree.xml", "<sbu>1600</sbu>", becomes: #"📍<sbu xmlns:sbb="">1600</sbu>"#,
                within: RuleExample.assistentBouwen
            ).forTests,
        ])

    func check(_ observation: Observation, _ report: inout Report) {
        guard case .namespaceBreach(let breach) = observation.kind else { return }
        report.add(
            Self.message(breach), at: observation.place, path: observation.path, subject: observation.subject)
    }

    private static func message(_ breach: NamespaceBreach) -> Bilingual {
        switch breach {
        case .unboundPrefix(let prefix):
            Bilingual(
                "het voorvoegsel “\(prefix.shown)” is hier nergens gedeclareerd; verwacht wordt xmlns:\(prefix.shown)=\"…\" bij "
                    + "dit element of eromheen",
                "the prefix “\(prefix.shown)” is declared nowhere here; expected is xmlns:\(prefix.shown)=\"…\" at this element "
                    + "or around it")
        case .reservedName:
            Bilingual(
                "de voorvoegsels xml en xmlns en hun naamruimten liggen vast en mogen hier niet anders worden gedeclareerd",
                "the prefixes xml and xmlns and their namespaces are fixed and may not be declared otherwise here")
        case .emptyName(let prefix):
            Bilingual(
                "het voorvoegsel “\(prefix.shown)” is met een lege naam gedeclareerd; verwacht wordt de naam van een naamruimte",
                "the prefix “\(prefix.shown)” is declared with an empty name; expected is the name of a namespace")
        case .colon(let name):
            Bilingual(
                "in de naam “\(name.shown)” staat een dubbele punt te veel; verwacht wordt één naam of voorvoegsel:naam",
                "the name “\(name.shown)” has a colon too many; expected is one name or prefix:name")
        case .repeatedAttribute(let name):
            Bilingual(
                "het attribuut “\(name.shown)” staat hier twee keer in dezelfde naamruimte, met twee voorvoegsels",
                "the attribute “\(name.shown)” stands here twice in the same namespace, with two prefixes")
        }
    }
}
