import KwalificatieModel
import KwalificatieValidators

/// DUO-120: a periode of the derde leerweg is bekostigbaar.
struct ROBekostiging: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 120), severity: .error,
        title: Bilingual(
            "Derde leerweg niet bekostigbaar",
            "Derde leerweg not bekostigbaar"),
        sentence: Bilingual(
            "Een periode met leertraject ODT of OVO heeft de indicatie bekostigbaar J.",
            "A periode with leertraject ODT or OVO has the indicatie bekostigbaar J."),
        reason: Bilingual(
            "Onderwijs in de derde leerweg wordt niet bekostigd; de instelling zou er geld voor krijgen dat zij moet terugbetalen.",
            "Education in the derde leerweg is not paid for by the state; the institution would get money that it has to pay back."
        ),
        source: "WEB; voorstel ODT-inschrijvingen",
        remedy: Bilingual(
            "Verbeter de indicatie en lever de inschrijving opnieuw aan bij DUO.",
            "Mend the indicatie and deliver the inschrijving to DUO again."),
        accepted: [
            .ro(
                "ISP|999990007||C1|2025-09-19|25187|ODT||N||101A742|100X969||",
                becomes: "ISP|999990007||C1|2025-09-19|25187|BBL||J||101A742|100X969||")
        ],
        rejected: [
            .ro(
                "ISP|999990007||C1|2025-09-19|25187|ODT||N||101A742|100X969||",
                becomes: "📍ISP|999990007||C1|2025-09-19|25187|ODT||J||101A742|100X969||"),
            .ro(
                "ISP|999990007||C1|2025-09-19|25187|ODT||N||101A742|100X969||",
                becomes: "📍ISP|999990007||C1|2025-09-19|25187|OVO||J||101A742|100X969||"),
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        guard record.soort == .periode, record[.indicatieBekostigbaar] == "J",
            let leertraject = Leertraject(rawValue: record[.leertraject]), !leertraject.kanBekostigdZijn
        else { return }
        let code = leertraject.rawValue
        report.add(
            Self.documentation,
            ROMelding(
                "indicatie bekostigbaar is J bij leertraject \(code), dat nooit wordt bekostigd",
                "indicatie bekostigbaar is J with leertraject \(code), which is never paid for"),
            veld: .indicatieBekostigbaar)
    }
}
