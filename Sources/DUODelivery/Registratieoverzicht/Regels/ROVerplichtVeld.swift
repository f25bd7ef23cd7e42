import KwalificatieModel
import KwalificatieValidators

/// DUO-113: a mandatory field is empty.
struct ROVerplichtVeld: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 113), severity: .error,
        title: Bilingual(
            "Verplichte velden gevuld",
            "Mandatory fields filled"),
        sentence: Bilingual(
            "Een verplicht veld is leeg.",
            "A mandatory field is empty."),
        reason: Bilingual(
            "DUO vult deze velden altijd. Een leeg veld wijst op een bestand dat is bewerkt of beschadigd.",
            "DUO always fills these fields. An empty one hints at a file that was edited or damaged."),
        source: "PvE MBO-instelling 4.8.2, 15.5, kolom Verplicht",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO.",
            "Fetch the file from DUO again."),
        accepted: [
            .ro(
                "ISP|999990007||C1|2025-09-19|25187|ODT||N||101A742|100X969||",
                becomes: "ISP|999990007||C1|2025-09-19|25187|ODT||N|||||")
        ],
        rejected: [
            .ro("PER||109900000|1990-00-00|O", becomes: "📍PER||109900000|1990-00-00|"),
            .ro(
                "BPV|999990378||C2|B1|2025-08-11|2025-09-01|2026-06-30||610|100018965",
                becomes: "📍BPV|999990378||C2|B1|2025-08-11|2025-09-01|2026-06-30||610|"),
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        for (veld, tekst) in zip(ROLayout.of(record.soort).velden, record.teksten) {
            guard veld.isVerplicht, tekst.isEmpty else { continue }
            let naam = veld.veld.rawValue
            report.add(
                Self.documentation,
                ROMelding("\(own: naam) is leeg en is verplicht", "\(own: naam) is empty and is mandatory"),
                veld: veld.veld)
        }
    }
}
