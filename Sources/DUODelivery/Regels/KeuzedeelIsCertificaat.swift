import KwalificatieModel
import KwalificatieValidators

/// No certificate goes with this keuzedeel.
struct KeuzedeelIsCertificaat: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 26), severity: .error,
        title: Bilingual(
            "Aan het keuzedeel is een certificaat verbonden",
            "A certificate goes with the keuzedeel"),
        sentence: Bilingual(
            "Aan dit keuzedeel is geen certificaat verbonden.",
            "No certificate goes with this keuzedeel."),
        reason: Bilingual(
            "Iemand kan alleen voor een keuzedeel worden ingeschreven als dat zelf een certificaat is.",
            "Somebody can be enrolled for a keuzedeel only when it is a certificate itself."),
        source: "WEB art. 7.2.3; Certificaten in het mbo (SBB en MBO Raad), registreren van certificaten",
        remedy: Bilingual(
            "Kies een keuzedeel met een certificaat: de lijsten van crebo convert noemen ze.",
            "Choose a keuzedeel with a certificate; the lists of crebo convert name them."),
        accepted: [.inRij(";K0717;", becomes: ";K0497;")],
        rejected: [.inRij(";K0717;", becomes: ";📍K0008;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard let code = feiten.rij.certificaatcode.waarde, let certificaat = feiten.certificaat,
            certificaat.isCertificaat != true
        else { return }
        report.add(
            OdtMelding(
                "aan \(register: code.text) \(register: certificaat.titel) is volgens het register geen certificaat verbonden",
                "by the register no certificate goes with \(register: code.text) \(register: certificaat.titel)"),
            .certificaatcode)
    }
}
