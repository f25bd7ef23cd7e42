import KwalificatieModel
import KwalificatieReaders

/// TABEL-001: a row of a table beside the XML cannot be used.
struct OnbruikbareRij: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.tabel, 1), severity: .error,
        title: Bilingual("Bruikbare rijen in een tabel", "Usable rows in a table"),
        sentence: Bilingual(
            "Een rij van een tabel naast de XML is niet te gebruiken.",
            "A row of a table beside the XML cannot be used."),
        reason: Bilingual(
            "Wat in zo'n rij staat, komt in geen enkele lijst terecht.",
            "What stands in such a row ends up in no list at all."),
        source: "vorm van de tabellen: eigen ontwerp (README, Tabellen naast de XML)",
        remedy: Bilingual(
            "Verbeter de cel die de melding noemt. Een spreadsheet kan van een code een getal of datum hebben gemaakt.",
            "Mend the cell that the message names. A spreadsheet may have made a number or a date of a code."),
        accepted: [
            RuleExample(in: RuleExample.koppelingen, "K0022;25187;01-08-2016;", becomes: "k0022;25187;2016-08-01;"),
            RuleExample(
                in: RuleExample.overlap, "K0717;25187;getoetst: ondoelmatige overlap;",
                becomes: "K0717;25187;Ondoelmatig;"),
            RuleExample(in: RuleExample.koppelingen, "K0022;25187;01-08-2016;", becomes: "K0022;25187"),
        ],
        rejected: [
            RuleExample(in: RuleExample.koppelingen, "K0022;25187", becomes: "K0022;📍2518"),
            RuleExample(in: RuleExample.koppelingen, "K0125;25187;", becomes: "📍K125;25187;"),
            RuleExample(
                in: RuleExample.koppelingen, "K0125;25187;01-08-2016;01-08-2020",
                becomes: "K0125;25187;01-08-2016;📍01-08-2015"),
            RuleExample(in: RuleExample.koppelingen, "K0022;25187;01-08-2016;", becomes: "📍K0022;25187;01-08-2016;;x"),
            RuleExample(in: RuleExample.historie, "94920;Metselaar;2;22185;01-08-2012;01-08-2015", becomes: "📍94920"),
            RuleExample(in: RuleExample.conversie, "K0219;K1469;", becomes: "K0219;📍K0219;"),
            RuleExample(
                in: RuleExample.overlap, "K0717;25187;getoetst: ondoelmatige overlap;", becomes: "K0717;25187;📍deels;"),
            RuleExample(in: RuleExample.historie, "94920;Metselaar;", becomes: "94920;📍;"),
            RuleExample(
                in: RuleExample.completeLijst, "23313;1.3;Metselen;25785;", becomes: "2331;1.3;Metselen;📍25785;",
                alsoFound: RuleExample.successorIsGone.merging([
                    RuleID(.crebo, 103): "de code van het dossier zelf is onleesbaar"
                ]) { $1 }),
        ])

    func check(_ tabel: Tabel, _ report: inout Report) {
        for probleem in tabel.problemen {
            switch probleem.soort {
            case .onbruikbareRij(let verwacht):
                report.add(
                    verwacht.zin(over: probleem.cel).vervolgd(Self.gevolg), at: probleem, expected: verwacht.vorm)
            case .teVeelVelden(let aantal, let verwacht):
                report.add(
                    Bilingual(
                        "de rij heeft \(aantal) velden en de kop \(verwacht)",
                        "the row has \(aantal) fields and the header \(verwacht)"
                    ).vervolgd(Self.gevolg), at: probleem)
            case .zonderDossier:
                report.add(
                    Bilingual(
                        "de kwalificatie staat niet onder een dossier met een bruikbare code",
                        "the kwalificatie stands under no dossier with a usable code"
                    ).vervolgd(Self.gevolg), at: probleem)
            case .zonderDatum:
                report.add(
                    Bilingual(
                        "de lijst zegt niet vanaf wanneer zij geldt, en de bestandsnaam ook niet (crebolijst-2022.csv); "
                            + "zij wordt niet gebruikt",
                        "the list does not say from when it is valid, nor does the name of the file "
                            + "(crebolijst-2022.csv); it is not used"), at: probleem)
            default: continue
            }
        }
        checkOtherRelations(tabel, &report)
    }

    /// Our own list of links has rows with another relation, and many: they are found once.
    private func checkOtherRelations(_ tabel: Tabel, _ report: inout Report) {
        let others = tabel.problemen.filter { $0.soort == .geenKoppeling }
        guard let first = others.first else { return }
        let count = others.count
        report.add(
            Bilingual(
                "\(count) \(count == 1 ? "rij is" : "rijen zijn") geen koppeling en \(count == 1 ? "wordt" : "worden") niet "
                    + "gebruikt, deze als eerste: overgenomen wordt alleen wat “gekoppeld” is",
                "\(count) \(count == 1 ? "row is no link and is" : "rows are no links and are") not used, this one first: "
                    + "only what is “gekoppeld” is taken over"),
            at: first, severity: .info)
    }

    private static let gevolg = Bilingual("de rij wordt niet gebruikt", "the row is not used")
}
