import KwalificatieModel
import KwalificatieValidators

/// The keuzedeel is linked to no kwalificatie, so that it is not certain under which crebo the enrolment belongs.
struct KeuzedeelIsGekoppeld: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 32), severity: .warning,
        title: Bilingual(
            "Keuzedeel is aan de crebo gekoppeld",
            "Keuzedeel is linked to the crebo"),
        sentence: Bilingual(
            "Het keuzedeel is aan geen kwalificatie gekoppeld, zodat niet vaststaat onder welke crebo de inschrijving hoort.",
            "The keuzedeel is linked to no kwalificatie, so that it is not certain under which crebo the enrolment belongs."
        ),
        reason: Bilingual(
            "Voor een niet-gekoppeld keuzedeel noemt de instelling een crebo waarvoor zij de erkenning heeft; ‘ontwikkeld voor’ is de eerste kandidaat.",
            "For a keuzedeel without links the institution names a crebo for which it has the erkenning; ‘ontwikkeld voor’ is the first candidate."
        ),
        source: "afgeleid uit Certificaten in het mbo (SBB en MBO Raad), registreren van certificaten",
        remedy: Bilingual(
            "Controleer de crebo, of vul in de lijst een andere in.",
            "Check the crebo, or fill in another in the list."),
        accepted: [.inRij(";25187;", becomes: ";;")],
        rejected: [
            .inRij(
                ";2020-01-15;2020-07-15;2020-06-30;01;K0717;25187;",
                becomes: ";2020-06-20;2020-07-15;2020-06-30;01;K1000;📍25187;")
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard let code = feiten.rij.certificaatcode.waarde, let certificaat = feiten.certificaat,
            certificaat.band == .ontwikkeldVoor, let crebo = feiten.keuze.crebo
        else { return }
        let naam = feiten.register.naam(gegeven: crebo)
        report.add(
            OdtMelding(
                "\(register: code.text) is aan geen kwalificatie gekoppeld; de inschrijving staat onder \(register: naam.dutch)",
                "\(register: code.text) is linked to no kwalificatie; the enrolment stands under \(register: naam.english)"
            ), .crebo)
    }
}
