import KwalificatieEmitters

/// Writes messages as four lists: persons, inschrijvingen, inschrijfperioden and resultaten. The columns have the names of
/// the XML; dates are `dd-MM-yyyy` and codes as in files (geslacht M, V or O; J and N).
struct OdtLijsten {
    /// The names of the files.
    let namen: [String]

    private var lijsten: [Lijst]

    /// One of the four, in the order of the files.
    private enum Soort: Int, CaseIterable {
        case personen, inschrijvingen, inschrijfperioden, resultaten
    }

    private struct Lijst {
        let bestand: any OdtBestand
        var writer: CSVWriter

        mutating func append(_ cells: [CSVCell]) throws {
            writer.append(cells)
            if writer.bytes.count >= 64 << 10 { try bestand.write(writer.takeBytes()) }
        }
    }

    init(_ opslag: any OdtOpslag, naam: Leveringsnaam, dialect: CSVDialect) throws {
        namen = Soort.allCases.map { "\(naam.text)_\($0).csv" }
        lijsten = try zip(Soort.allCases, namen).map { soort, naam in
            var lijst = Lijst(
                bestand: try opslag.create(naam), writer: CSVWriter(dialect: dialect, guardsFormulas: true))
            try lijst.append(Self.kolommen(soort).map { .text($0.text) })
            return lijst
        }
    }

    mutating func append(_ bericht: OdtBericht) throws {
        switch bericht {
        case .persoon(let persoon): try lijsten[Soort.personen.rawValue].append(Self.cells(persoon))
        case .inschrijving(let inschrijving):
            try lijsten[Soort.inschrijvingen.rawValue].append(Self.cells(inschrijving))
            try lijsten[Soort.inschrijfperioden.rawValue].append(Self.cells(periodeVan: inschrijving))
        case .resultaat(let resultaat): try lijsten[Soort.resultaten.rawValue].append(Self.cells(resultaat))
        }
    }

    mutating func finish() throws {
        for index in lijsten.indices {
            try lijsten[index].bestand.write(lijsten[index].writer.takeBytes())
            try lijsten[index].bestand.finish()
        }
    }

    private static func kolommen(_ soort: Soort) -> [OdtNaam] {
        let nummers: [OdtNaam] = [.burgerservicenummer, .onderwijsnummer]
        return switch soort {
        case .personen:
            nummers + [.achternaam, .voorvoegsels, .voornamen, .geboortedatum, .geslacht, .postcode, .landcode]
        case .inschrijvingen:
            nummers + [
                .brin, .inschrijvingvolgnummer, .datumInschrijving, .uitschrijvingGepland, .uitschrijvingWerkelijk,
                .redenUitschrijving,
            ]
        case .inschrijfperioden:
            nummers + [
                .inschrijvingvolgnummer, .datumBegin, .aanbieder, .locatie, .opleidingcode, .leertraject,
                .indicatieBekostigbaar,
            ]
        case .resultaten:
            nummers + [
                .brin, .inschrijvingvolgnummer, .resultaatvolgnummer, .soortResultaat, .keuzedeel, .onderdeel,
                .datumResultaat, .certificaat, .aanbieder,
            ]
        }
    }

    private static func cells(_ sleutel: Persoonsleutel) -> [CSVCell] {
        [text(sleutel.burgerservicenummer?.onverhuld), text(sleutel.onderwijsnummer?.onverhuld)]
    }

    private static func cells(_ persoon: OdtPersoon) -> [CSVCell] {
        cells(persoon.sleutel) + [
            .text(persoon.achternaam), text(persoon.voorvoegsels), text(persoon.voornamen),
            .text(persoon.geboortedatum.iso), .text(persoon.geslacht.rawValue), text(persoon.postcode?.text),
            text(persoon.landcode?.text),
        ]
    }

    private static func cells(_ inschrijving: OdtInschrijving) -> [CSVCell] {
        cells(inschrijving.sleutel) + [
            .text(inschrijving.brin.text), .text(inschrijving.volgnummer.text), .date(inschrijving.datumInschrijving),
            .date(inschrijving.uitschrijvingGepland), inschrijving.uitschrijvingWerkelijk.map { .date($0) } ?? .empty,
            text(inschrijving.redenUitschrijving?.text),
        ]
    }

    private static func cells(periodeVan inschrijving: OdtInschrijving) -> [CSVCell] {
        cells(inschrijving.sleutel) + [
            .text(inschrijving.volgnummer.text), .date(inschrijving.datumInschrijving),
            text(inschrijving.aanbieder?.text), text(inschrijving.locatie?.text), .text(inschrijving.crebo.text),
            .text(OdtNaam.odt), .text("N"),
        ]
    }

    private static func cells(_ resultaat: OdtResultaat) -> [CSVCell] {
        let isKeuzedeel = if case .keuzedeel = resultaat.certificaat { true } else { false }
        let code = CSVCell.text(resultaat.certificaat.text)
        return cells(resultaat.sleutel) + [
            .text(resultaat.brin.text), .text(resultaat.inschrijvingvolgnummer.text),
            .text(resultaat.volgnummer.text),
            .text(isKeuzedeel ? OdtNaam.soortKeuzedeel : OdtNaam.soortOnderdeel), isKeuzedeel ? code : .empty,
            isKeuzedeel ? .empty : code, .date(resultaat.datum), .text("J"), text(resultaat.aanbieder?.text),
        ]
    }

    private static func text(_ text: String?) -> CSVCell { text.map { .text($0) } ?? .empty }
}
