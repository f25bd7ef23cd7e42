import KwalificatieModel
import KwalificatieReaders

/// EXPERIMENT-006: the parts of a geregionaliseerde kwalificatie do not add up to 100 %.
struct VerdelingVanDelen: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.experiment, 6), severity: .warning,
        title: Bilingual("Delen zijn samen 100 %", "The parts are 100 % together"),
        sentence: Bilingual(
            "Het landelijk deel, het regionaal deel en het keuzedeel zijn samen geen 100 %.",
            "The landelijk deel, the regionaal deel and the keuzedeel are not 100 % together."),
        reason: Bilingual(
            "De delen vormen samen de hele opleiding. Zonder regionaal keuzedeel kiest de student een gewoon keuzedeel, en "
                + "dan mag er ruimte over zijn.",
            "The parts make the whole opleiding. Without a regionaal keuzedeel the student chooses an ordinary one, and "
                + "then there may be room left."),
        source: "experiment ruimte voor de regio (seed 002, bijlage 1); afgeleid (INFERRED)",
        remedy: Bilingual("Verbeter de percentages.", "Mend the percentages."),
        accepted: [
            RuleExample(
                in: "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml",
                #"<regionaaldeel percentage="25">"#, becomes: "<regionaaldeel percentage='25'>")
        ],
        rejected: [
            RuleExample(
                in: "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml",
                #"<regionaalkeuzedeel percentage="15""#, becomes: #"📍<regionaalkeuzedeel percentage="10""#
            )
            .shown(
                wrong: """
                    <landelijkdeel percentage="60">…</landelijkdeel>
                    …
                    <regionaaldeel percentage="25">…</regionaaldeel>
                    <regionaalkeuzedeel percentage="10" …>
                    """,
                right: """
                    <landelijkdeel percentage="60">…</landelijkdeel>
                    …
                    <regionaaldeel percentage="25">…</regionaaldeel>
                    <regionaalkeuzedeel percentage="15" …>
                    """)
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .geregionaliseerd(let kwalificatie) = record, let landelijk = kwalificatie.landelijkDeel?.percentage,
            let deel = kwalificatie.regionaalDeel, let regionaal = deel.percentage
        else { return }
        let sum: Int
        let place: SourcePlace
        if let keuzedeel = kwalificatie.regionaalKeuzedeel {
            guard let percentage = keuzedeel.percentage else { return }
            sum = landelijk + regionaal + percentage
            place = keuzedeel.place
            guard sum != 100 else { return }
        } else {
            sum = landelijk + regionaal
            place = deel.place
            guard sum > 100 else { return }
        }
        report.add(
            Bilingual(
                "de delen zijn samen \(sum) %; verwacht is 100 %", "the parts are \(sum) % together; expected is 100 %"),
            at: place, subject: .init(record), expected: "100", found: "\(sum)")
    }
}
