import KwalificatieModel
import KwalificatieReaders

/// KOPPELING-102: a sign stands for "no successor".
struct TekenVoorGeenOpvolger: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.koppeling, 102), severity: .warning,
        title: Bilingual("Lege cel als er geen opvolger is", "An empty cell when there is no successor"),
        sentence: Bilingual(
            "In een cel voor de opvolger staat een teken zoals / of ---, dat geen opvolger betekent.",
            "A cell for the successor holds a sign such as / or ---, which means none."),
        reason: Bilingual(
            "Een programma kan zo’n teken voor een code houden; een lege cel is voor iedereen duidelijk.",
            "A program may take such a sign for a code; an empty cell is clear to all."),
        source: "gepubliceerde crebolijst 2015 en 2022 (25012, 25373)",
        remedy: Bilingual("Laat de cel leeg.", "Leave the cell empty."),
        accepted: [RuleExample(in: "crebolijst-2022-vervallen.csv", "Metselaar;25786", becomes: ";")],
        rejected: [
            RuleExample(in: "crebolijst-2022-vervallen.csv", "Metselaar;25786", becomes: "/;📍/"),
            RuleExample(in: "crebolijst-2022-vervallen.csv", "Metselaar;25786", becomes: ";📍---"),
            RuleExample(in: "crebolijst-2022-vervallen.csv", "Metselaar;25786", becomes: "📍/;"),
        ])

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        for vervallen in list.vervallenCodes {
            // One finding in a row: the name of no successor goes with its code.
            guard let cel = [vervallen.rij.creboNieuw, vervallen.rij.vervangenDoor].first(where: Self.isFiller) else {
                continue
            }
            report.add(
                Bilingual(
                    "hier staat “\(cel.tekst.shown)” voor geen opvolger; verwacht is een lege cel",
                    "“\(cel.tekst.shown)” stands here for no successor; expected is an empty cell"),
                at: cel.place, path: cel.kolom, subject: vervallen.subject, found: cel.tekst.shown)
        }
    }

    /// Whether there is something and no letter or digit in it, or a word for nothing.
    private static func isFiller(_ cel: PublishedCrebolijst.Cel) -> Bool {
        guard cel.tekst.contains(where: { !$0.isWhitespace }) else { return false }
        let letters = cel.tekst.lowercased().filter { $0.isLetter || $0.isNumber }
        return ["", "geen", "nvt"].contains(letters)
    }
}
