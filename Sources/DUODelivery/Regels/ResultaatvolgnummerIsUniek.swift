import KwalificatieModel
import KwalificatieValidators

/// The person already has a result with this volgnummer.
struct ResultaatvolgnummerIsUniek: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 40), severity: .error,
        title: Bilingual(
            "Resultaatvolgnummer is uniek per persoon",
            "Resultaatvolgnummer is unique per person"),
        sentence: Bilingual(
            "De persoon heeft al een resultaat met dit volgnummer.",
            "The person already has a result with this volgnummer."),
        reason: Bilingual(
            "Het tweede bericht zou het eerste resultaat overschrijven.",
            "The second message would overwrite the first result."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Geef elk resultaat van een persoon een eigen volgnummer.",
            "Give each result of a person a volgnummer of its own."),
        accepted: [.inRij(";R1;2020", becomes: ";R2;2020")],
        rejected: [
            .inRij(
                ";109900000;1985-00-00;M;;;Öztürk;;Emre;C1;2020-06-25;2020-12-31;;;C0013;;101A742;100X969;;;",
                becomes:
                    "999990007;;1990-05-17;V;2700AA;6030;Jansen;de;Anna Maria;C2;2020-06-25;2020-12-31;;;C0013;;101A742;100X969;📍R1;2020-06-26;Behaald"
            )
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard feiten.eerder.resultaat else { return }
        report.add(
            OdtMelding(
                "een eerdere rij van deze persoon heeft dit volgnummer al",
                "an earlier row of this person has this volgnummer already"),
            .resultaatvolgnummer)
    }
}
