import KwalificatieModel
import KwalificatieValidators

/// Nobody can enrol under this crebo on the day of enrolment.
struct CreboLaatInschrijvingToe: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 30), severity: .error,
        title: Bilingual(
            "Crebo laat inschrijving toe op de dag",
            "Crebo allows enrolment on the day"),
        sentence: Bilingual(
            "Onder deze crebo kan op de dag van inschrijving niet worden ingeschreven.",
            "Nobody can enrol under this crebo on the day of enrolment."),
        reason: Bilingual(
            "DUO weigert een inschrijving buiten de instroomperiode van de kwalificatie.",
            "DUO refuses an enrolment outside the period in which one can enter the kwalificatie."),
        source:
            "crebolijst (inschrijven vanaf, inschrijven tot); Certificaten in het mbo (SBB en MBO Raad), registreren van certificaten",
        remedy: Bilingual(
            "Kies een andere crebo waarbij het certificaat hoort, of laat haar leeg.",
            "Choose another crebo to which the certificate belongs, or leave it empty."),
        accepted: [.inRij(";2020-01-15;2020-07-15;2020-06-30;", becomes: ";2020-06-20;2020-07-15;2020-06-30;")],
        rejected: [
            .inRij(
                ";K0717;25187;", becomes: ";K0497;📍25189;",
                alsoFound: [RuleID(.duo, 33): "voor een crebo waaronder niemand meer instroomt, is er geen erkenning"])
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard let crebo = feiten.rij.crebo.waarde, let begin = feiten.rij.datumInschrijving.waarde,
            feiten.register.laatInschrijvingToe(crebo, op: begin) == false
        else { return }
        let naam = feiten.register.naam(crebo)
        report.add(
            OdtMelding(
                "voor \(register: naam) kan op de datum van inschrijving niemand worden ingeschreven",
                "nobody can be enrolled for \(register: naam) on the date of enrolment"), .crebo)
    }
}
