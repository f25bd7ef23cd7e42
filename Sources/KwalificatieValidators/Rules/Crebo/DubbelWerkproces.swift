import KwalificatieModel
import KwalificatieReaders

/// CREBO-009: a werkproces that a record has twice.
struct DubbelWerkproces: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 9), severity: .warning,
        title: Bilingual("Elk werkproces één keer", "Each werkproces once"),
        sentence: Bilingual(
            "Een werkproces heeft dezelfde titel als een ander in dezelfde kerntaak.",
            "A werkproces has the title of another one in the same kerntaak."),
        reason: Bilingual(
            "Het is niet te zien welk van beide is bedoeld. Vaak is het per ongeluk twee keer geplakt. Over een nr of "
                + "hoofdstuk dat twee keer voorkomt, gaan KOPPELING-002 en XML-013.",
            "Nobody can see which of the two is meant. Often it was pasted twice by mistake. KOPPELING-002 and XML-013 "
                + "are about an nr or hoofdstuk that occurs twice."),
        source: "gepubliceerde dossiers van 2016; afgeleid (INFERRED)",
        remedy: Bilingual(
            "Haal het dubbele werkproces weg, of geef het een eigen nr, hoofdstuk en titel.",
            "Remove the double werkproces, or give it an nr, hoofdstuk and title of its own."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"<werkproces nr="1200613" titel="Bouwt en integreert speelbare onderdelen""#,
                becomes: #"<werkproces nr="1200615" titel="Plant een release""#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"<werkproces nr="1200613" titel="Bouwt en integreert speelbare onderdelen""#,
                becomes: #"📍<werkproces nr="1200613" titel="Plant een  Sprint""#
            )
            .shown(
                wrong: #"""
                    <werkproces nr="1200612" titel="Plant een sprint" hoofdstuk="1">…</werkproces>
                    <werkproces nr="1200613" titel="Plant een  Sprint" hoofdstuk="2">…</werkproces>
                    """#,
                right: #"""
                    <werkproces nr="1200612" titel="Plant een sprint" hoofdstuk="1">…</werkproces>
                    <werkproces nr="1200613" titel="Bouwt en integreert speelbare onderdelen" \#
                    hoofdstuk="2">…</werkproces>
                    """#)
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        for groep in record.kerntaakgroepen {
            for kerntaak in groep.kerntaken {
                var titels: Set<String> = []
                for werkproces in kerntaak.werkprocessen {
                    let titel = werkproces.titel.vergelijkbaar
                    guard !titel.isEmpty, !titels.insert(titel).inserted else { continue }
                    report.add(
                        Bilingual(
                            "werkproces “\(werkproces.titel.shown)” staat twee keer in deze kerntaak",
                            "werkproces “\(werkproces.titel.shown)” stands in this kerntaak twice"),
                        at: werkproces.place, subject: groep.subject, found: werkproces.titel.shown)
                }
            }
        }
    }
}
