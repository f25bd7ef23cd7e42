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
            RuleExample(in: "dossiers/23301-entree.xml", "<sbu>1600</sbu>", becomes: "<sbu><!-- 1 jaar -->1600</sbu>")
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<sbu>1600</sbu>", becomes: "📍<sbu>240</sbu>",
                within: RuleExample.assistentBouwen)
        ])

    /// The hours of one study year.
    static let urenPerJaar = 1600

    /// The study years in this study load; nil when it is no whole number of them, or more than four.
    static func jaren(_ sbu: Int) -> Int? {
        sbu % urenPerJaar == 0 && (1...4).contains(sbu / urenPerJaar) ? sbu / urenPerJaar : nil
    }

    func check(_ record: RegisterRecord, _ report: inout Report) {
        for kwalificatie in record.kwalificatiegegevens {
            guard let sbu = kwalificatie.sbu, Self.jaren(sbu) == nil else { continue }
            report.add(
                Bilingual(
                    "de studielast is \(sbu) uur; dat is geen heel aantal jaren van 1600 uur, ten hoogste vier",
                    "the study load is \(sbu) hours, which is no whole number of years of 1600 hours, four at most"),
                at: kwalificatie.place(of: \.$sbu), subject: kwalificatie.subject,
                expected: "1600, 3200, 4800, 6400", found: String(sbu))
        }
    }
}
