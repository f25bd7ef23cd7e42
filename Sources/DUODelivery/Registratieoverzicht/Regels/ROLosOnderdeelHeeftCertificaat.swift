import KwalificatieModel
import KwalificatieValidators

/// DUO-123: a loose AMvB-onderdeel has no certificaat.
struct ROLosOnderdeelHeeftCertificaat: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 123), severity: .error,
        title: Bilingual(
            "Los AMvB-onderdeel heeft een certificaat",
            "A loose AMvB-onderdeel has a certificaat"),
        sentence: Bilingual(
            "Bij een AMvB-onderdeel dat niet bij een diploma hoort, is certificaat niet J.",
            "With an AMvB-onderdeel that belongs to no diploma, certificaat is not J."),
        reason: Bilingual(
            "Een los behaald AMvB-onderdeel geeft altijd recht op een certificaat.",
            "A loose AMvB-onderdeel always gives a right to a certificaat."),
        source: "PvE MBO-instelling 4.8.2, 15.5.8",
        remedy: Bilingual(
            "Lever het resultaat opnieuw aan bij DUO, met certificaat.",
            "Deliver the result to DUO again, with certificaat."),
        accepted: [
            .ro(
                "AMO||109900000|||R5|C0013|2026-03-13|J|C3|101A742",
                becomes: "AMO||109900000|||R5|C0163|2026-03-13|J|C3|101A742")
        ],
        rejected: [
            .ro(
                "AMO||109900000|||R5|C0013|2026-03-13|J|C3|101A742",
                becomes: "📍AMO||109900000|||R5|C0013|2026-03-13|N|C3|101A742"),
            .ro(
                "AMO||109900000|||R5|C0013|2026-03-13|J|C3|101A742",
                becomes: "📍AMO||109900000|||R5|C0013|2026-03-13||C3|101A742"),
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        guard record.soort == .onderdeel, record.isLos, record[.certificaat] != "J" else { return }
        report.add(
            Self.documentation,
            ROMelding(
                "certificaat is niet J bij een los AMvB-onderdeel", "certificaat is not J with a loose AMvB-onderdeel"),
            veld: .certificaat)
    }
}
