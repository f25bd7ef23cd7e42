import KwalificatieModel
import KwalificatieReaders

/// CREBO-010: a K or C code, or the code of a werkproces, that cannot be read where it refers to something.
///
/// The own code of a keuzedeel or certificaat is what XML-009 is about.
struct OnleesbareCode: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 10), severity: .error,
        title: Bilingual("Codes in verwijzingen zijn te lezen", "Codes in references can be read"),
        sentence: Bilingual(
            "Een verwijzing naar een keuzedeel, certificaat of werkproces heeft geen code van de juiste vorm.",
            "A reference to a keuzedeel, certificaat or werkproces has no code of the right form."),
        reason: Bilingual(
            "De verwijzing is niet overgenomen: opvolging of herkomst ontbreekt in de lijsten.",
            "The reference was not taken over: succession or origin is missing from the lists."),
        source: "handleiding register 2.6 a en 2.7; leeswijzer in gepubliceerde dossiers van 2016",
        remedy: Bilingual(
            "Schrijf K of C met vier cijfers (K0717), of de code van het werkproces (B1-K1-W2).",
            "Write K or C and four digits (K0717), or the code of the werkproces (B1-K1-W2)."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"titel="Agile game productie" code="K0717" versie="" vervangt="""#,
                becomes: #"titel="Agile game productie" code="K0717" versie="" vervangt=" ""#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"<keuzedeel nr="1200606" titel="Agile game productie" code="K0717" versie="" vervangt="""#,
                becomes:
                    #"📍<keuzedeel nr="1200606" titel="Agile game productie" code="K0717" versie="" vervangt="717""#)
        ])

    func check(_ observation: Observation, _ report: inout Report) {
        if !Self.isOwnCode(observation) {
            OnleesbareWaarde(observation, .keuzedeelCode)?.add(
                expected: Bilingual("een K met vier cijfers", "a K and four digits"), to: &report)
            OnleesbareWaarde(observation, .certificaatCode)?.add(
                expected: Bilingual("een C met vier cijfers", "a C and four digits"), to: &report)
        }
        OnleesbareWaarde(observation, .onderdeelCode)?.add(
            expected: Bilingual("een code zoals B1-K1-W2", "a code such as B1-K1-W2"), to: &report)
    }

    /// Whether the value is the code of the keuzedeel or certificaat itself.
    private static func isOwnCode(_ observation: Observation) -> Bool {
        guard case .unreadableValue("@code", _, _) = observation.kind else { return false }
        return observation.path.hasSuffix("/keuzedelen/keuzedeel")
            || observation.path.hasSuffix("/certificaten/certificaat")
    }
}
