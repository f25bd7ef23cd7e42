import KwalificatieModel
import KwalificatieReaders

/// TABEL-003: a table beside the XML lacks a column, has an unknown one, or is unknown itself.
struct KoppenVanTabel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.tabel, 3), severity: .error,
        title: Bilingual("Bekende tabellen met hun kolommen", "Known tables with their columns"),
        sentence: Bilingual(
            "Een tabel naast de XML mist een kolom, heeft een onbekende kolom, of heeft de naam van geen enkele tabel.",
            "A table beside the XML lacks a column, has an unknown one, or has the name of no table."),
        reason: Bilingual(
            "Een tabel zonder haar kolommen wordt niet gebruikt, en wat in een onbekende kolom staat wordt niet gelezen.",
            "A table without its columns is not used, and what stands in an unknown column is not read."),
        source: "vorm van de tabellen: eigen ontwerp (README, Tabellen naast de XML)",
        remedy: Bilingual(
            "Geef de kolommen de namen die de README noemt, en laat de bestandsnaam beginnen met die van de tabel.",
            "Give the columns the names that the README has, and begin the name of the file with that of the table."),
        accepted: [
            RuleExample(
                in: RuleExample.conversie, "Code vervallen keuzedeel;Code nieuw keuzedeel;Vanaf",
                becomes: "code vervallen  keuzedeel;CODE NIEUW KEUZEDEEL;vanaf")
        ],
        rejected: [
            RuleExample(
                in: RuleExample.conversie, "Code vervallen keuzedeel;Code nieuw",
                becomes: "📍Vervallen;Code nieuw"),
            RuleExample(in: RuleExample.historie, "Geldig vanaf;Geldig tot", becomes: "Geldig vanaf;📍Geldig t/m"),
            RuleExample(in: RuleExample.overlap, "Uitkomst;Datum", becomes: "Uitkomst;📍Uitkomst"),
        ])

    func check(_ tabel: Tabel, _ report: inout Report) {
        for probleem in tabel.problemen {
            let kolom = probleem.cel.kolom.shown
            switch probleem.soort {
            case .kolomOntbreekt:
                report.add(
                    Bilingual(
                        "de kolom “\(kolom)” ontbreekt; de tabel wordt niet gebruikt",
                        "the column “\(kolom)” is missing; the table is not used"),
                    at: probleem, expected: kolom)
            case .onbekendeKolom:
                report.add(
                    Bilingual(
                        "de kolom “\(kolom)” hoort niet in deze tabel en wordt niet gelezen",
                        "the column “\(kolom)” does not belong in this table and is not read"),
                    at: probleem, severity: .info)
            case .dubbeleKolom:
                report.add(
                    Bilingual(
                        "de kolom “\(kolom)” staat er twee keer; alleen de eerste wordt gelezen",
                        "the column “\(kolom)” is there twice; only the first is read"),
                    at: probleem, severity: .warning)
            case .onbekendeTabel:
                report.add(
                    Bilingual(
                        "dit bestand wordt niet gelezen: zijn naam begint met die van geen enkele tabel (\(Self.namen))",
                        "this file is not read: its name begins with that of no table (\(Self.namen))"),
                    at: probleem, severity: .warning)
            default: continue
            }
        }
    }

    private static let namen = Tabelsoort.allCases.map(\.rawValue).joined(separator: ", ")
}
