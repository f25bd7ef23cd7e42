import KwalificatieModel
import KwalificatieReaders

/// CREBO-001: the code of a dossier is not one of those of dossiers.
struct DossierCreboReeks: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 1), severity: .error,
        title: Bilingual("Dossiercrebo begint met 23", "Crebo of a dossier begins with 23"),
        sentence: Bilingual(
            "De crebo van een kwalificatiedossier ligt buiten 23000-23999.",
            "The crebo of a kwalificatiedossier is outside 23000-23999."),
        reason: Bilingual(
            "Aan de reeks is te zien waar een code bij hoort. Een code uit een andere reeks is vaak verwisseld of overgenomen "
                + "uit oude gegevens.",
            "The range shows what a code belongs to. A code of another range is often mixed up or taken from old data."),
        source: "handleiding register 2.4 a",
        remedy: Bilingual(
            "Zoek de code op in het register en vul die in.", "Look the code up in the register and give that one."),
        accepted: [
            RuleExample(
                in: "dossiers/23301-entree.xml",
                #"""
                <dossiercrebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" \#
                Datum_einde_instroom="" Datum_einde_opleiding="">23301</dossiercrebo>
                """#,
                becomes: #"""
                    <dossiercrebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">23301</dossiercrebo>
                    <dossiercrebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">23999</dossiercrebo>
                    """#)
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml",
                #"""
                <dossiercrebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" \#
                Datum_einde_instroom="" Datum_einde_opleiding="">23301</dossiercrebo>
                """#,
                becomes: #"""
                    <dossiercrebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">23301</dossiercrebo>
                    📍<dossiercrebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">22301</dossiercrebo>
                    """#
            )
            .shown(
                wrong: #"""
                    <dossiercrebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">22301</dossiercrebo>
                    """#,
                right: #"""
                    <dossiercrebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">23301</dossiercrebo>
                    """#)
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .dossier(let dossier) = record else { return }
        CreboReeks.check(dossier.crebos, of: "kwalificatiedossier", .init(record), &report)
    }
}
