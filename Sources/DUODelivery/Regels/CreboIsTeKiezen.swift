import KwalificatieModel
import KwalificatieValidators

/// The crebo is empty and there is none under which the enrolment can be.
struct CreboIsTeKiezen: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 34), severity: .error,
        title: Bilingual(
            "Bij een lege crebo is er een te kiezen",
            "For an empty crebo there is one to choose"),
        sentence: Bilingual(
            "De crebo is leeg en er is geen waaronder de inschrijving kan.",
            "The crebo is empty and there is none under which the enrolment can be."),
        reason: Bilingual(
            "Een inschrijfperiode heeft altijd een crebo.",
            "An inschrijfperiode always has a crebo."),
        source: "Certificaten in het mbo (SBB en MBO Raad), registreren van certificaten",
        remedy: Bilingual(
            "Vul een crebo in waarvoor de instelling de erkenning heeft.",
            "Fill in a crebo for which the institution has the erkenning."),
        accepted: [.inRij(";25187;", becomes: ";;")],
        rejected: [
            .inRij(
                ";2020-01-15;2020-07-15;2020-06-30;01;K0717;25187;",
                becomes: ";2020-06-20;2020-07-15;2020-06-30;01;K1001;📍;")
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard let code = feiten.rij.certificaatcode.waarde, let certificaat = feiten.certificaat,
            feiten.rij.datumInschrijving.waarde != nil, case .geen(let reden) = feiten.keuze
        else { return }
        let mogelijk = OdtMelding.enkele(certificaat.opleidingen.map(feiten.register.naam))
        switch reden {
        case .onbekend: return
        case .geenOpleidingen:
            report.add(
                OdtMelding(
                    "\(register: code.text) hoort bij geen kwalificatie in het register; vul een crebo in",
                    "\(register: code.text) belongs to no kwalificatie in the register; fill in a crebo"), .crebo)
        case .geenGeldige:
            report.add(
                OdtMelding(
                    "\(register: code.text) hoort bij \(register: mogelijk), maar daar kan op de datum van inschrijving niemand worden ingeschreven",
                    "\(register: code.text) belongs to \(register: mogelijk), but nobody can be enrolled there on the date of enrolment"
                ), .crebo)
        case .geenErkende:
            report.add(
                OdtMelding(
                    "\(register: code.text) hoort bij \(register: mogelijk), maar daarvoor heeft \(feiten.brin) geen erkenning derde leerweg",
                    "\(register: code.text) belongs to \(register: mogelijk), but \(feiten.brin) has no erkenning derde leerweg for it"
                ),
                .crebo)
        }
    }
}
