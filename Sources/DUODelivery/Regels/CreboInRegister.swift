import KwalificatieModel
import KwalificatieValidators

/// The crebo is not that of a kwalificatie in the register.
struct CreboInRegister: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 29), severity: .error,
        title: Bilingual(
            "Crebo staat in het register",
            "Crebo is in the register"),
        sentence: Bilingual(
            "De crebo is niet die van een kwalificatie in het register.",
            "The crebo is not that of a kwalificatie in the register."),
        reason: Bilingual(
            "Een inschrijfperiode heeft de crebo van een kwalificatie, niet die van een dossier.",
            "An inschrijfperiode has the crebo of a kwalificatie, not that of a dossier."),
        source: "Certificaten in het mbo (SBB en MBO Raad), registreren van certificaten",
        remedy: Bilingual(
            "Verbeter de crebo, laat haar leeg, of geef met --register ook de publicatie waarin de kwalificatie staat.",
            "Mend the crebo, leave it empty, or give the publication with the kwalificatie to --register as well."),
        accepted: [.inRij(";25187;", becomes: ";;")],
        rejected: [
            .inRij(
                ";25187;", becomes: ";📍25999;",
                alsoFound: [
                    RuleID(.duo, 31): "een onbekende crebo hoort ook niet bij het keuzedeel",
                    RuleID(.duo, 33): "voor een onbekende crebo is er ook geen erkenning",
                ])
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard let crebo = feiten.rij.crebo.waarde, let begin = feiten.rij.datumInschrijving.waarde,
            feiten.register.laatInschrijvingToe(crebo, op: begin) == nil
        else { return }
        report.add(
            OdtMelding(
                "dit is geen crebo van een kwalificatie in het register",
                "this is no crebo of a kwalificatie in the register"), .crebo)
    }
}
