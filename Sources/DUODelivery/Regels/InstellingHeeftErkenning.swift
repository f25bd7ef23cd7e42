import KwalificatieModel
import KwalificatieValidators

/// On the day of enrolment the institution has no diploma-erkenning derde leerweg for this crebo.
struct InstellingHeeftErkenning: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 33), severity: .error,
        title: Bilingual(
            "Instelling heeft de erkenning derde leerweg",
            "Institution has the erkenning derde leerweg"),
        sentence: Bilingual(
            "De instelling heeft op de dag van inschrijving geen diploma-erkenning derde leerweg voor deze crebo.",
            "On the day of enrolment the institution has no diploma-erkenning derde leerweg for this crebo."),
        reason: Bilingual(
            "ODT is alleen te gebruiken na aanvraag van de diploma-erkenning derde leerweg.",
            "ODT can be used only after the diploma-erkenning derde leerweg was applied for."),
        source: "Certificaten in het mbo (SBB en MBO Raad), registreren van certificaten",
        remedy: Bilingual(
            "Neem een crebo waarvoor de erkenning er is, of vul de lijst van --erkenningen aan.",
            "Take a crebo for which there is an erkenning, or complete the list of --erkenningen."),
        accepted: [.inRij(";25187;", becomes: ";;")],
        rejected: [.inRij(";25187;", becomes: ";📍25188;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard let erkenningen = feiten.erkenningen, let crebo = feiten.rij.crebo.waarde,
            let begin = feiten.rij.datumInschrijving.waarde, !erkenningen.heeft(feiten.brin, crebo, op: begin)
        else { return }
        let naam = feiten.register.naam(gegeven: crebo)
        report.add(
            OdtMelding(
                "\(feiten.brin) heeft op de datum van inschrijving geen erkenning derde leerweg voor \(register: naam.dutch)",
                "on the date of enrolment \(feiten.brin) has no erkenning derde leerweg for \(register: naam.english)"),
            .crebo)
    }

    func reasonNotToRun(heeftErkenningen: Bool) -> Bilingual? {
        heeftErkenningen
            ? nil
            : Bilingual(
                "zonder --erkenningen is niet bekend voor welke crebo's de instelling de erkenning heeft",
                "without --erkenningen nobody knows for which crebos the institution has the erkenning")
    }
}
