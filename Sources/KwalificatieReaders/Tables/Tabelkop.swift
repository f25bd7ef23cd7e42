import KwalificatieModel

/// Where the columns of a table stand, by its header row: in any order, whatever the capitals and spaces.
struct Tabelkop {
    /// What is wrong with the header row.
    private(set) var problemen: [Tabelprobleem] = []
    /// How many fields a row has.
    let breedte: Int
    /// Whether all columns are there without which no row can be used.
    private(set) var isBruikbaar = true

    private var indexen: [Tabelkolom: Int] = [:]

    init(_ row: CSVRow, _ kolommen: Tabelkolommen) {
        breedte = (row.fields.lastIndex { !$0.isBlank } ?? 0) + 1
        let bekend = Dictionary(
            (kolommen.verplicht + kolommen.facultatief).map { (CrebolijstKop.Kolom.kern($0.rawValue), $0) },
            uniquingKeysWith: { first, _ in first })
        let genegeerd = Set(kolommen.genegeerd.map(CrebolijstKop.Kolom.kern))
        for (index, field) in row.fields.enumerated() where !field.isBlank {
            let kern = CrebolijstKop.Kolom.kern(field.text)
            let cel = PublishedCrebolijst.Cel(field, kolom: field.text)
            if let kolom = bekend[kern] {
                if indexen[kolom] == nil {
                    indexen[kolom] = index
                } else {
                    problemen.append(Tabelprobleem(.dubbeleKolom, at: cel))
                }
            } else if !genegeerd.contains(kern) {
                problemen.append(Tabelprobleem(.onbekendeKolom, at: cel))
            }
        }
        for kolom in kolommen.verplicht where indexen[kolom] == nil {
            isBruikbaar = false
            let cel = PublishedCrebolijst.Cel(tekst: "", place: row.fields[0].place, kolom: kolom.rawValue)
            problemen.append(Tabelprobleem(.kolomOntbreekt, at: cel))
        }
    }

    /// The cell of a column; empty, at the start of the row, when the table does not have the column.
    func cel(_ kolom: Tabelkolom, of row: CSVRow) -> PublishedCrebolijst.Cel {
        guard let index = indexen[kolom], index < row.fields.count else {
            return PublishedCrebolijst.Cel(tekst: "", place: row.fields[0].place, kolom: kolom.rawValue)
        }
        return PublishedCrebolijst.Cel(row.fields[index], kolom: kolom.rawValue)
    }
}
