import KwalificatieModel
import KwalificatieReaders

/// TABEL-008: the text of a list or table in CSV could be read in one way only by choosing.
struct TekensVanCSV: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.tabel, 8), severity: .info,
        title: Bilingual("Tekens van een CSV-bestand", "Characters of a CSV file"),
        sentence: Bilingual(
            "Een lijst of tabel staat in windows-1252, of het teken U+FEFF staat er ergens anders dan vooraan.",
            "A list or table is in windows-1252, or the character U+FEFF stands in it elsewhere than at its beginning."),
        reason: Bilingual(
            "Het bestand is gelezen. Een ander programma leest in windows-1252 andere letters, en kent een kop of code met "
                + "U+FEFF ervoor niet.",
            "The file was read. Another program reads other letters in windows-1252, and does not know a header or code "
                + "with U+FEFF before it."),
        source: "The Unicode Standard, hoofdstuk 23.8 (U+FEFF); WHATWG Encoding (windows-1252)",
        remedy: Bilingual(
            "Niets, of sla het bestand op als CSV UTF-8. Plak geen CSV-bestanden achter elkaar.",
            "Nothing, or save the file as CSV UTF-8. Do not put CSV files one behind another."),
        accepted: [
            RuleExample(in: RuleExample.historie, "94920;Metselaar", becomes: "94920;Métselaar"),
            RuleExample(in: RuleExample.historie, "Crebo;Naam", becomes: "\u{FEFF}Crebo;Naam"),
        ],
        rejected: [
            RuleExample(in: RuleExample.historie, "94920;Metselaar", becomes: "📍\u{FEFF}94920;Metselaar")
                .shown(wrong: "[U+FEFF]94920;Metselaar", right: "94920;Metselaar"),
            RuleExample(in: RuleExample.completeLijst, "Metselen;25785", becomes: "📍\u{FEFF}Metselen;25785")
                .forTests,
        ])

    func check(_ tabel: Tabel, _ report: inout Report) { check(tabel.opmerkingen, &report) }

    func check(_ list: PublishedCrebolijst, _ report: inout Report) { check(list.opmerkingen, &report) }

    private func check(_ opmerkingen: [CSVRemark], _ report: inout Report) {
        for opmerking in opmerkingen { report.add(opmerking.sentence, at: opmerking.place, subject: nil) }
    }
}
