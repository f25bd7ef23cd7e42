import KwalificatieModel
import KwalificatieValidators

/// The value of datumResultaat has not the form that DUO asks for.
struct DatumResultaatIsLeesbaar: OdtRule {
    static let documentation = RuleDocumentation.vormVanVeld(
        41, .datumResultaat, Bilingual("Datum van het resultaat bestaat", "Date of the result exists"),
        accepted: [.inRij(";2020-06-26;", becomes: ";26-06-2020;")],
        rejected: [.inRij(";2020-06-26;", becomes: ";📍2020-06-32;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.datumResultaat
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(veld, .datumResultaat, Bilingual("een datum als 2020-08-01", "a date like 2020-08-01")),
            .datumResultaat)
    }
}
