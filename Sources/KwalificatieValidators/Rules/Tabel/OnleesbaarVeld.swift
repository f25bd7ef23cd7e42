import KwalificatieModel
import KwalificatieReaders

/// TABEL-002: a field of a table beside the XML cannot be read, and the row is used without it.
struct OnleesbaarVeld: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.tabel, 2), severity: .warning,
        title: Bilingual("Leesbare velden in een tabel", "Readable fields in a table"),
        sentence: Bilingual(
            "Een veld van een tabel naast de XML is niet te lezen; de rij wordt zonder dat veld gebruikt.",
            "A field of a table beside the XML cannot be read; the row is used without it."),
        reason: Bilingual(
            "Zonder datum, niveau of dossier weten de lijsten minder van de code dan de tabel had kunnen zeggen.",
            "Without date, niveau or dossier the lists know less of the code than the table could have said."),
        source: "vorm van de tabellen: eigen ontwerp (README, Tabellen naast de XML)",
        remedy: Bilingual(
            "Verbeter de cel die de melding noemt, of laat haar leeg als de waarde niet bekend is.",
            "Mend the cell that the message names, or leave it empty where the value is not known."),
        accepted: [
            RuleExample(in: RuleExample.historie, "Metselaar;2;22185;", becomes: "Metselaar;;;"),
            RuleExample(in: RuleExample.conversie, "K0219;K1469;01-08-2023", becomes: "K0219;K1469;1-8-2023"),
        ],
        rejected: [
            RuleExample(in: RuleExample.conversie, "K0219;K1469;01-08-2023", becomes: "K0219;K1469;📍31-06-2023"),
            RuleExample(in: RuleExample.conversie, "K0219;K1469;01-08-2023", becomes: "K0219;K1469;📍1-8-23"),
            RuleExample(in: RuleExample.conversie, "K0219;K1469;01-08-2023", becomes: "K0219;K1469;📍1/8/2023"),
            RuleExample(
                in: RuleExample.overlap, "getoetst: ondoelmatige overlap;04-11-2020",
                becomes: "getoetst: ondoelmatige overlap;📍november 2020"),
            RuleExample(in: RuleExample.historie, "Metselaar;2;", becomes: "Metselaar;📍twee;"),
            RuleExample(
                in: RuleExample.historie, "22185;01-08-2012;01-08-2015", becomes: "22185;01-08-2012;📍01-08-2011"),
            RuleExample(in: RuleExample.historie, "Metselen;;;", becomes: "Metselen;;📍2218;"),
        ])

    func check(_ tabel: Tabel, _ report: inout Report) {
        for probleem in tabel.problemen {
            switch probleem.soort {
            case .onleesbaarVeld(let verwacht):
                report.add(
                    verwacht.zin(over: probleem.cel).vervolgd(
                        Bilingual("de rij wordt zonder dit veld gebruikt", "the row is used without this field")),
                    at: probleem, expected: verwacht.vorm)
            case .jaarUitNaam(let cohort):
                report.add(
                    Bilingual(
                        "de lijst zegt niet vanaf wanneer zij geldt; aangehouden wordt \(cohort.firstDay), naar het jaar "
                            + "in de bestandsnaam",
                        "the list does not say from when it is valid; \(cohort.firstDay) is taken, by the year in the "
                            + "name of the file"),
                    at: probleem, severity: .info)
            default: continue
            }
        }
    }
}
