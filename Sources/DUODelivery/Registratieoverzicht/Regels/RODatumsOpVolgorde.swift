import KwalificatieModel
import KwalificatieValidators

/// DUO-122: an end lies before its beginning.
struct RODatumsOpVolgorde: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 122), severity: .error,
        title: Bilingual(
            "Einde niet voor het begin",
            "End not before the beginning"),
        sentence: Bilingual(
            "Een einddatum ligt voor de begindatum.",
            "An end lies before its beginning."),
        reason: Bilingual(
            "Zo’n inschrijving, BPV of periode bestaat op geen enkele dag.",
            "Such an inschrijving, BPV or periode exists on no day at all."),
        source: "PvE MBO-instelling 4.8.2, 15.5",
        remedy: Bilingual(
            "Verbeter de datums en lever opnieuw aan bij DUO.",
            "Mend the dates and deliver to DUO again."),
        accepted: [
            .ro("ISE||109900000|C3|2025-10-01|2025-12-31", becomes: "ISE||109900000|C3|2025-10-01|2025-10-01")
        ],
        rejected: [
            .ro(
                "ISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|08",
                becomes: "📍ISG|999990007||C1|2025-09-19|2025-08-19|2025-12-15|08"),
            .ro("ISE||109900000|C3|2025-10-01|2025-12-31", becomes: "📍ISE||109900000|C3|2025-10-01|2025-09-30"),
            .ro("VLP|25LX|2025-08-01|2026-07-31|2026-08-03", becomes: "📍VLP|25LX|2025-08-01|2025-07-31|2026-08-03"),
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        for (begin, einde) in Self.paren(record.soort) {
            guard let eerst = record.datum(begin), let laatst = record.datum(einde), laatst < eerst else { continue }
            report.add(
                Self.documentation,
                ROMelding(
                    "\(own: einde.rawValue) \(laatst) ligt voor \(own: begin.rawValue) \(eerst)",
                    "\(own: einde.rawValue) \(own: laatst.iso) lies before \(own: begin.rawValue) \(own: eerst.iso)"),
                veld: einde)
        }
    }

    private static func paren(_ soort: RORecordsoort) -> [(begin: ROVeld, einde: ROVeld)] {
        switch soort {
        case .voorloop: [(.datumBeginPeriode, .datumEindePeriode)]
        case .inschrijving:
            [(.datumInschrijving, .datumUitschrijvingGepland), (.datumInschrijving, .datumUitschrijvingWerkelijk)]
        case .ondersteuning: [(.datumBegin, .datumEind)]
        case .bpv: [(.datumBegin, .datumEindeGepland), (.datumBegin, .datumEindeWerkelijk)]
        case .persoon, .periode, .diploma, .onderdeel, .examenonderdeel, .keuzedeel, .sluit: []
        }
    }
}
