import KwalificatieModel
import KwalificatieValidators

/// The person already has an enrolment with this volgnummer.
struct InschrijvingvolgnummerIsUniek: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 16), severity: .error,
        title: Bilingual(
            "Inschrijvingvolgnummer is uniek per persoon",
            "Inschrijvingvolgnummer is unique per person"),
        sentence: Bilingual(
            "De persoon heeft al een inschrijving met dit volgnummer.",
            "The person already has an enrolment with this volgnummer."),
        reason: Bilingual(
            "Het tweede bericht zou de eerste inschrijving overschrijven: DUO kent een inschrijving aan instelling, persoon en volgnummer.",
            "The second message would overwrite the first enrolment: DUO knows an enrolment by institution, person and volgnummer."
        ),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Geef elke inschrijving van een persoon een eigen volgnummer.",
            "Give each enrolment of a person a volgnummer of its own."),
        accepted: [.inRij(";Anna Maria;C1;", becomes: ";Anna Maria;C2;")],
        rejected: [
            .inRij(
                ";109900000;1985-00-00;M;;;Öztürk;;Emre;C1;",
                becomes: "999990007;;1990-05-17;V;2700AA;6030;Jansen;de;Anna Maria;📍C1;")
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard feiten.eerder.inschrijving else { return }
        report.add(
            OdtMelding(
                "een eerdere rij van deze persoon heeft dit volgnummer al",
                "an earlier row of this person has this volgnummer already"),
            .inschrijvingvolgnummer)
    }
}
