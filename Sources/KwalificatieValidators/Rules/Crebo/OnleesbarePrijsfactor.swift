import KwalificatieModel
import KwalificatieReaders

/// CREBO-008: a prijsfactor that cannot be read.
struct OnleesbarePrijsfactor: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 8), severity: .error,
        title: Bilingual("Een prijsfactor is een getal", "A prijsfactor is a number"),
        sentence: Bilingual(
            "Waar een prijsfactor hoort, staat geen getal met ten hoogste één komma of punt.",
            "Where a prijsfactor belongs stands no number with at most one comma or point."),
        reason: Bilingual(
            "De bekostiging rekent met de prijsfactor. Een waarde die niet te lezen is, blijft leeg in de crebolijst.",
            "Funding counts with the prijsfactor. A value that cannot be read stays empty in the crebolijst."),
        source: "gepubliceerde dossiers van 2016; gepubliceerde crebolijst 2022",
        remedy: Bilingual("Schrijf een getal zoals 1,10.", "Write a number such as 1,10."),
        accepted: [
            RuleExample(
                in: "dossiers/23301-entree.xml",
                #"""
                <dossiercrebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" \#
                Datum_einde_instroom="" Datum_einde_opleiding="">23301</dossiercrebo>
                """#,
                becomes: #"""
                    <dossiercrebo ministerie="OCW" prijsfactor="1.0" Geldig_vanaf="01-08-2022" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">23301</dossiercrebo>
                    """#
            ).forReaders
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml",
                #"""
                <dossiercrebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" \#
                Datum_einde_instroom="" Datum_einde_opleiding="">23301</dossiercrebo>
                """#,
                becomes: #"""
                    📍<dossiercrebo ministerie="OCW" prijsfactor="1,0,0" Geldig_vanaf="01-08-2022" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">23301</dossiercrebo>
                    """#)
        ])

    func check(_ observation: Observation, _ report: inout Report) {
        OnleesbareWaarde(observation, .prijsfactor)?.add(
            expected: Bilingual(
                "een getal met ten hoogste één komma of punt", "a number with at most one comma or point"),
            to: &report)
    }
}
