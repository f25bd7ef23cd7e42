import KwalificatieModel
import KwalificatieReaders

/// DATUM-007: a keuzedeel or certificaat ends before it begins.
struct EindeNaBegin: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.datum, 7), severity: .error,
        title: Bilingual(
            "Keuzedeel of certificaat eindigt na het begin", "Keuzedeel or certificaat ends after it begins"),
        sentence: Bilingual(
            "Geldig_tot van een keuzedeel of certificaat ligt niet na Geldig_vanaf.",
            "Geldig_tot of a keuzedeel or certificaat is not after Geldig_vanaf."),
        reason: Bilingual(
            "Geldig_tot is de eerste dag waarop het niet meer geldt. Ligt die niet na de ingangsdatum, dan geldt het nooit.",
            "Geldig_tot is the first day on which it no longer holds. If that is not after the start, it never holds."),
        source: "handleiding register 2.6 en 2.7",
        remedy: Bilingual(
            "Controleer beide datums; laat Geldig_tot leeg zolang er geen einde is.",
            "Check both dates; leave Geldig_tot empty as long as there is no end."),
        accepted: [
            RuleExample(
                in: "keuzedelen/gezonde-leefstijl.xml", "Geldig_tot=\"01-08-2023\"",
                becomes: "Geldig_tot=\"01-08-2024\"")
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/gezonde-leefstijl.xml",
                "<keuzedeel nr=\"1200660\" titel=\"Gezonde leefstijl\" code=\"K0219\" versie=\"\" vervangt=\"\" "
                    + "status=\"Vastgesteld\" Geldig_vanaf=\"01-08-2016\" Geldig_tot=\"01-08-2023\"",
                becomes:
                    "📍<keuzedeel nr=\"1200660\" titel=\"Gezonde leefstijl\" code=\"K0219\" versie=\"\" vervangt=\"\" "
                    + "status=\"Vastgesteld\" Geldig_vanaf=\"01-08-2016\" Geldig_tot=\"01-08-2015\""),
            RuleExample(
                in: "certificaten/c0013-mollen-en-woelrattenbestrijding.xml",
                "<certificaat nr=\"1200802\" titel=\"Mollen- en woelrattenbestrijding\" code=\"C0013\" versie=\"\" "
                    + "status=\"Vastgesteld\" Geldig_vanaf=\"01-08-2017\" Geldig_tot=\"\"",
                becomes:
                    "📍<certificaat nr=\"1200802\" titel=\"Mollen- en woelrattenbestrijding\" code=\"C0013\" "
                    + "versie=\"\" status=\"Vastgesteld\" Geldig_vanaf=\"01-08-2017\" Geldig_tot=\"01-08-2017\""),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        let (first, last): (CalendarDate?, CalendarDate?) =
            switch record {
            case .keuzedeel(let keuzedeel): (keuzedeel.geldigVanaf, keuzedeel.geldigTot)
            case .certificaat(let certificaat): (certificaat.geldigVanaf, certificaat.geldigTot)
            case .dossier, .crossOver, .geregionaliseerd: (nil, nil)
            }
        guard let first, let last, first >= last else { return }
        report.add(
            Bilingual(
                "Geldig_tot \(last) ligt niet na Geldig_vanaf \(first)",
                "Geldig_tot \(last) is not after Geldig_vanaf \(first)"),
            at: record.place, subject: .init(record), expected: "> \(first)", found: last.dutch)
    }
}
