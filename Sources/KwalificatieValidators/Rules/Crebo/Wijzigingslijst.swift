import KwalificatieModel
import KwalificatieReaders

/// CREBO-106: a crebolijst has so few rows that it can only be an amendment.
struct Wijzigingslijst: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 106), severity: .info,
        title: Bilingual("Hele crebolijst of wijziging", "Whole crebolijst or amendment"),
        sentence: Bilingual(
            "Een crebolijst heeft minder dan 200 rijen met kwalificaties: het is een wijziging en niet de hele lijst.",
            "A crebolijst has fewer than 200 rows of kwalificaties: it is an amendment and not the whole list."),
        reason: Bilingual(
            "Wie een wijziging voor de hele lijst houdt, mist de codes die niet veranderden.",
            "Who takes an amendment for the whole list misses the codes that did not change."),
        source: "gepubliceerde crebolijsten: 470 rijen in 2015, 454 in 2022; afgeleid (INFERRED)",
        remedy: Bilingual(
            "Gebruik deze lijst naast de hele lijst van het jaar. Hoort dit de hele lijst te zijn, haal haar dan opnieuw op.",
            "Use this list beside the whole list of the year. If this should be the whole list, fetch it again."),
        accepted: [
            RuleExample(in: RuleExample.vervallen, "23056;Tegelzetten;", becomes: "23056;Tegelzetten ;")
        ],
        rejected: [
            RuleExample(in: RuleExample.completeLijst, "Overzicht vast", becomes: "📍Overzicht vast")
                .forTests
        ])

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        let count = list.kwalificaties.count
        guard list.vorm != .vervallen, !list.isHeleLijst else { return }
        report.add(
            Bilingual(
                "deze lijst heeft \(count) rijen met kwalificaties en is dus een wijziging, niet de hele lijst",
                "this list has \(count) rows of kwalificaties and is therefore an amendment, not the whole list"),
            at: list.titel.place, path: list.titel.kolom, subject: nil,
            expected: "≥ \(PublishedCrebolijst.rowsOfWholeList)",
            found: String(count))
    }
}
