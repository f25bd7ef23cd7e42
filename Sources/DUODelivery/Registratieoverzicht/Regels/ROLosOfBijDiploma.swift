import KwalificatieModel
import KwalificatieValidators

/// DUO-124: a result is neither quite loose nor quite of a diploma.
struct ROLosOfBijDiploma: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 124), severity: .warning,
        title: Bilingual(
            "Een resultaat is los of hoort bij een diploma",
            "A result is loose or belongs to a diploma"),
        sentence: Bilingual(
            "Velden van een los resultaat zijn gevuld bij een resultaat van een diploma, of ontbreken bij een los resultaat.",
            "Fields of a loose result are filled with a result of a diploma, or are missing with a loose result."),
        reason: Bilingual(
            "Aan die velden is te zien of er een certificaat is uitgereikt; nu is dat onzeker.",
            "Those fields show whether a certificaat was issued; now that is uncertain."),
        source: "PvE MBO-instelling 4.8.2, 15.5.8 tot en met 15.5.10",
        remedy: Bilingual(
            "Kijk na wat er is geleverd, en lever het zo nodig opnieuw aan bij DUO.",
            "Look up what was delivered, and deliver it to DUO again if need be."),
        accepted: [
            .ro("KZD|999990378||R2|25535|R4|K0067||Behaald|||", becomes: "KZD|999990378||R2|25535|R4|K0138||Behaald|||")
        ],
        rejected: [
            .ro(
                "KZD|999990007||||R1|K0717|2025-12-15|Behaald|J|C1|101A742",
                becomes: "📍KZD|999990007||||R1|K0717||Behaald|J|C1|101A742"),
            .ro(
                "KZD|999990378||R2|25535|R4|K0067||Behaald|||",
                becomes: "📍KZD|999990378||R2|25535|R4|K0067||Behaald|J||"),
            .ro("GEO|999990378||R2|25535|", becomes: "📍GEO|999990378||R2||"),
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        guard record.soort.isResultaat else { return }
        let losse: [ROVeld] = [.datumResultaat, .certificaat].filter { record.heeft($0) }
        if record.isLos {
            meld(losse.filter { record[$0].isEmpty }, Self.leeg, &report)
        } else {
            let diploma: [ROVeld] = [.resultaatvolgnummerDiploma, .opleidingcodeDiploma]
            meld(diploma.filter { record[$0].isEmpty }, Self.diplomaLeeg, &report)
            meld((losse + [.inschrijvingvolgnummer]).filter { !record[$0].isEmpty }, Self.gevuld, &report)
        }
    }

    private static let leeg = Bilingual("is leeg bij een los resultaat", "is empty with a loose result")
    private static let diplomaLeeg = Bilingual(
        "is leeg bij een resultaat van een diploma", "is empty with a result of a diploma")
    private static let gevuld = Bilingual(
        "is gevuld bij een resultaat van een diploma", "is filled with a result of a diploma")

    private func meld(_ velden: [ROVeld], _ gezegde: Bilingual, _ report: inout ROReport) {
        for veld in velden {
            report.add(
                Self.documentation,
                ROMelding(
                    "\(own: veld.rawValue) \(own: gezegde.dutch)", "\(own: veld.rawValue) \(own: gezegde.english)"),
                veld: veld)
        }
    }
}
