import KwalificatieModel
import KwalificatieReaders

/// TABEL-004: rows of tables beside the XML are about the same thing.
struct TegenstrijdigeRij: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.tabel, 4), severity: .warning,
        title: Bilingual("Elk gegeven één keer in de tabellen", "Each fact once in the tables"),
        sentence: Bilingual(
            "Een rij van een tabel naast de XML herhaalt een andere rij, of spreekt haar tegen.",
            "A row of a table beside the XML repeats another, or contradicts it."),
        reason: Bilingual(
            "Van rijen die elkaar tegenspreken, kan er maar één waar zijn; crebo gebruikt de eerste.",
            "Of rows that contradict each other only one can be true; crebo uses the first."),
        source: "vorm van de tabellen: eigen ontwerp (README, Tabellen naast de XML)",
        remedy: Bilingual(
            "Haal de rij weg die te veel is, of verbeter de rij die niet klopt.",
            "Remove the row that is too many, or mend the one that is wrong."),
        accepted: [
            RuleExample(
                in: RuleExample.koppelingen, "K0219;25187;01-08-2016;01-08-2023",
                becomes: "K0219;25187;01-08-2016;01-08-2019\nK0219;25187;01-08-2019;01-08-2023")
        ],
        rejected: [
            RuleExample(
                in: RuleExample.koppelingen, "K0219;25187;01-08-2016;01-08-2023",
                becomes: "K0219;25187;01-08-2016;01-08-2020\n📍K0219;25187;01-08-2019;01-08-2023"),
            RuleExample(
                in: RuleExample.conversie, "K0219;K1469;01-08-2023",
                becomes: "K0219;K1469;01-08-2023\n📍K0219;K1469;01-08-2023"),
            RuleExample(
                in: RuleExample.historie, "94920;Metselaar;2;22185;01-08-2012;01-08-2015",
                becomes: "94920;Metselaar;2;22185;01-08-2012;01-08-2015\n📍94920;Metselaar;3;22185;01-08-2012;01-08-2015"
            ),
            RuleExample(
                in: RuleExample.overlap, "K0717;25187;getoetst: ondoelmatige overlap;04-11-2020",
                becomes: "K0717;25187;geen;04-11-2021\n📍K0717;25187;getoetst: ondoelmatige overlap;04-11-2020"),
        ])

    func check(_ tabel: Tabel, _ report: inout Report) {
        for probleem in tabel.problemen {
            switch probleem.soort {
            case .dubbel(let eerder):
                let waar = eerder.waar(vanuit: tabel.file)
                report.add(
                    Bilingual("deze rij staat ook \(waar.dutch)", "this row stands \(waar.english) too"), at: probleem)
            case .tegenspraak(let eerder):
                let waar = eerder.waar(vanuit: tabel.file)
                report.add(
                    Bilingual(
                        "deze rij spreekt de rij tegen die \(waar.dutch) staat; die wordt gebruikt, deze niet",
                        "this row contradicts the row \(waar.english); that one is used, this one is not"),
                    at: probleem)
            case .verouderd(let eerder):
                let waar = eerder.waar(vanuit: tabel.file)
                report.add(
                    Bilingual(
                        "er is een nieuwere uitkomst, \(waar.dutch); die wordt gebruikt",
                        "there is a newer outcome, \(waar.english); that one is used"),
                    at: probleem, severity: .info)
            case .anders(let eerder):
                let file = eerder.file.fileName
                report.add(
                    Bilingual(
                        "\(file) noemt bij deze code andere datums of opvolgers",
                        "\(file) has other dates or successors for this code"),
                    at: probleem)
            case .zelfdeCohort(let cohort, let eerder):
                let file = eerder.file.fileName
                report.add(
                    Bilingual(
                        "ook \(file) is een crebolijst van cohort \(cohort.year)",
                        "\(file) is a crebolijst of cohort \(cohort.year) too"),
                    at: probleem, severity: .info)
            default: continue
            }
        }
    }
}

extension Tabelprobleem.Eerder {
    /// Where the other row stands, seen from a document: `op regel 4`, `in koppelingen-2022.csv`.
    fileprivate func waar(vanuit file: String) -> Bilingual {
        self.file == file
            ? Bilingual("op regel \(line)", "on line \(line)")
            : Bilingual("in \(self.file.fileName)", "in \(self.file.fileName)")
    }
}
