import KwalificatieModel
import KwalificatieValidators

/// The row has more fields than the first row, which names the columns.
struct RijHeeftAlleVelden: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 46), severity: .error,
        title: Bilingual(
            "Een rij heeft niet meer velden dan de eerste",
            "A row has no more fields than the first"),
        sentence: Bilingual(
            "De rij heeft meer velden dan de eerste rij, die de kolommen noemt.",
            "The row has more fields than the first row, which names the columns."),
        reason: Bilingual(
            "Dan staan waarden vermoedelijk in de verkeerde kolom.",
            "Values probably stand in the wrong column then."),
        source: "RFC 4180, paragraaf 2",
        remedy: Bilingual(
            "Zet een veld met een scheidingsteken erin tussen aanhalingstekens.",
            "Put a field that holds a separator in quotes."),
        accepted: [
            .inRij(";Anna Maria;", becomes: ";\"Anna; Maria\";"), .inRij(";R1;2020-06-26;Behaald", becomes: ""),
        ],
        rejected: [
            .inRij(
                "999990007;;1990-05-17;V;2700AA;6030;Jansen;de;Anna Maria;C1;2020-01-15;2020-07-15;2020-06-30;01;K0717;25187;101A742;100X969;R1;2020-06-26;Behaald",
                becomes:
                    "📍999990007;;1990-05-17;V;2700AA;6030;Jansen;de;Anna Maria;C1;2020-01-15;2020-07-15;2020-06-30;01;K0717;25187;101A742;100X969;R1;2020-06-26;Behaald;"
            )
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let rij = feiten.rij
        guard rij.aantalVelden > rij.verwachteVelden else { return }
        report.add(
            OdtMelding(
                "de rij heeft \(aantal: rij.aantalVelden) velden en de eerste rij \(aantal: rij.verwachteVelden)",
                "the row has \(aantal: rij.aantalVelden) fields and the first row \(aantal: rij.verwachteVelden)"),
            .burgerservicenummer)
    }
}
