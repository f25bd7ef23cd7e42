import KwalificatieModel
import KwalificatieReaders

/// CREBO-003: the code of a cross-over kwalificatie is not one of those of cross-overs.
struct CrossOverCreboReeks: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 3), severity: .error,
        title: Bilingual("Crebo van een cross-over ligt in 26000-26099", "Crebo of a cross-over is in 26000-26099"),
        sentence: Bilingual(
            "De crebo van een cross-over kwalificatie ligt buiten 26000-26099.",
            "The crebo of a cross-over kwalificatie is outside 26000-26099."),
        reason: Bilingual(
            "Aan de reeks is te zien waar een code bij hoort. Een code uit een andere reeks is vaak verwisseld of overgenomen "
                + "uit oude gegevens.",
            "The range shows what a code belongs to. A code of another range is often mixed up or taken from old data."),
        source: "gepubliceerde codes 26000-26044",
        remedy: Bilingual(
            "Zoek de code op in het register en vul die in.", "Look the code up in the register and give that one."),
        accepted: [
            RuleExample(
                in: "cross-overs/26006-middenkaderfunctionaris-smart-industry.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2017" \#
                Datum_einde_instroom="01-08-2025" Datum_einde_opleiding="01-08-2031">26006</crebo>
                """#,
                becomes: #"""
                    <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2017" \#
                    Datum_einde_instroom="01-08-2025" Datum_einde_opleiding="01-08-2031">26006</crebo>
                    <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2017" \#
                    Datum_einde_instroom="01-08-2025" Datum_einde_opleiding="01-08-2031">26099</crebo>
                    """#)
        ],
        rejected: [
            RuleExample(
                in: "cross-overs/26006-middenkaderfunctionaris-smart-industry.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2017" \#
                Datum_einde_instroom="01-08-2025" Datum_einde_opleiding="01-08-2031">26006</crebo>
                """#,
                becomes: #"""
                    <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2017" \#
                    Datum_einde_instroom="01-08-2025" Datum_einde_opleiding="01-08-2031">26006</crebo>
                    📍<crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2017" \#
                    Datum_einde_instroom="01-08-2025" Datum_einde_opleiding="01-08-2031">26100</crebo>
                    """#
            )
            .shown(
                wrong: #"""
                    <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2017" \#
                    Datum_einde_instroom="01-08-2025" Datum_einde_opleiding="01-08-2031">26100</crebo>
                    """#,
                right: #"""
                    <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2017" \#
                    Datum_einde_instroom="01-08-2025" Datum_einde_opleiding="01-08-2031">26006</crebo>
                    """#)
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .crossOver(let kwalificatie) = record else { return }
        CreboReeks.check(kwalificatie.crebos, of: "cross-over kwalificatie", .init(record), &report)
    }
}
