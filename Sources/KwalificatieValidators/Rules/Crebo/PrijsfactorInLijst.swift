import KwalificatieModel
import KwalificatieReaders

/// CREBO-104: the cell of a prijsfactor in a crebolijst holds no decimal number.
struct PrijsfactorInLijst: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 104), severity: .error,
        title: Bilingual(
            "Prijsfactor als decimaal getal in een crebolijst", "Prijsfactor as a decimal number in a crebolijst"),
        sentence: Bilingual(
            "Een prijsfactor in een crebolijst is geen decimaal getal.",
            "A prijsfactor in a crebolijst is no decimal number."),
        reason: Bilingual(
            "Met de prijsfactor wordt de bekostiging berekend; wat geen getal is, telt niet mee of stopt de berekening.",
            "Funding is computed with the prijsfactor; what is no number does not count or stops the computation."),
        source: "gepubliceerde crebolijsten 2015 (1,30) en 2022 (1.3)",
        remedy: Bilingual(
            "Schrijf een getal met een decimale komma of punt, zoals 1,3. Een spreadsheet kan er een datum van hebben gemaakt.",
            "Write a number with a decimal comma or point, like 1,3. A spreadsheet may have made a date of it."),
        accepted: [
            RuleExample(in: RuleExample.completeLijst, "Metselaar;3;1.3;", becomes: "Metselaar;3;1,30;").forReaders,
            RuleExample(in: RuleExample.completeLijst, "23330;1.3;", becomes: "23330;;"),
        ],
        rejected: [
            RuleExample(in: RuleExample.completeLijst, "Metselaar;3;1.3;", becomes: "Metselaar;3;📍1-mrt;"),
            RuleExample(in: RuleExample.completeLijst, "23330;1.3;", becomes: "23330;📍1.3x;"),
            RuleExample(in: RuleExample.completeLijst, "79160;;;;;;1;", becomes: "79160;;;;;;📍een;"),
        ])

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        for domein in list.domeinen {
            check(domein.prijsfactor, nil, &report)
        }
        for rij in list.kwalificaties {
            check(rij.dossierprijsfactor, .init(dossierOf: rij), &report)
            check(rij.prijsfactor, .init(rij), &report)
        }
    }

    private func check(_ cel: PublishedCrebolijst.Cel?, _ subject: Observation.Subject?, _ report: inout Report) {
        guard let cel, !cel.isGeen, Prijsfactor(cel.waarde) == nil else { return }
        report.add(
            Bilingual(
                "de prijsfactor “\(cel.tekst)” is geen decimaal getal zoals 1,3",
                "the prijsfactor “\(cel.tekst)” is no decimal number like 1.3"),
            at: cel, subject: subject, expected: "1.3")
    }
}
