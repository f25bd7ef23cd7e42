import KwalificatieModel
import KwalificatieValidators

extension RuleDocumentation {
    /// The documentation of a rule about the form of one field of an enrolment.
    ///
    /// - Parameters:
    ///   - nummer: the number of the rule in its family.
    ///   - kolom: the column of the field.
    ///   - title: what is right about a field that has the form.
    ///   - source: where the form is prescribed.
    ///   - reason: why it matters, where that is not what DUO does with a message.
    static func vormVanVeld(
        _ nummer: Int, _ kolom: OdtKolom, _ title: Bilingual,
        source: String = "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        reason: Bilingual = Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        accepted: [RuleExample], rejected: [RuleExample]
    ) -> RuleDocumentation {
        RuleDocumentation(
            id: RuleID(.duo, nummer), severity: .error, title: title,
            sentence: Bilingual(
                "De waarde van \(kolom.rawValue) heeft niet de vorm die DUO vraagt.",
                "The value of \(kolom.rawValue) has not the form that DUO asks for."),
            reason: reason, source: source,
            remedy: Bilingual(
                "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
                "Mend the field in the system that the list comes from, and deliver the row again."),
            accepted: accepted, rejected: rejected)
    }
}
