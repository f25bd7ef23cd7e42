import KwalificatieModel
import KwalificatieValidators

/// DUO-108: the voorlooprecord or sluitrecord is missing or stands there twice.
struct ROVoorloopEnSluitrecord: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 108), severity: .error,
        title: Bilingual(
            "Eén voorlooprecord en één sluitrecord",
            "One voorlooprecord and one sluitrecord"),
        sentence: Bilingual(
            "Er is geen voorlooprecord (VLP) of sluitrecord (SLR), of meer dan één.",
            "There is no voorlooprecord (VLP) or sluitrecord (SLR), or more than one."),
        reason: Bilingual(
            "Zonder sluitrecord is niet te zien of het bestand volledig is. Twee ervan wijst op twee bestanden achter elkaar.",
            "Without the sluitrecord nobody can see whether the file is complete. Two of them hint at two files in one."
        ),
        source: "PvE MBO-instelling 4.8.2, 15.4",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO, of geef bestanden apart.",
            "Fetch the file from DUO again, or give files one by one."),
        accepted: [
            .ro("SLR|3|3|4|1|1|1|1|1|2", becomes: "SLR;3;3;4;1;1;1;1;1;2\r\n")
        ],
        rejected: [
            .ro("SLR|3|3|4|1|1|1|1|1|2", becomes: ""),
            .ro("SLR|3|3|4|1|1|1|1|1|2", becomes: "SLR|3|3|4|1|1|1|1|1|2\r\n📍SLR|3|3|4|1|1|1|1|1|2"),
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        guard record.soort == .voorloop || record.soort == .sluit, samenhang.telling[record.soort] > 0 else { return }
        let naam: MaskedText = "\(own: record.soort.naam) (\(own: record.soort.rawValue))"
        report.add(
            Self.documentation,
            ROMelding("er staat meer dan één \(naam)", "there is more than one \(naam)"))
    }

    func check(_ samenhang: ROSamenhang, _ report: inout ROReport) {
        for soort in [RORecordsoort.voorloop, .sluit] where samenhang.telling[soort] == 0 {
            let naam: MaskedText = "\(own: soort.naam) (\(own: soort.rawValue))"
            report.add(Self.documentation, ROMelding("er is geen \(naam)", "there is no \(naam)"))
        }
    }
}
