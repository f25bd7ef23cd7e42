import KwalificatieModel
import KwalificatieReaders

/// EXPERIMENT-005: the regionaal deel of a geregionaliseerde kwalificatie is too large.
struct RegionaalDeel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.experiment, 5), severity: .error,
        title: Bilingual("Regionaal deel ten hoogste 25 %", "Regionaal deel 25 % at most"),
        sentence: Bilingual(
            "Het regionaal deel van een geregionaliseerde kwalificatie is groter dan 25 %.",
            "The regionaal deel of a geregionaliseerde kwalificatie is more than 25 %."),
        reason: Bilingual(
            "Het experiment geeft de regio een begrensde ruimte naast het landelijk deel en de keuzedelen.",
            "The experiment gives the region limited room beside the landelijk deel and the keuzedelen."),
        source: "experiment ruimte voor de regio (seed 002, bijlage 1)",
        remedy: Bilingual("Verbeter het percentage of de verdeling.", "Mend the percentage or the division."),
        accepted: [
            RuleExample(
                in: "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml",
                #"<regionaaldeel percentage="25">"#, becomes: #"<regionaaldeel percentage="24">"#)
        ],
        rejected: [
            RuleExample(
                in: "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml",
                #"<regionaaldeel percentage="25">"#, becomes: #"📍<regionaaldeel percentage="26">"#)
        ])

    private static let maximum = 25

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .geregionaliseerd(let kwalificatie) = record, let deel = kwalificatie.regionaalDeel,
            let percentage = deel.percentage, percentage > Self.maximum
        else { return }
        report.add(
            Bilingual(
                "het regionaal deel is \(percentage) %; verwacht is ten hoogste \(Self.maximum) %",
                "the regionaal deel is \(percentage) %; expected is \(Self.maximum) % at most"),
            at: deel.place, subject: .init(record), expected: "\(Self.maximum)", found: "\(percentage)")
    }
}
