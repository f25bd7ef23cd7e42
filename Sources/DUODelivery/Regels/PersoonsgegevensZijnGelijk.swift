import KwalificatieModel
import KwalificatieValidators

/// The data of this person differ from those in an earlier row.
struct PersoonsgegevensZijnGelijk: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 14), severity: .error,
        title: Bilingual(
            "Een persoon heeft in elke rij dezelfde gegevens",
            "A person has the same data in every row"),
        sentence: Bilingual(
            "De gegevens van deze persoon verschillen van die in een eerdere rij.",
            "The data of this person differ from those in an earlier row."),
        reason: Bilingual(
            "Van een persoon gaat een bericht naar DUO; welke gegevens daarin horen, is dan niet te zeggen.",
            "Of a person one message goes to DUO; nobody can tell then which data belong in it."),
        source: "afgeleid: een bericht bevat de laatste stand",
        remedy: Bilingual(
            "Maak geboortedatum, geslacht, adres en namen in alle rijen van de persoon gelijk.",
            "Make date of birth, geslacht, address and names the same in all rows of the person."),
        accepted: [.inRij("999990007;;1990", becomes: "999990378;;1990")],
        rejected: [
            .inRij(";109900000;1985-00-00;M;;;Öztürk;;Emre;C1;", becomes: "📍999990007;;1985-00-00;M;;;Öztürk;;Emre;C2;")
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard feiten.eerder.anderePersoon else { return }
        report.add(
            OdtMelding(
                "geboortedatum, geslacht, adres of namen verschillen van die in een eerdere rij met dit nummer",
                "date of birth, geslacht, address or names differ from those in an earlier row with this number"),
            feiten.rij.burgerservicenummer.isLeeg ? .onderwijsnummer : .burgerservicenummer)
    }
}
