import KwalificatieModel
import KwalificatieReaders

/// XML-012: a number, or a Ja or Nee, that cannot be read.
struct OnleesbaarGetal: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 12), severity: .error,
        title: Bilingual("Getallen en Ja of Nee zijn te lezen", "Numbers and Ja or Nee can be read"),
        sentence: Bilingual(
            "Waar een getal of Ja of Nee hoort, staat iets anders.",
            "Something else stands where a number, or Ja or Nee, belongs."),
        reason: Bilingual(
            "De waarde is niet overgenomen: in de lijsten blijft het veld leeg of vervalt de verwijzing.",
            "The value was not taken over: the field stays empty in the lists, or the reference is lost."),
        source: "domein: gepubliceerde dossiers van 2016; eigen ontwerp voor de andere soorten",
        remedy: Bilingual(
            "Schrijf een getal met alleen cijfers, en Ja of Nee met een hoofdletter.",
            "Write a number with digits only, and Ja or Nee with a capital."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml", "<branchevereisten>Nee</branchevereisten>",
                becomes: "<branchevereisten>Ja</branchevereisten>")
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml", "<branchevereisten>Nee</branchevereisten>",
                becomes: "📍<branchevereisten>nee</branchevereisten>"),
            RuleExample(
                in: "dossiers/23301-entree.xml", #"<dossier nr="8143" titel="Entree""#,
                becomes: #"📍<dossier nr="8143a" titel="Entree""#),
        ])

    func check(_ observation: Observation, _ report: inout Report) {
        OnleesbareWaarde(observation, .number)?.add(
            expected: Bilingual("een geheel getal", "a whole number"), to: &report)
        OnleesbareWaarde(observation, .jaNee)?.add(expected: Bilingual("Ja of Nee", "Ja or Nee"), to: &report)
    }
}
