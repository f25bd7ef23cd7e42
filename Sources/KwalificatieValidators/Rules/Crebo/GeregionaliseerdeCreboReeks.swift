import KwalificatieModel
import KwalificatieReaders

/// CREBO-004: the code of a geregionaliseerde kwalificatie is not one of those seen so far.
struct GeregionaliseerdeCreboReeks: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 4), severity: .warning,
        title: Bilingual(
            "Crebo van een geregionaliseerde ligt in 26100-26199", "Crebo of a geregionaliseerde is in 26100-26199"),
        sentence: Bilingual(
            "De crebo van een geregionaliseerde kwalificatie ligt buiten 26100-26199.",
            "The crebo of a geregionaliseerde kwalificatie is outside 26100-26199."),
        reason: Bilingual(
            "Aan de reeks is te zien waar een code bij hoort. Een code uit een andere reeks is vaak verwisseld of overgenomen "
                + "uit oude gegevens.",
            "The range shows what a code belongs to. A code of another range is often mixed up or taken from old data."),
        source: "gepubliceerde codes 26100-26104; afgeleid (INFERRED)",
        remedy: Bilingual(
            "Zoek de code op in het register en vul die in.", "Look the code up in the register and give that one."),
        accepted: [
            RuleExample(
                in: "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2024" Datum_einde_instroom="" \#
                Datum_einde_opleiding="">26104</crebo>
                """#,
                becomes: #"""
                    <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2024" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">26104</crebo>
                    <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2024" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">26199</crebo>
                    """#)
        ],
        rejected: [
            RuleExample(
                in: "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2024" Datum_einde_instroom="" \#
                Datum_einde_opleiding="">26104</crebo>
                """#,
                becomes: #"""
                    <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2024" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">26104</crebo>
                    📍<crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2024" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">26200</crebo>
                    """#
            )
            .shown(
                wrong: #"""
                    <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2024" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">26200</crebo>
                    """#,
                right: #"""
                    <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2024" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">26104</crebo>
                    """#)
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .geregionaliseerd(let kwalificatie) = record else { return }
        CreboReeks.check(kwalificatie.crebos, of: "geregionaliseerde kwalificatie", .init(record), &report)
    }
}
