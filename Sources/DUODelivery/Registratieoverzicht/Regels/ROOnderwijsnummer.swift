import KwalificatieModel
import KwalificatieValidators

/// DUO-116: what stands there is no onderwijsnummer.
struct ROOnderwijsnummer: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 116), severity: .error,
        title: Bilingual(
            "Geldig onderwijsnummer",
            "Valid onderwijsnummer"),
        sentence: Bilingual(
            "Een onderwijsnummer bestaat niet uit negen cijfers of voldoet niet aan de elfproef.",
            "An onderwijsnummer does not have nine digits or does not pass the elfproef."),
        reason: Bilingual(
            "Met een fout nummer is de persoon niet te vinden, of het is een ander.",
            "With a wrong number the person cannot be found, or is somebody else."),
        source: "PvE MBO-instelling 4.8.2, 15.5.2; VO XSD van DUO",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO en controleer het nummer in de eigen administratie.",
            "Fetch the file from DUO again and check the number in your own administration."),
        accepted: [
            .ro("PER||109900000|", becomes: "PER||109900000|")
        ],
        rejected: [
            .ro(
                "PER||109900000|", becomes: "📍PER||109900001|",
                alsoFound: [RuleID(.duo, 110): "de andere records van de persoon hebben het goede nummer"])
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        let nummer = record[.onderwijsnummer]
        guard record.soort == .persoon, !nummer.isEmpty, !ROPersoon.isVerhuld(nummer) else { return }
        do { _ = try Onderwijsnummer(nummer) } catch {
            report.add(
                Self.documentation,
                Bilingual(error.description, "what stands there is no onderwijsnummer"), veld: .onderwijsnummer)
        }
    }
}
