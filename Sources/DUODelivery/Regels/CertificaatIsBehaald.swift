import KwalificatieModel
import KwalificatieValidators

/// The result is ‘Niet behaald’, whereas a result here always is a certificate.
struct CertificaatIsBehaald: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 44), severity: .error,
        title: Bilingual(
            "Een certificaat is behaald",
            "A certificate was obtained"),
        sentence: Bilingual(
            "Het resultaat is ‘Niet behaald’, terwijl een resultaat hier altijd een certificaat is.",
            "The result is ‘Niet behaald’, whereas a result here always is a certificate."),
        reason: Bilingual(
            "Bij certificaat J hoort een behaald resultaat; wie het niet behaalde, heeft alleen een inschrijving.",
            "With certificaat J goes a result that was obtained; who did not obtain it has an enrolment only."),
        source:
            "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15; Certificaten in het mbo (SBB en MBO Raad), registreren van certificaten",
        remedy: Bilingual(
            "Laat de drie velden van het resultaat leeg.",
            "Leave the three fields of the result empty."),
        accepted: [.inRij(";R1;2020-06-26;Behaald", becomes: ";;;")],
        rejected: [.inRij(";Behaald", becomes: ";📍Niet behaald")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard feiten.rij.resultaat.waarde == .nietBehaald else { return }
        report.add(
            OdtMelding(
                "bij een certificaat hoort ‘Behaald’; laat een resultaat dat niet is behaald weg",
                "with a certificate goes ‘Behaald’; leave out a result that was not obtained"), .resultaat)
    }
}
