import KwalificatieModel

/// What the references of a document point at: the tables at its start, and what its records have added.
struct DocumentTables {
    private(set) var domeinen: [Int: Opleidingsdomein] = [:]
    private(set) var sectorkamers: [Int: Sectorkamer] = [:]
    private(set) var competenties: [Int: CompetentieVerwijzing] = [:]
    /// The werkprocessen of the dossiers so far and of the table, by `nr`: certificaten and cross-overs may refer to them.
    private(set) var werkprocessen: [Int: OnderdeelCode] = [:]
    /// The items of domeinen, sectorkamers and competenties as they stand in the document.
    private var items: [Observation.ReferenceTarget: [Int: ReferenceTable.Item]] = [:]

    mutating func add(_ domein: Opleidingsdomein) -> Bool {
        domeinen.updateValue(domein, forKey: domein.nr) == nil
    }

    mutating func add(_ sectorkamer: Sectorkamer) -> Bool {
        sectorkamers.updateValue(sectorkamer, forKey: sectorkamer.nr) == nil
    }

    mutating func add(_ competentie: CompetentieVerwijzing) -> Bool {
        competenties.updateValue(competentie, forKey: competentie.nr) == nil
    }

    /// - Returns: whether the number was new.
    mutating func add(_ werkproces: OnderdeelCode, nr: Int) -> Bool {
        werkprocessen.updateValue(werkproces, forKey: nr) == nil
    }

    /// Keeps an item as it stands in the document.
    mutating func keep(_ item: RecordNode, nr: Int, of target: Observation.ReferenceTarget) {
        items[target, default: [:]][nr] = ReferenceTable.Item(item)
    }

    /// Tables with what these references point at, in the order in which documents have them, by number.
    func tables(for references: [Observation.ReferenceTarget: Set<Int>]) -> [ReferenceTable] {
        let tables: [(Observation.ReferenceTarget, Name)] = [
            (.domein, .domeinen), (.sectorkamer, .sectorkamers), (.competentie, .competenties),
            (.werkproces, .werkprocessen),
        ]
        return tables.compactMap { target, name in
            let items = references[target, default: []].sorted().compactMap { nr in
                target == .werkproces ? werkprocesItem(nr) : self.items[target]?[nr]
            }
            return items.isEmpty ? nil : ReferenceTable(name: name, items: items)
        }
    }

    private func werkprocesItem(_ nr: Int) -> ReferenceTable.Item? {
        werkprocessen[nr].map { ReferenceTable.Item(.werkproces, [(.nr, String(nr)), (.code, $0.text)]) }
    }

    mutating func addWerkprocessen(of dossier: Kwalificatiedossier) {
        let kerntaken = (dossier.basis?.kerntaken ?? []) + dossier.kwalificaties.flatMap(\.kerntaken)
        for werkproces in kerntaken.flatMap(\.werkprocessen) {
            if let nr = werkproces.nr, let code = werkproces.code { werkprocessen[nr] = code }
        }
    }
}
