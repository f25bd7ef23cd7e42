import KwalificatieModel
import KwalificatieValidators

/// What the rules about the form of the two numbers of a person have in common.
enum ROPersoonsnummervorm {
    /// The documentation of such a rule.
    ///
    /// - Parameters:
    ///   - nummer: the number of the rule in its family.
    ///   - veld: the field of the number, whose name is that of the number.
    ///   - english: the number with its English article.
    static func documentation(
        _ nummer: Int, _ veld: ROVeld, english: String, accepted: [RuleExample], rejected: [RuleExample]
    ) -> RuleDocumentation {
        let naam = veld.rawValue
        return RuleDocumentation(
            id: RuleID(.duo, nummer), severity: .error,
            title: Bilingual("Geldig \(naam)", "Valid \(naam)"),
            sentence: Bilingual(
                "Een \(naam) bestaat niet uit negen cijfers of voldoet niet aan de elfproef.",
                "\(english) does not have nine digits or does not pass the elfproef."),
            reason: Bilingual(
                "Met een fout nummer is de persoon niet te vinden, of het is een ander.",
                "With a wrong number the person cannot be found, or is somebody else."),
            source: "PvE MBO-instelling 4.8.2, 15.5.2; VO XSD van DUO",
            remedy: Bilingual(
                "Vraag het bestand opnieuw op bij DUO en controleer het nummer in de eigen administratie.",
                "Fetch the file from DUO again and check the number in your own administration."),
            accepted: accepted, rejected: rejected)
    }

    /// Looks at the number in this field of a record of a person; one that is masked says nothing.
    static func check(
        _ record: RORecord, _ veld: ROVeld, _ documentation: RuleDocumentation, _ report: inout ROReport,
        isGeldig: (String) throws(PersoonsnummerError) -> Void
    ) {
        let nummer = record[veld]
        guard record.soort == .persoon, !nummer.isEmpty, !ROPersoon.isVerhuld(nummer) else { return }
        do throws(PersoonsnummerError) { try isGeldig(nummer) } catch {
            report.add(
                documentation, ROMelding("\(own: error)", "what stands there is no \(own: veld.rawValue)"), veld: veld)
        }
    }
}
