import KwalificatieModel
import KwalificatieValidators

/// The certificate is not in the register that was given.
struct CertificaatInRegister: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 25), severity: .error,
        title: Bilingual(
            "Certificaat staat in het register",
            "Certificate is in the register"),
        sentence: Bilingual(
            "Het certificaat staat niet in het register dat is opgegeven.",
            "The certificate is not in the register that was given."),
        reason: Bilingual(
            "Alleen erkende mbo-certificaten kunnen naar DUO.",
            "Only recognised mbo certificates can go to DUO."),
        source: "Certificaten in het mbo (SBB en MBO Raad), registreren van certificaten",
        remedy: Bilingual(
            "Verbeter de code, of geef met --register ook de publicatie waarin het certificaat staat.",
            "Mend the code, or give the publication with the certificate to --register as well."),
        accepted: [.inRij(";K0717;", becomes: ";K0497;")],
        rejected: [.inRij(";K0717;", becomes: ";📍K9999;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard feiten.rij.certificaatcode.waarde != nil, feiten.certificaat == nil else { return }
        report.add(
            OdtMelding(
                "het certificaat van deze code staat niet in het register",
                "the certificate of this code is not in the register"),
            .certificaatcode)
    }
}
