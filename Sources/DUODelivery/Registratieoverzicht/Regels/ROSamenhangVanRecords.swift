import KwalificatieModel
import KwalificatieValidators

/// DUO-110: a record does not belong to what stands above it.
struct ROSamenhangVanRecords: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 110), severity: .error,
        title: Bilingual(
            "Elk record bij zijn persoon, inschrijving of diploma",
            "Each record with its person, inschrijving or diploma"),
        sentence: Bilingual(
            "Een record hoort niet bij de persoon, de inschrijving of het diploma erboven, of een inschrijving heeft geen periode.",
            "A record does not belong to the person, inschrijving or diploma above it, or an inschrijving has no periode."
        ),
        reason: Bilingual(
            "De volgorde van de records zegt wat bij elkaar hoort. Een record zonder zijn persoon of inschrijving is van niemand.",
            "The order of the records says what belongs together. A record without its person or inschrijving is nobody's."
        ),
        source: "PvE MBO-instelling 4.8.2, 15.4",
        remedy: Bilingual(
            "Sorteer of verwijder geen regels; vraag het bestand opnieuw op bij DUO.",
            "Neither sort nor remove lines; fetch the file from DUO again."),
        accepted: [
            .ro("ISE||109900000|C3|2025-10-01|2025-12-31", becomes: "ISE||109900000|C3|2025-10-01|")
        ],
        rejected: [
            .ro("KZD|999990007|", becomes: "📍KZD|999990743|"),
            .ro(
                "ISP|999990007||C1|2025-09-19|25187|ODT||N||101A742|100X969||",
                becomes: "📍ISP|999990007||C9|2025-09-19|25187|ODT||N||101A742|100X969||"),
            .ro("GEO|999990378||R2|", becomes: "📍GEO|999990378||R9|"),
            .ro(
                "ISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|08\r\nISP|999990007||C1|2025-09-19|25187|ODT||N||101A742|100X969||",
                becomes: "📍ISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|08",
                alsoFound: [RuleID(.duo, 112): "het sluitrecord telt de weggehaalde periode nog"]),
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        if ![.periode, .ondersteuning, .bpv].contains(record.soort) { checkPerioden(samenhang, &report) }
        guard ![.voorloop, .persoon, .sluit].contains(record.soort) else { return }
        guard let persoon = samenhang.persoon, persoon.record.persoon == record.persoon else {
            report.add(
                Self.documentation,
                ROMelding(
                    "dit record heeft een ander persoonsnummer dan het record PER erboven",
                    "this record has another number of a person than the record PER above it"))
            return
        }
        switch record.soort {
        case .periode, .ondersteuning, .bpv: checkInschrijving(record, samenhang, &report)
        case .onderdeel, .examenonderdeel, .keuzedeel: checkDiploma(record, samenhang, &report)
        default: break
        }
    }

    func check(_ samenhang: ROSamenhang, _ report: inout ROReport) { checkPerioden(samenhang, &report) }

    private func checkPerioden(_ samenhang: ROSamenhang, _ report: inout ROReport) {
        guard let inschrijving = samenhang.inschrijving, samenhang.aantalPerioden == 0 else { return }
        report.add(
            Self.documentation,
            ROMelding(
                "bij deze inschrijving staat geen inschrijvingsperiode (ISP)",
                "there is no inschrijvingsperiode (ISP) with this inschrijving"),
            plaats: (inschrijving.regel, inschrijving.record))
    }

    private func checkInschrijving(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        let boven = samenhang.inschrijving?.record[.inschrijvingvolgnummer]
        guard boven != record[.inschrijvingvolgnummer] else { return }
        report.add(
            Self.documentation,
            ROMelding(
                "dit record hoort niet bij de inschrijving (ISG) erboven: het inschrijvingvolgnummer is een ander",
                "this record does not belong to the inschrijving (ISG) above it: the inschrijvingvolgnummer differs"),
            veld: .inschrijvingvolgnummer)
    }

    private func checkDiploma(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        let nummer = record[.resultaatvolgnummerDiploma]
        guard !nummer.isEmpty, samenhang.diploma?[.resultaatvolgnummer] != nummer else { return }
        report.add(
            Self.documentation,
            ROMelding(
                "dit resultaat hoort niet bij het diploma (DIP) erboven: het resultaatvolgnummer van het diploma is een ander",
                "this result does not belong to the diploma (DIP) above it: the resultaatvolgnummer diploma differs"),
            veld: .resultaatvolgnummerDiploma)
    }
}
