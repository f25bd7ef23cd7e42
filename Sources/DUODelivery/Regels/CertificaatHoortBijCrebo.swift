import KwalificatieModel
import KwalificatieValidators

/// The certificate does not belong to the kwalificatie of this crebo.
struct CertificaatHoortBijCrebo: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 31), severity: .error,
        title: Bilingual(
            "Certificaat hoort bij de crebo",
            "Certificate belongs to the crebo"),
        sentence: Bilingual(
            "Het certificaat hoort niet bij de kwalificatie van deze crebo.",
            "The certificate does not belong to the kwalificatie of this crebo."),
        reason: Bilingual(
            "De crebo van de inschrijving is er een waaraan het keuzedeel is gekoppeld, of waaruit het certificaat is samengesteld.",
            "The crebo of the enrolment is one to which the keuzedeel is linked, or of which the certificate is composed."
        ),
        source: "Certificaten in het mbo (SBB en MBO Raad), registreren van certificaten",
        remedy: Bilingual(
            "Neem een crebo waarbij het certificaat hoort, of laat haar leeg: dan wordt er een gekozen.",
            "Take a crebo to which the certificate belongs, or leave it empty: then one is chosen."),
        accepted: [.inRij(";25187;", becomes: ";;")],
        rejected: [.inRij(";25187;", becomes: ";📍25535;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard let code = feiten.rij.certificaatcode.waarde, let crebo = feiten.rij.crebo.waarde,
            let certificaat = feiten.certificaat, certificaat.band != .ontwikkeldVoor,
            !certificaat.opleidingen.contains(crebo)
        else { return }
        let naam = feiten.register.naam(gegeven: crebo)
        let mogelijk = OdtMelding.enkele(certificaat.opleidingen.map(feiten.register.naam))
        report.add(
            OdtMelding(
                "\(register: code.text) hoort niet bij \(register: naam.dutch); wel bij \(register: mogelijk)",
                "\(register: code.text) does not belong to \(register: naam.english) but to \(register: mogelijk)"),
            .crebo)
    }
}
