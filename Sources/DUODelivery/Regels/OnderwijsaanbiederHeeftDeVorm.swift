import KwalificatieModel
import KwalificatieValidators

/// The value of onderwijsaanbieder has not the form that DUO asks for.
struct OnderwijsaanbiederHeeftDeVorm: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 35), severity: .error,
        title: Bilingual(
            "Onderwijsaanbieder heeft de vorm",
            "Onderwijsaanbieder has the form"),
        sentence: Bilingual(
            "De waarde van onderwijsaanbieder heeft niet de vorm die DUO vraagt.",
            "The value of onderwijsaanbieder has not the form that DUO asks for."),
        reason: Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [.inRij(";101A742;100X969;R1;", becomes: ";102A001;100X969;R1;")],
        rejected: [.inRij(";101A742;100X969;R1;", becomes: ";📍101B742;100X969;R1;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.aanbieder
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(veld, .onderwijsaanbieder, Bilingual("een code als 101A742", "a code like 101A742")),
            .onderwijsaanbieder)
    }
}
