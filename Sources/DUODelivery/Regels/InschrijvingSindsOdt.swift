import KwalificatieModel
import KwalificatieValidators

/// The enrolment begins before the leertraject ODT existed.
struct InschrijvingSindsOdt: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 23), severity: .error,
        title: Bilingual(
            "Inschrijving sinds ODT bestaat",
            "Enrolment since ODT exists"),
        sentence: Bilingual(
            "De inschrijving begint voordat het leertraject ODT bestond.",
            "The enrolment begins before the leertraject ODT existed."),
        reason: Bilingual(
            "DUO kent het leertraject ODT sinds 01-01-2019.",
            "DUO knows the leertraject ODT since 01-01-2019."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), 16.6",
        remedy: Bilingual(
            "Verbeter de datum; een inschrijving van voor die dag kan niet voor alleen een certificaat zijn.",
            "Mend the date; an enrolment from before that day cannot be for a certificate only."),
        accepted: [.inRij(";C1;2020-01-15;", becomes: ";C1;2019-01-01;")],
        rejected: [.inRij(";C1;2020-01-15;", becomes: ";C1;📍2018-12-31;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard let begin = feiten.rij.datumInschrijving.waarde, let eerste = Leertraject.odt.geldigheid.van,
            begin < eerste
        else { return }
        report.add(
            OdtMelding(
                "de datum van inschrijving ligt voor \(own: eerste.dutch), de eerste dag van het leertraject ODT",
                "the date of enrolment lies before \(own: eerste.iso), the first day of the leertraject ODT"),
            .datumInschrijving)
    }
}
