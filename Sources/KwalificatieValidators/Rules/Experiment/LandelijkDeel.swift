import KwalificatieModel
import KwalificatieReaders

/// EXPERIMENT-004: the landelijk deel of a geregionaliseerde kwalificatie is too small.
struct LandelijkDeel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.experiment, 4), severity: .error,
        title: Bilingual("Landelijk deel ten minste 60 %", "Landelijk deel 60 % at least"),
        sentence: Bilingual(
            "Het landelijk deel van een geregionaliseerde kwalificatie is kleiner dan 60 %.",
            "The landelijk deel of a geregionaliseerde kwalificatie is less than 60 %."),
        reason: Bilingual(
            "Het landelijk deel is wat de kwalificatie gemeen heeft met de bestaande. Is het kleiner, dan staat het diploma "
                + "niet meer voor hetzelfde beroep.",
            "The landelijk deel is what the kwalificatie has in common with the existing one. With less the diploma no "
                + "longer stands for the same beroep."),
        source: "experiment ruimte voor de regio (seed 002, bijlage 1)",
        remedy: Bilingual("Verbeter het percentage of de verdeling.", "Mend the percentage or the division."),
        accepted: [
            RuleExample(
                in: "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml",
                #"<landelijkdeel percentage="60">"#, becomes: #"<landelijkdeel percentage="61">"#)
        ],
        rejected: [
            RuleExample(
                in: "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml",
                #"<landelijkdeel percentage="60">"#, becomes: #"📍<landelijkdeel percentage="59">"#)
        ])

    private static let minimum = 60

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .geregionaliseerd(let kwalificatie) = record, let deel = kwalificatie.landelijkDeel,
            let percentage = deel.percentage, percentage < Self.minimum
        else { return }
        report.add(
            Bilingual(
                "het landelijk deel is \(percentage) %; verwacht is ten minste \(Self.minimum) %",
                "the landelijk deel is \(percentage) %; expected is \(Self.minimum) % at least"),
            at: deel.place, subject: .init(record), expected: "\(Self.minimum)", found: "\(percentage)")
    }
}
