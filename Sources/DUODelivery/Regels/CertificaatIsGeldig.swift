import KwalificatieModel
import KwalificatieValidators

/// The certificate cannot be offered on the day of enrolment.
struct CertificaatIsGeldig: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 27), severity: .error,
        title: Bilingual(
            "Certificaat is geldig op de dag van inschrijving",
            "Certificate is valid on the day of enrolment"),
        sentence: Bilingual(
            "Het certificaat kan op de dag van inschrijving niet worden aangeboden.",
            "The certificate cannot be offered on the day of enrolment."),
        reason: Bilingual(
            "DUO neemt een certificaat alleen aan binnen zijn geldigheid.",
            "DUO accepts a certificate within its validity only."),
        source: "afgeleid uit Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter de code of de datum van inschrijving.",
            "Mend the code or the date of enrolment."),
        accepted: [.inRij(";C1;2020-01-15;", becomes: ";C1;2020-07-01;")],
        rejected: [.inRij(";K0717;", becomes: ";📍K1226;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard let code = feiten.rij.certificaatcode.waarde, let certificaat = feiten.certificaat,
            let begin = feiten.rij.datumInschrijving.waarde, !certificaat.isGeldig(op: begin)
        else { return }
        report.add(
            OdtMelding(
                "\(register: code.text) \(register: certificaat.titel) is niet geldig op de datum van inschrijving",
                "\(register: code.text) \(register: certificaat.titel) is not valid on the date of enrolment"),
            .certificaatcode)
    }
}
