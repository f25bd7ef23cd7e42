import KwalificatieModel
import KwalificatieValidators

/// DUO-125: there is a certificaat for a keuzedeel that was not obtained.
struct ROCertificaatNietBehaald: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 125), severity: .error,
        title: Bilingual(
            "Geen certificaat zonder behaald keuzedeel",
            "No certificaat without the keuzedeel"),
        sentence: Bilingual(
            "Certificaat is J bij een keuzedeel dat niet is behaald.",
            "Certificaat is J with a keuzedeel that was not obtained."),
        reason: Bilingual(
            "Een certificaat bewijst dat het keuzedeel is behaald.",
            "A certificaat proves that the keuzedeel was obtained."),
        source: "WEB; PvE MBO-instelling 4.8.2, 15.5.10",
        remedy: Bilingual(
            "Verbeter het resultaat of het certificaat en lever opnieuw aan bij DUO.",
            "Mend the result or the certificaat and deliver to DUO again."),
        accepted: [
            .ro(
                "KZD|999990007||||R1|K0717|2025-12-15|Behaald|J|C1|101A742",
                becomes: "KZD|999990007||||R1|K0717|2025-12-15|Niet behaald|N|C1|101A742")
        ],
        rejected: [
            .ro(
                "KZD|999990007||||R1|K0717|2025-12-15|Behaald|J|C1|101A742",
                becomes: "📍KZD|999990007||||R1|K0717|2025-12-15|Niet behaald|J|C1|101A742")
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        guard record.soort == .keuzedeel, record[.certificaat] == "J", record[.resultaat] == "Niet behaald" else {
            return
        }
        report.add(
            Self.documentation,
            ROMelding(
                "certificaat is J terwijl het resultaat “Niet behaald” is",
                "certificaat is J although the result is “Niet behaald”"), veld: .certificaat)
    }
}
