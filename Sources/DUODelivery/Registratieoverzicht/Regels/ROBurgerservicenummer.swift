import KwalificatieModel
import KwalificatieValidators

/// DUO-115: what stands there is no burgerservicenummer.
struct ROBurgerservicenummer: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 115), severity: .error,
        title: Bilingual(
            "Geldig burgerservicenummer",
            "Valid burgerservicenummer"),
        sentence: Bilingual(
            "Een burgerservicenummer bestaat niet uit negen cijfers of voldoet niet aan de elfproef.",
            "A burgerservicenummer does not have nine digits or does not pass the elfproef."),
        reason: Bilingual(
            "Met een fout nummer is de persoon niet te vinden, of het is een ander.",
            "With a wrong number the person cannot be found, or is somebody else."),
        source: "PvE MBO-instelling 4.8.2, 15.5.2; VO XSD van DUO",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO en controleer het nummer in de eigen administratie.",
            "Fetch the file from DUO again and check the number in your own administration."),
        accepted: [
            .ro("PER|999990378|", becomes: "PER|999990378|")
        ],
        rejected: [
            .ro(
                "PER|999990378|", becomes: "📍PER|999990379|",
                alsoFound: [RuleID(.duo, 110): "de andere records van de persoon hebben het goede nummer"])
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        let nummer = record[.burgerservicenummer]
        guard record.soort == .persoon, !nummer.isEmpty, !ROPersoon.isVerhuld(nummer) else { return }
        do { _ = try Burgerservicenummer(nummer) } catch {
            report.add(
                Self.documentation,
                Bilingual(error.description, "what stands there is no burgerservicenummer"), veld: .burgerservicenummer)
        }
    }
}
