import KwalificatieModel
import KwalificatieReaders

/// KOPPELING-101: one cell of a list holds several successors.
struct OpvolgersInEenCel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.koppeling, 101), severity: .info,
        title: Bilingual("Eén opvolger per cel", "One successor in a cell"),
        sentence: Bilingual(
            "Een cel met de nieuwe code bevat meer dan één opvolger, of een scheidingsteken.",
            "A cell with the new code holds more than one successor, or a separator."),
        reason: Bilingual(
            "crebo leest ze allemaal, maar een spreadsheet of programma dat één code verwacht, vindt er geen enkele.",
            "crebo reads all of them, but a spreadsheet or program that expects one code finds none."),
        source: "gepubliceerde crebolijst 2022 (23067, 23146)",
        remedy: Bilingual(
            "Splits de cel op “ / ” voordat een programma haar als één code leest; laat achter één opvolger geen "
                + "scheidingsteken staan.",
            "Split the cell at “ / ” before a program reads it as one code; leave no separator behind one successor."),
        accepted: [RuleExample(in: "crebolijst-2022-vervallen.csv", "Metselaar;25786", becomes: "Metselaar; 25786 ")],
        rejected: [
            RuleExample(
                in: "crebolijst-2022-vervallen.csv", "Metselen;23313", becomes: "Metselen / Timmeren;📍23313 / 23331 "),
            RuleExample(in: "crebolijst-2022-vervallen.csv", "Metselaar;25786", becomes: "Metselaar;📍25786 /"),
        ])

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        for vervallen in list.vervallenCodes {
            let cel = vervallen.rij.creboNieuw
            let codes = cel.codes
            let hasSeparator = cel.tekst.contains { "/,+".contains($0) }
            guard codes.count > 1 || (codes.count == 1 && hasSeparator) else { continue }
            report.add(
                codes.count > 1
                    ? Bilingual(
                        "\(codes.count) opvolgers in één cel; verwacht is één code",
                        "\(codes.count) successors in one cell; expected is one code")
                    : Bilingual(
                        "bij de opvolger staat een scheidingsteken; verwacht is alleen de code",
                        "the successor has a separator beside it; expected is the code alone"),
                at: cel.place, path: cel.kolom, subject: vervallen.subject, found: cel.tekst.shown)
        }
    }
}
