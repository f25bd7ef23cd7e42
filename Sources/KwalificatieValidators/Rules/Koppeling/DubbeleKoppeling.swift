import KwalificatieModel
import KwalificatieReaders

/// KOPPELING-007: a record names the same kwalificatie twice.
struct DubbeleKoppeling: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.koppeling, 7), severity: .warning,
        title: Bilingual("Kwalificatie één keer genoemd", "A kwalificatie is named once"),
        sentence: Bilingual(
            "Dezelfde kwalificatie wordt twee keer genoemd.", "The same kwalificatie is named twice."),
        reason: Bilingual(
            "Vaak is een van beide een tikfout voor een andere kwalificatie, die nu ontbreekt.",
            "Often one of both is a slip for another kwalificatie, which is now missing."),
        source: "afgeleid (INFERRED)",
        remedy: Bilingual(
            "Noem iedere kwalificatie één keer, met al haar werkprocessen.",
            "Name each kwalificatie once, with all its werkprocessen."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml",
                #"<kwalificatie crebo="25741" />"#, becomes: #"<kwalificatie crebo="25742" />"#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml",
                #"<kwalificatie crebo="25741" />"#, becomes: #"📍<kwalificatie crebo="25740" />"#
            )
            .shown(
                wrong: "<kwalificatie crebo=\"25740\" />\n<kwalificatie crebo=\"25740\" />",
                right: "<kwalificatie crebo=\"25740\" />\n<kwalificatie crebo=\"25741\" />")
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        for (doel, links) in record.kwalificatieLinks {
            var seen: Set<Opleidingscode> = []
            for link in links where !seen.insert(link.crebo).inserted {
                report.add(
                    Bilingual(
                        "\(doel.dutch) \(link.crebo) staat er twee keer",
                        "\(doel.english) \(link.crebo) is there twice"),
                    at: link.place, subject: .init(record), found: link.crebo.text)
            }
        }
    }
}
