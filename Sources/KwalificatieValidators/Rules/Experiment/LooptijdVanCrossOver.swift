import KwalificatieModel
import KwalificatieReaders

/// EXPERIMENT-002: a cross-over kwalificatie is offered outside the time of the experiment.
struct LooptijdVanCrossOver: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.experiment, 2), severity: .error,
        title: Bilingual("Cross-over binnen het experiment", "A cross-over within the experiment"),
        sentence: Bilingual(
            "De instroom in een cross-over kwalificatie begint vóór 01-08-2017, of eindigt niet uiterlijk op 01-08-2025.",
            "Enrolment in a cross-over kwalificatie begins before 01-08-2017, or does not end by 01-08-2025."),
        reason: Bilingual(
            "Het experiment liep van 1 augustus 2017 tot en met 31 juli 2025. Buiten die tijd kan niemand zich "
                + "inschrijven.",
            "The experiment ran from 1 August 2017 to 31 July 2025. Nobody can enrol outside that time."),
        source: "experiment cross-overs (seed 002, bijlage 1)",
        remedy: Bilingual(
            "Verbeter Geldig_vanaf of Datum_einde_instroom. Wie tot en met 31 juli 2025 kon instromen, heeft einde "
                + "instroom 01-08-2025.",
            "Mend Geldig_vanaf or Datum_einde_instroom. Enrolment until 31 July 2025 is einde instroom 01-08-2025."),
        accepted: [
            RuleExample(
                in: "cross-overs/26006-middenkaderfunctionaris-smart-industry.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2017" \#
                Datum_einde_instroom="01-08-2025" Datum_einde_opleiding="01-08-2031">26006</crebo>
                """#,
                becomes: #"""
                    <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2018" \#
                    Datum_einde_instroom="01-08-2022" Datum_einde_opleiding="01-08-2028">26006</crebo>
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
                    📍<crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="31-07-2017" \#
                    Datum_einde_instroom="01-08-2025" Datum_einde_opleiding="01-08-2031">26006</crebo>
                    """#),
            RuleExample(
                in: "cross-overs/26006-middenkaderfunctionaris-smart-industry.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2017" \#
                Datum_einde_instroom="01-08-2025" Datum_einde_opleiding="01-08-2031">26006</crebo>
                """#,
                becomes: #"""
                    📍<crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2017" \#
                    Datum_einde_instroom="01-08-2026" Datum_einde_opleiding="01-08-2032">26006</crebo>
                    """#),
            RuleExample(
                in: "cross-overs/26006-middenkaderfunctionaris-smart-industry.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2017" \#
                Datum_einde_instroom="01-08-2025" Datum_einde_opleiding="01-08-2031">26006</crebo>
                """#,
                becomes: #"""
                    📍<crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2017" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">26006</crebo>
                    """#),
        ])

    private static let begin = CalendarDate(year: 2017, month: 8, day: 1)
    private static let eindeInstroom = CalendarDate(year: 2025, month: 8, day: 1)

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .crossOver(let kwalificatie) = record, let begin = Self.begin, let einde = Self.eindeInstroom else {
            return
        }
        for periode in kwalificatie.crebos {
            if let vanaf = periode.geldigVanaf, vanaf < begin {
                report.add(
                    Bilingual(
                        "de instroom begint op \(vanaf), maar het experiment met cross-overs begon op \(begin)",
                        "enrolment begins on \(vanaf), but the cross-over experiment began on \(begin)"),
                    at: periode.place, subject: .init(record), expected: begin.dutch, found: vanaf.dutch)
            }
            if let tot = periode.eindeInstroom {
                guard tot > einde else { continue }
                report.add(
                    Bilingual(
                        "de instroom eindigt op \(tot), maar het experiment met cross-overs liep tot \(einde)",
                        "enrolment ends on \(tot), but the cross-over experiment ran until \(einde)"),
                    at: periode.place, subject: .init(record), expected: einde.dutch, found: tot.dutch)
            } else {
                report.add(
                    Bilingual(
                        "er staat geen leesbaar einde van de instroom; verwacht is uiterlijk \(einde), toen het experiment "
                            + "met cross-overs was afgelopen",
                        "there is no readable end of enrolment; expected is \(einde) at the latest, when the cross-over "
                            + "experiment was over"),
                    at: periode.place, subject: .init(record), expected: einde.dutch)
            }
        }
    }
}
