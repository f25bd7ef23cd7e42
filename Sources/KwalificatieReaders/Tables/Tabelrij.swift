import KwalificatieModel

/// A row of a table while its values are read: what cannot be read is noted.
struct Tabelrij {
    /// The path of the document.
    let file: String
    /// Where the row begins.
    var place: SourcePlace { row.fields[0].place }
    /// What could not be read.
    private(set) var problemen: [Tabelprobleem] = []
    /// What the row is about, as soon as that is known; for problems.
    var onderwerp: Observation.Subject?

    private let row: CSVRow
    private let kop: Tabelkop

    init(_ row: CSVRow, _ kop: Tabelkop, file: String) {
        self.row = row
        self.kop = kop
        self.file = file
    }

    func cel(_ kolom: Tabelkolom) -> PublishedCrebolijst.Cel { kop.cel(kolom, of: row) }

    /// The value of a cell without which the row cannot be used; nil, and noted, when it cannot be read.
    mutating func verplicht<Waarde>(
        _ kolom: Tabelkolom, _ verwacht: Tabelprobleem.Verwacht, _ lees: (String) -> Waarde?
    ) -> Waarde? {
        if let waarde = cel(kolom).inhoud.flatMap(lees) { return waarde }
        weiger(kolom, verwacht)
        return nil
    }

    /// The value of a cell that may be empty; nil, and noted, when something else stands there.
    mutating func facultatief<Waarde>(
        _ kolom: Tabelkolom, _ verwacht: Tabelprobleem.Verwacht, _ lees: (String) -> Waarde?
    ) -> Waarde? {
        guard let inhoud = cel(kolom).inhoud else { return nil }
        if let waarde = lees(inhoud) { return waarde }
        laatWeg(kolom, verwacht)
        return nil
    }

    /// Notes that the row cannot be used because of this cell.
    mutating func weiger(_ kolom: Tabelkolom, _ verwacht: Tabelprobleem.Verwacht) {
        noteer(.onbruikbareRij(verwacht), kolom)
    }

    /// Notes that the row is used without this cell.
    mutating func laatWeg(_ kolom: Tabelkolom, _ verwacht: Tabelprobleem.Verwacht) {
        noteer(.onleesbaarVeld(verwacht), kolom)
    }

    /// Notes something about this cell.
    mutating func noteer(_ soort: Tabelprobleem.Soort, _ kolom: Tabelkolom) {
        problemen.append(Tabelprobleem(soort, at: cel(kolom), onderwerp))
    }
}

extension Tabelrij {
    mutating func opleidingscode(_ kolom: Tabelkolom) -> Opleidingscode? {
        verplicht(kolom, .opleidingscode) { Opleidingscode($0) }
    }

    mutating func keuzedeelCode(_ kolom: Tabelkolom) -> KeuzedeelCode? {
        verplicht(kolom, .keuzedeelCode) { KeuzedeelCode($0.uppercased()) }
    }

    mutating func datum(_ kolom: Tabelkolom) -> CalendarDate? {
        facultatief(kolom, .datum) { DatumTekst($0).datum }
    }
}
