import KwalificatieModel
import KwalificatieReaders

/// SBU-001: the study load of a kwalificatie is no whole number of years.
struct SbuVanKwalificatie: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.sbu, 1), severity: .error,
        title: Bilingual("Studielast in hele jaren van 1600 uur", "Study load in whole years of 1600 hours"),
        sentence: Bilingual(
            "De studielast van een kwalificatie is geen 1600, 3200, 4800 of 6400 uur.",
            "The study load of a kwalificatie is not 1600, 3200, 4800 or 6400 hours."),
        reason: Bilingual(
            "De wet rekent de studielast van een opleiding in hele studiejaren van 1600 uur, ten hoogste vier.",
            "The law counts the study load of an opleiding in whole study years of 1600 hours, four at most."),
        source: "WEB 7.2.4a; gepubliceerde dossiers",
        remedy: Bilingual(
            "Vul de studielast van de hele opleiding in, niet die van een keuzedeel.",
            "Give the study load of the whole opleiding, not that of a keuzedeel."),
        accepted: [
            RuleExample(in: "dossiers/23301-entree.xml", "<sbu>1600</sbu>", becomes: "<sbu> 1600 </sbu>")
        ],
        rejected: [
            RuleExample(in: "dossiers/23301-entree.xml", "<sbu>1600</sbu>", becomes: "📍<sbu>240</sbu>")
        ])

    private static let allowed = [1600, 3200, 4800, 6400]

    func check(_ record: RegisterRecord, _ report: inout Report) {
        switch record {
        case .dossier(let dossier):
            for kwalificatie in dossier.kwalificaties {
                check(kwalificatie.sbu, at: kwalificatie.fieldPlaces, .init(kwalificatie), &report)
            }
        case .crossOver(let kwalificatie):
            check(kwalificatie.sbu, at: kwalificatie.fieldPlaces, .init(record), &report)
        case .geregionaliseerd(let kwalificatie):
            check(kwalificatie.sbu, at: kwalificatie.fieldPlaces, .init(record), &report)
        case .keuzedeel, .certificaat: break
        }
    }

    private func check(
        _ sbu: Int?, at places: FieldPlaces, _ subject: Observation.Subject, _ report: inout Report
    ) {
        guard let sbu, !Self.allowed.contains(sbu) else { return }
        report.add(
            Bilingual(
                "de studielast is \(sbu) uur; dat is geen heel aantal jaren van 1600 uur",
                "the study load is \(sbu) hours, which is no whole number of years of 1600 hours"),
            at: places.sbu, subject: subject, expected: "1600, 3200, 4800, 6400", found: String(sbu))
    }
}
