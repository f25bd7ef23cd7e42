import KwalificatieModel
import KwalificatieValidators

/// The value of certificaatcode has not the form that DUO asks for, or is missing.
struct CertificaatcodeHeeftDeVorm: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 24), severity: .error,
        title: Bilingual(
            "Certificaatcode heeft de vorm",
            "Certificaatcode has the form"),
        sentence: Bilingual(
            "De waarde van certificaatcode heeft niet de vorm die DUO vraagt of ontbreekt.",
            "The value of certificaatcode has not the form that DUO asks for, or is missing."),
        reason: Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        source: "Certificaten in het mbo (SBB en MBO Raad), registreren van certificaten",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [.inRij(";K0717;25187;", becomes: ";C0013;25535;")],
        rejected: [.inRij(";K0717;", becomes: ";📍k0717;"), .inRij(";K0717;", becomes: ";📍;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.certificaatcode
        guard veld.waarde == nil else { return }
        report.add(
            OdtMelding.vorm(
                veld, .certificaatcode, Bilingual("een code als K0717 of C0013", "a code like K0717 or C0013")),
            .certificaatcode)
    }
}
