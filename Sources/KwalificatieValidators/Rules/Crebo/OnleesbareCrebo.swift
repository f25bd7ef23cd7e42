import KwalificatieModel
import KwalificatieReaders

/// CREBO-006: a crebo that cannot be read.
struct OnleesbareCrebo: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 6), severity: .error,
        title: Bilingual("Een crebo is vijf cijfers", "A crebo is five digits"),
        sentence: Bilingual(
            "Waar een crebo hoort, staat iets anders dan vijf cijfers.",
            "Something else than five digits stands where a crebo belongs."),
        reason: Bilingual(
            "De code of verwijzing is niet overgenomen: de opleiding of de koppeling ontbreekt in de lijsten.",
            "The code or reference was not taken over: the opleiding or the link is missing from the lists."),
        source: "handleiding register 2.4 a en 2.5 a",
        remedy: Bilingual(
            "Vul de vijf cijfers in, zonder spaties of letters.", "Give the five digits, without spaces or letters."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml", #"<kwalificatie crebo="25740" />"#,
                becomes: #"<kwalificatie crebo="25742" />"#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml", #"<kwalificatie crebo="25740" />"#,
                becomes: #"📍<kwalificatie crebo="2574O" />"#),
            RuleExample(
                in: "dossiers/23389-binnenvaart.xml",
                #"<domein nr="4136" titel="Voedsel, natuur en leefomgeving" crebo="79160""#,
                becomes: #"📍<domein nr="4136" titel="Voedsel, natuur en leefomgeving" crebo="-""#,
                within: ""
            )
            .shown(
                wrong: #"<domein nr="4136" titel="Voedsel, natuur en leefomgeving" crebo="-" … />"#,
                right: #"<domein nr="4136" titel="Voedsel, natuur en leefomgeving" crebo="79160" … />"#),
        ])

    func check(_ observation: Observation, _ report: inout Report) {
        OnleesbareWaarde(observation, .crebo)?.add(
            expected: Bilingual("een crebo van vijf cijfers", "a crebo of five digits"), to: &report)
    }
}
