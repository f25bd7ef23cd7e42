import KwalificatieModel
import KwalificatieReaders

/// CERTIFICAAT-003: a certificaat is made from an experimental kwalificatie.
struct CertificaatUitExperiment: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.certificaat, 3), severity: .error,
        title: Bilingual("Geen certificaat uit een experiment", "No certificaat from an experiment"),
        sentence: Bilingual(
            "Een certificaat is samengesteld uit een cross-over of geregionaliseerde kwalificatie.",
            "A certificaat is made from a cross-over or geregionaliseerde kwalificatie."),
        reason: Bilingual(
            "Aan kwalificaties in een experiment zijn geen certificaten verbonden.",
            "No certificates go with kwalificaties of an experiment."),
        source: "handleiding register 2.8",
        remedy: Bilingual(
            "Noem de gewone kwalificatie waar de werkprocessen uit komen.",
            "Name the ordinary kwalificatie from which the werkprocessen come."),
        accepted: [
            RuleExample(
                in: "certificaten/certificaten-dienstverlening.xml", #"<kwalificatie crebo="25723">"#,
                becomes: #"<kwalificatie crebo="25723" >"#)
        ],
        rejected: [
            RuleExample(
                in: "certificaten/c0013-mollen-en-woelrattenbestrijding.xml", #"<kwalificatie crebo="25535">"#,
                becomes: #"📍<kwalificatie crebo="26006">"#),
            RuleExample(
                in: "certificaten/c0013-mollen-en-woelrattenbestrijding.xml", #"<kwalificatie crebo="25535">"#,
                becomes: #"📍<kwalificatie crebo="26104">"#),
        ])

    func check(_ register: LocatedRegister, _ report: inout Report) {
        for (record, file) in register.recordsByPlace {
            guard case .certificaat(let certificaat) = record else { continue }
            for link in certificaat.samengesteldUit {
                guard let soort = Self.soort(of: link.crebo, register.register) else { continue }
                report.add(
                    Bilingual(
                        "\(link.crebo) is een \(soort); daar mag geen certificaat uit worden samengesteld",
                        "\(link.crebo) is a \(soort), from which no certificaat may be made"),
                    at: link.place, subject: .init(record), file: file, found: link.crebo.text)
            }
        }
    }

    /// The kind of experimental kwalificatie that the code is of, by the register and else by its number.
    private static func soort(of code: Opleidingscode, _ register: Register) -> String? {
        guard register.kwalificatie(KwalificatieCrebo(code)) == nil else { return nil }
        let crossOver = CrossOverCrebo(code)
        let geregionaliseerd = GeregionaliseerdeCrebo(code)
        if register.crossOver(crossOver) != nil || crossOver.isInPublishedRange {
            return RegisterRecord.Soort.crossOver.naam
        }
        if register.geregionaliseerde(geregionaliseerd) != nil || geregionaliseerd.isInPublishedRange {
            return RegisterRecord.Soort.geregionaliseerd.naam
        }
        return nil
    }
}
