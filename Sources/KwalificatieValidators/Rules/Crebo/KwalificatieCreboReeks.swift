import KwalificatieModel
import KwalificatieReaders

/// CREBO-002: the code of a kwalificatie is not one of those of kwalificaties.
struct KwalificatieCreboReeks: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 2), severity: .error,
        title: Bilingual("Kwalificatiecrebo begint met 25 of 27", "Crebo of a kwalificatie begins with 25 or 27"),
        sentence: Bilingual(
            "De crebo van een kwalificatie ligt buiten 25000-25999 en 27000-27999.",
            "The crebo of a kwalificatie is outside 25000-25999 and 27000-27999."),
        reason: Bilingual(
            "Aan de reeks is te zien waar een code bij hoort. Een code uit een andere reeks is vaak verwisseld of overgenomen "
                + "uit oude gegevens.",
            "The range shows what a code belongs to. A code of another range is often mixed up or taken from old data."),
        source: "handleiding register 2.5 a; gepubliceerde codes 27002-27088",
        remedy: Bilingual(
            "Zoek de code op in het register en vul die in.", "Look the code up in the register and give that one."),
        accepted: [
            RuleExample(
                in: "dossiers/23301-entree.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                Datum_einde_opleiding="">25740</crebo>
                """#,
                becomes: #"""
                    <crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">25740</crebo>
                    <crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">27999</crebo>
                    """#,
                within: RuleExample.assistentBouwen)
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                Datum_einde_opleiding="">25740</crebo>
                """#,
                becomes: #"""
                    <crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">25740</crebo>
                    📍<crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">95740</crebo>
                    """#,
                within: RuleExample.assistentBouwen
            )
            .shown(
                wrong: #"""
                    <crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">95740</crebo>
                    """#,
                right: #"""
                    <crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">25740</crebo>
                    """#)
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .dossier(let dossier) = record else { return }
        for kwalificatie in dossier.kwalificaties {
            CreboReeks.check(kwalificatie.crebos, of: "kwalificatie", .init(kwalificatie), &report)
        }
    }
}
