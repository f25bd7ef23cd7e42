import KwalificatieModel

/// Where the columns of a list stand, from its header row; without one, where they stand in published lists.
struct CrebolijstKolommen {
    /// For each column of the header row its place in a row, nil when it is missing, and its name.
    private(set) var kolommen: [(index: Int?, naam: String)]
    /// What is not as published in the header row.
    private(set) var afwijkingen: [PublishedCrebolijst.AfwijkendeKop] = []
    /// The cells of a row that have a header, read or not.
    private(set) var indexenMetKop: Set<Int>

    /// How many fields a row must have to hold all columns.
    var breedte: Int { (kolommen.compactMap(\.index).max() ?? -1) + 1 }

    /// The columns as they stand in published lists.
    init(_ kop: CrebolijstKop) {
        kolommen = kop.kolommen.map { ($0.positie, $0.namen[0]) }
        indexenMetKop = Set(kolommen.compactMap(\.index))
    }

    /// The columns of a header row: found by their names, and where these are unknown by their position.
    init(_ kop: CrebolijstKop, in row: CSVRow, titelcel: Int?) {
        let verwacht = kop.kolommen
        var free = Set(row.fields.indices.filter { $0 != titelcel && !row.fields[$0].isBlank })
        indexenMetKop = free
        let kernen = row.fields.map { CrebolijstKop.Kolom.kern($0.text) }
        var gevonden: [Int?] = verwacht.map { kolom in
            let index = free.sorted().first { kolom.lijktOp(kernen[$0]) }
            if let index { free.remove(index) }
            return index
        }
        for (index, kolom) in verwacht.enumerated() where gevonden[index] == nil {
            let isBlank =
                kolom.positie != titelcel && kolom.positie < row.fields.count && row.fields[kolom.positie].isBlank
            if free.remove(kolom.positie) != nil || isBlank { gevonden[index] = kolom.positie }
        }
        indexenMetKop.formUnion(gevonden.compactMap { $0 })
        kolommen = zip(verwacht, gevonden).map { kolom, index in
            guard let index, !row.fields[index].isBlank else { return (index, kolom.namen[0]) }
            return (index, row.fields[index].text)
        }
        for (kolom, index) in zip(verwacht, gevonden) {
            guard let index else {
                let cel = PublishedCrebolijst.Cel(tekst: "", place: row.fields[0].place, kolom: kolom.namen[0])
                afwijkingen.append(.init(cel: cel, verwacht: kolom.namen[0]))
                continue
            }
            let field = row.fields[index]
            guard !kolom.namen.contains(field.text) else { continue }
            afwijkingen.append(
                .init(cel: .init(field, kolom: kolom.namen[0]), verwacht: kolom.namen[0]))
        }
        for index in free.sorted() {
            let field = row.fields[index]
            afwijkingen.append(.init(cel: .init(field, kolom: field.text), verwacht: ""))
        }
    }

    /// The cell of a column; empty, at the start of the row, when the row has no such cell.
    func cel(_ kolom: Int, of row: CSVRow) -> PublishedCrebolijst.Cel {
        let (index, naam) = kolommen[kolom]
        guard let index, index < row.fields.count else {
            return PublishedCrebolijst.Cel(tekst: "", place: row.fields[0].place, kolom: naam)
        }
        return PublishedCrebolijst.Cel(row.fields[index], kolom: naam)
    }
}

extension PublishedCrebolijst.Cel {
    /// The field as a cell of this column.
    init(_ field: CSVField, kolom: String) {
        self.init(tekst: field.text, place: field.place, kolom: kolom)
    }
}
