import KwalificatieModel
import KwalificatieValidators

/// DUO-119: the leertraject is not known, or not on that day.
struct ROLeertraject: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 119), severity: .warning,
        title: Bilingual(
            "Bekend leertraject",
            "Known leertraject"),
        sentence: Bilingual(
            "Een leertraject staat niet in de lijst van DUO, of geldt niet op de begindatum.",
            "A leertraject is not in DUO's list, or does not hold on the day of the beginning."),
        reason: Bilingual(
            "DUO houdt de lijst in een tabel bij en kan haar uitbreiden; een onbekende code kan nieuw zijn of een fout.",
            "DUO keeps the list in a table and can extend it; an unknown code may be new or a mistake."),
        source: "PvE MBO-instelling 4.8.2, 16.6",
        remedy: Bilingual(
            "Kijk de code na in de nieuwste codelijst van DUO.",
            "Look the code up in the newest list of DUO."),
        accepted: [
            .ro(
                "ISP|999990007||C1|2025-09-19|25187|ODT||N||101A742|100X969||",
                becomes: "ISP|999990007||C1|2025-09-19|25187|OVO||N||101A742|100X969||")
        ],
        rejected: [
            .ro(
                "ISP|999990007||C1|2025-09-19|25187|ODT||N||101A742|100X969||",
                becomes: "📍ISP|999990007||C1|2025-09-19|25187|ODX||N||101A742|100X969||"),
            .ro("2025-08-01|25535|BBL", becomes: "📍2025-08-01|25535|BOL_DT"),
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        let code = record[.leertraject]
        guard record.soort == .periode, !code.isEmpty else { return }
        guard let leertraject = Leertraject(rawValue: code) else {
            let bekend = Leertraject.allCases.map(\.rawValue).joined(separator: ", ")
            report.add(
                Self.documentation,
                ROMelding(
                    "het leertraject “\(code)” is niet bekend; bekend zijn \(own: bekend)",
                    "the leertraject “\(code)” is not known; known are \(own: bekend)"), veld: .leertraject)
            return
        }
        guard let begin = record.datum(.datumBegin), !leertraject.geldt(op: begin) else { return }
        report.add(
            Self.documentation,
            ROMelding(
                "het leertraject \(code) geldt niet op \(begin)",
                "the leertraject \(code) does not hold on \(own: begin.iso)"),
            veld: .leertraject)
    }
}
