import KwalificatieModel
import KwalificatieReaders

/// CREBO-103: the cell of a code in a crebolijst holds no crebo.
struct CreboInLijst: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 103), severity: .error,
        title: Bilingual("Codes van vijf cijfers in een crebolijst", "Codes of five digits in a crebolijst"),
        sentence: Bilingual(
            "Een code in een crebolijst bestaat niet uit vijf cijfers, of ontbreekt.",
            "A code in a crebolijst does not consist of five digits, or is missing."),
        reason: Bilingual(
            "Zonder goede code is een rij met geen dossier of kwalificatie in verband te brengen.",
            "Without a right code a row cannot be brought together with any dossier or kwalificatie."),
        source: "handleiding register 2.4 en 2.5; gepubliceerde crebolijst 2022",
        remedy: Bilingual(
            "Schrijf de code in vijf cijfers. Een spreadsheet kan van een code een getal of datum hebben gemaakt.",
            "Write the code in five digits. A spreadsheet may have made a number or a date of a code."),
        accepted: [
            RuleExample(in: RuleExample.vervallen, "Metselen;23313", becomes: "Metselen / Timmeren;23313 / 23331 ")
                .forReaders,
            RuleExample(in: RuleExample.vervallen, "Metselaar;25786", becomes: "/;/"),
            RuleExample(
                in: RuleExample.completeLijst,
                "23331;1.3;Timmeren;25828;Allround timmerman;3;1.3;vakopleiding;;BOL/BBL",
                becomes: "23331;1.3;Timmeren;;;;;;;"),
        ],
        rejected: [
            RuleExample(
                in: RuleExample.completeLijst, ";25786;", becomes: ";📍2578;", alsoFound: RuleExample.successorIsGone),
            RuleExample(
                in: RuleExample.completeLijst, ";25786;", becomes: ";📍;", alsoFound: RuleExample.successorIsGone),
            RuleExample(
                in: RuleExample.completeLijst, ";25786;", becomes: ";📍---;", alsoFound: RuleExample.successorIsGone),
            RuleExample(
                in: RuleExample.completeLijst, "23330;1.3;", becomes: "📍23.330;1.3;",
                alsoFound: RuleExample.dossierIsGone),
            RuleExample(
                in: RuleExample.completeLijst, "23330;1.3;", becomes: "📍;1.3;", alsoFound: RuleExample.dossierIsGone),
            RuleExample(in: RuleExample.completeLijst, "\n79160;;", becomes: "\n📍7916O;;"),
            RuleExample(in: RuleExample.vervallen, "25117;", becomes: "📍25117a;"),
            RuleExample(in: RuleExample.vervallen, "Metselaar;25786", becomes: "Metselaar;📍Metselaar"),
        ])

    private static let expected = "25828"

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        for domein in list.domeinen { check(domein.crebo, nil, &report) }
        checkRows(list, &report)
        for (rij, subject) in list.vervallenRijen {
            checkRequired(rij.crebo, subject, &report)
            for code in rij.creboNieuw.tekst.split(separator: "/") {
                let code = PublishedCrebolijst.Cel(
                    tekst: String(code), place: rij.creboNieuw.place, kolom: rij.creboNieuw.kolom)
                check(code, subject, &report)
            }
        }
    }

    private func checkRows(_ list: PublishedCrebolijst, _ report: inout Report) {
        var dossier = ""
        for rij in list.kwalificaties {
            check(rij.domeincrebo, .init(rij), &report)
            let naam = rij.dossier.waarde.lowercased()
            // The code of a dossier stands on its first row; on the rows below it may be left out.
            if !(rij.dossiercrebo.isGeen && naam == dossier) {
                checkRequired(rij.dossiercrebo, .init(dossierOf: rij), &report)
            }
            dossier = naam
            if !(rij.crebo.waarde.isEmpty && rij.naam.waarde.isEmpty) { checkRequired(rij.crebo, .init(rij), &report) }
        }
    }

    private func checkRequired(
        _ cel: PublishedCrebolijst.Cel, _ subject: Observation.Subject, _ report: inout Report
    ) {
        guard cel.isGeen else { return check(cel, subject, &report) }
        report.add(
            Bilingual(
                "de code ontbreekt; verwacht wordt een crebo van vijf cijfers",
                "the code is missing; a crebo of five digits is expected"),
            at: cel, subject: subject, expected: Self.expected)
    }

    private func check(
        _ cel: PublishedCrebolijst.Cel?, _ subject: Observation.Subject?, _ report: inout Report
    ) {
        guard let cel, !cel.isGeen, Opleidingscode(cel.waarde) == nil else { return }
        report.add(
            Bilingual(
                "de code “\(cel.waarde)” is geen crebo van vijf cijfers",
                "the code “\(cel.waarde)” is no crebo of five digits"),
            at: cel, subject: subject, expected: Self.expected)
    }
}
