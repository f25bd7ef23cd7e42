import KwalificatieModel
import KwalificatieValidators

/// Onderwijsaanbieder or onderwijslocatie is missing in an enrolment from 01-08-2019 on.
struct AanbiederEnLocatieIngevuld: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 37), severity: .warning,
        title: Bilingual(
            "Onderwijsaanbieder en onderwijslocatie zijn ingevuld",
            "Onderwijsaanbieder and onderwijslocatie are filled in"),
        sentence: Bilingual(
            "Onderwijsaanbieder of onderwijslocatie ontbreekt bij een inschrijving vanaf 01-08-2019.",
            "Onderwijsaanbieder or onderwijslocatie is missing in an enrolment from 01-08-2019 on."),
        reason: Bilingual(
            "DUO verwacht sinds die dag van elke inschrijfperiode waar en door wie het onderwijs wordt gegeven.",
            "Since that day DUO expects of every inschrijfperiode where and by whom the education is given."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Vul de codes in zoals ze in RIO staan.",
            "Fill in the codes as they stand in RIO."),
        accepted: [.inRij(";C1;2020-01-15;", becomes: ";C1;2019-06-01;")],
        rejected: [
            .inRij(";101A742;100X969;R1;", becomes: ";📍;100X969;R1;"),
            .inRij(";101A742;100X969;R1;", becomes: ";101A742;📍;R1;"),
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let rij = feiten.rij
        guard rij.aanbieder.isLeeg || rij.locatie.isLeeg, let begin = rij.datumInschrijving.waarde,
            let vanaf = Self.verwachtVanaf, begin >= vanaf
        else { return }
        for (kolom, isLeeg) in [
            (OdtKolom.onderwijsaanbieder, rij.aanbieder.isLeeg), (.onderwijslocatie, rij.locatie.isLeeg),
        ] where isLeeg {
            report.add(
                OdtMelding(
                    "er is geen \(kolom), en DUO verwacht die sinds \(own: vanaf.dutch)",
                    "there is no \(kolom), which DUO expects since \(own: vanaf.iso)"), kolom)
        }
    }

    private static let verwachtVanaf = CalendarDate(year: 2019, month: 8, day: 1)
}
