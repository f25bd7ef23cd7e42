import KwalificatieModel
import KwalificatieValidators

/// The value of datumUitschrijvingWerkelijk has not the form that DUO asks for.
struct UitschrijvingWerkelijkIsLeesbaar: OdtRule {
    static let documentation = RuleDocumentation.vormVanVeld(
        19, .datumUitschrijvingWerkelijk,
        Bilingual("Werkelijke uitschrijving bestaat", "Actual end of the enrolment exists"),
        accepted: [.inRij(";2020-06-30;", becomes: ";30-06-2020;")],
        rejected: [.inRij(";2020-06-30;", becomes: ";📍2020-06-31;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.uitschrijvingWerkelijk
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(
                veld, .datumUitschrijvingWerkelijk, Bilingual("een datum als 2020-08-01", "a date like 2020-08-01")),
            .datumUitschrijvingWerkelijk)
    }
}
