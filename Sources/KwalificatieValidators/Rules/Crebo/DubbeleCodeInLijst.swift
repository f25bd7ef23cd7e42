import KwalificatieModel
import KwalificatieReaders

/// CREBO-105: the same code occurs twice in one crebolijst.
struct DubbeleCodeInLijst: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 105), severity: .error,
        title: Bilingual("Elke code één keer in een crebolijst", "Each code once in a crebolijst"),
        sentence: Bilingual(
            "Een code staat twee keer in dezelfde crebolijst.", "A code occurs twice in the same crebolijst."),
        reason: Bilingual(
            "Een code hoort bij één dossier of kwalificatie; staat zij er twee keer, dan is onbekend welke rij geldt.",
            "A code belongs to one dossier or kwalificatie; where it occurs twice, nobody knows which row counts."),
        source: "handleiding register 2.4; gepubliceerde crebolijsten 2015 en 2022",
        remedy: Bilingual(
            "Haal de rij weg die te veel is, of herstel de code die verkeerd is overgenomen.",
            "Remove the row that is too many, or mend the code that was copied wrongly."),
        accepted: [
            RuleExample(in: RuleExample.completeLijst, ";;Metselen;", becomes: "23313;1.3;Metselen;"),
            RuleExample(in: RuleExample.vervallen, "25117;Tegelzetter;", becomes: "25116;Tegelzetter;"),
        ],
        rejected: [
            RuleExample(
                in: RuleExample.completeLijst,
                "25785;Allround Metselaar;3;1.3;vakopleiding;;BOL/BBL\n;;Metselen;25786;",
                becomes: "25785;Allround Metselaar;3;1.3;vakopleiding;;BOL/BBL\n;;Metselen;📍25785;",
                alsoFound: RuleExample.successorIsGone),
            RuleExample(
                in: RuleExample.completeLijst,
                "23313;1.3;Metselen;25785;Allround Metselaar;3;1.3;vakopleiding;;BOL/BBL\n"
                    + ";;Metselen;25786;Metselaar;2;1.3;basisberoepsopleiding;;BOL/BBL\n23330;1.3;",
                becomes: "23313;1.3;Metselen;25785;Allround Metselaar;3;1.3;vakopleiding;;BOL/BBL\n"
                    + ";;Metselen;25786;Metselaar;2;1.3;basisberoepsopleiding;;BOL/BBL\n📍23313;1.3;",
                alsoFound: RuleExample.successorIsGone),
            RuleExample(in: RuleExample.completeLijst, "\n79160;;", becomes: "\n📍79000;;").forTests,
            RuleExample(
                in: RuleExample.vervallen, "25103;Metselaar;01-08-2022;01-08-2026;Metselaar;25786\n25117;",
                becomes: "25103;Metselaar;01-08-2022;01-08-2026;Metselaar;25786\n📍25103;"),
        ])

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        var lines: [Opleidingscode: UInt32] = [:]
        for domein in list.domeinen { check(domein.crebo, nil, &lines, &report) }
        var dossier: PublishedCrebolijst.KwalificatieRij?
        for rij in list.kwalificaties {
            // A list may repeat the code of a dossier on each of its rows.
            if !(rij.dossiercrebo.waarde == dossier?.dossiercrebo.waarde
                && rij.dossier.waarde == dossier?.dossier.waarde)
            {
                check(rij.dossiercrebo, .init(dossierOf: rij), &lines, &report)
            }
            if !rij.dossiercrebo.waarde.isEmpty { dossier = rij }
            check(rij.crebo, .init(rij), &lines, &report)
        }
        for (rij, subject) in list.vervallenRijen { check(rij.crebo, subject, &lines, &report) }
    }

    /// - Parameter lines: the lines on which codes stood first.
    private func check(
        _ cel: PublishedCrebolijst.Cel?, _ subject: Observation.Subject?, _ lines: inout [Opleidingscode: UInt32],
        _ report: inout Report
    ) {
        guard let cel, let code = Opleidingscode(cel.waarde) else { return }
        guard let line = lines[code] else {
            lines[code] = cel.place.line
            return
        }
        report.add(
            Bilingual(
                "de code \(code) staat ook op regel \(line) van deze lijst",
                "the code \(code) stands on line \(line) of this list too"),
            at: cel, subject: subject)
    }
}
