import KwalificatieModel
import KwalificatieValidators

/// Only part of a result is filled in.
struct ResultaatIsVolledig: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 38), severity: .error,
        title: Bilingual(
            "Een resultaat is volledig of afwezig",
            "A result is complete or absent"),
        sentence: Bilingual(
            "Van een resultaat is maar een deel ingevuld.",
            "Only part of a result is filled in."),
        reason: Bilingual(
            "Een rij zonder resultaat is alleen een inschrijving; een half resultaat is geen van beide.",
            "A row without a result is an enrolment only; half a result is neither."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Vul resultaatvolgnummer, datumResultaat en resultaat alle drie in, of geen.",
            "Fill in resultaatvolgnummer, datumResultaat and resultaat, all three or none."),
        accepted: [.inRij(";R1;2020-06-26;Behaald", becomes: ";;;")],
        rejected: [
            .inRij(";R1;2020-06-26;Behaald", becomes: ";📍;2020-06-26;Behaald"),
            .inRij(";R1;2020-06-26;Behaald", becomes: ";R1;2020-06-26;📍"),
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let rij = feiten.rij
        guard rij.heeftResultaat,
            rij.resultaatvolgnummer.isLeeg || rij.datumResultaat.isLeeg || rij.resultaat.isLeeg
        else { return }
        for (kolom, isLeeg) in [
            (OdtKolom.resultaatvolgnummer, rij.resultaatvolgnummer.isLeeg),
            (.datumResultaat, rij.datumResultaat.isLeeg), (.resultaat, rij.resultaat.isLeeg),
        ] where isLeeg {
            report.add(
                OdtMelding(
                    "er is een resultaat, maar \(kolom) is leeg",
                    "there is a result, but \(kolom) is empty"), kolom)
        }
    }
}
