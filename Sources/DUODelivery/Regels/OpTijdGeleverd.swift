import KwalificatieModel
import KwalificatieValidators

/// The last change in the row is more than seven days old.
struct OpTijdGeleverd: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 45), severity: .warning,
        title: Bilingual(
            "Binnen zeven dagen geleverd",
            "Delivered within seven days"),
        sentence: Bilingual(
            "De laatste wijziging in de rij is meer dan zeven dagen oud.",
            "The last change in the row is more than seven days old."),
        reason: Bilingual(
            "Een wijziging hoorde binnen zeven dagen bij DUO te zijn. De regeling is van 2009 en vervallen; als werkafspraak is zij nog bruikbaar.",
            "A change was to reach DUO within seven days. The regulation is of 2009 and no longer in force; as a habit it is still of use."
        ),
        source: "regeling van 2009 (vervallen)",
        remedy: Bilingual(
            "Lever vaker, bijvoorbeeld elke nacht; zet de regel met --config uit als een andere afspraak geldt.",
            "Deliver more often, for example every night; switch the rule off with --config where another agreement holds."
        ),
        accepted: [
            .inRij(";2020-06-30;01;", becomes: ";2020-06-28;01;"),
            .inRij(";2020-06-25;2020-12-31;", becomes: ";2020-06-23;2020-12-31;"),
        ],
        rejected: [
            .inRij(";2020-06-25;2020-12-31;", becomes: ";📍2020-06-01;2020-12-31;"),
            .inRij(";2020-06-25;2020-12-31;", becomes: ";📍2020-06-22;2020-12-31;").forTests,
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let rij = feiten.rij
        var laatste: (kolom: OdtKolom, dag: CalendarDate)?
        func neem(_ kolom: OdtKolom, _ dag: CalendarDate?) {
            guard let dag, dag <= feiten.dag, laatste.map({ $0.dag < dag }) ?? true else { return }
            laatste = (kolom, dag)
        }
        neem(.datumInschrijving, rij.datumInschrijving.waarde)
        neem(.datumUitschrijvingWerkelijk, rij.uitschrijvingWerkelijk.waarde)
        neem(.datumResultaat, rij.datumResultaat.waarde)
        guard let laatste, feiten.dag.dagen(na: laatste.dag) > Self.termijn else { return }
        report.add(
            OdtMelding(
                "de laatste wijziging is op \(own: feiten.dag.dutch) meer dan \(aantal: Self.termijn) dagen oud",
                "on \(own: feiten.dag.iso) the last change is more than \(aantal: Self.termijn) days old"),
            laatste.kolom)
    }

    /// In days.
    private static let termijn = 7
}
