import KwalificatieModel

/// What the references of a document point at: the tables at its start, and what its records have added.
struct DocumentTables {
    private(set) var domeinen: [Int: Opleidingsdomein] = [:]
    private(set) var sectorkamers: [Int: Sectorkamer] = [:]
    private(set) var competenties: [Int: CompetentieVerwijzing] = [:]
    /// The werkprocessen of the dossiers so far and of the table, by `nr`: certificaten and cross-overs may refer to them.
    private(set) var werkprocessen: [Int: GenoemdWerkproces] = [:]
    /// The items of domeinen, sectorkamers and competenties as they stand in the document.
    private var items: [ReferenceTarget: [Int: ReferenceTable.Item]] = [:]

    private static let domeinenPlan = Plan(["sbb", "domeinen", "domein"], Opleidingsdomein.described)
    private static let sectorkamersPlan = Plan(["sbb", "sectorkamers", "sectorkamer"], Sectorkamer.described)
    private static let competentiesPlan = Plan(["sbb", "competenties", "competentie"], CompetentieVerwijzing.described)
    private static let werkprocessenPlan = Plan(["sbb", "werkprocessen", "werkproces"], GenoemdWerkproces.described)

    /// How the items of a table are read.
    private struct Plan<Item: Referenced>: Sendable {
        let plan: ReadingPlan<Item>

        init(_ path: [String], _ described: RecordDescription<Item>) {
            plan = ReadingPlan(described, at: Grammar.sbb.element(at: path))
        }
    }

    /// Reads a table; an `nr` that occurs twice is an observation.
    static func read(_ table: RecordNode, _ context: inout RecordContext) {
        for item in table.children {
            switch table.name {
            case "domeinen":
                add(item, Self.domeinenPlan, \.domeinen, \.nr, &context) { $0.place = item.place }
            case "sectorkamers": add(item, Self.sectorkamersPlan, \.sectorkamers, \.nr, &context) { _ in }
            case "competenties": add(item, Self.competentiesPlan, \.competenties, \.nr, &context) { _ in }
            case "werkprocessen": add(item, Self.werkprocessenPlan, \.werkprocessen, \.nr, &context) { _ in }
            default: break
            }
        }
    }

    private static func add<Item: Referenced>(
        _ node: RecordNode, _ plan: Plan<Item>, _ table: WritableKeyPath<DocumentTables, [Int: Item]>,
        _ nr: KeyPath<Item, Int>, _ context: inout RecordContext, _ finish: (inout Item) -> Void
    ) {
        guard var item = plan.plan.part(node, &context) else { return }
        finish(&item)
        let number = item[keyPath: nr]
        context.tables.items[Item.target, default: [:]][number] = ReferenceTable.Item(node)
        if context.tables[keyPath: table].updateValue(item, forKey: number) != nil {
            context.observe(.duplicateNumber, at: node, .duplicateNumber(nr: number, target: Item.target))
        }
    }

    /// Tables with what these references point at, in the order in which documents have them, by number.
    func tables(for references: [ReferenceTarget: Set<Int>]) -> [ReferenceTable] {
        let tables: [(ReferenceTarget, String)] = [
            (.domein, "domeinen"), (.sectorkamer, "sectorkamers"), (.competentie, "competenties"),
            (.werkproces, "werkprocessen"),
        ]
        return tables.compactMap { target, name in
            let items = references[target, default: []].sorted().compactMap { nr in
                target == .werkproces ? werkprocesItem(nr) : self.items[target]?[nr]
            }
            return items.isEmpty ? nil : ReferenceTable(name: name, items: items)
        }
    }

    private func werkprocesItem(_ nr: Int) -> ReferenceTable.Item? {
        werkprocessen[nr]?.code.map { ReferenceTable.Item("werkproces", [("nr", String(nr)), ("code", $0.text)]) }
    }

    mutating func addWerkprocessen(of dossier: Kwalificatiedossier) {
        let kerntaken = (dossier.basis?.kerntaken ?? []) + dossier.kwalificaties.flatMap(\.kerntaken)
        for werkproces in kerntaken.flatMap(\.werkprocessen) {
            if let nr = werkproces.nr, let code = werkproces.code {
                werkprocessen[nr] = GenoemdWerkproces(nr: nr, code: code)
            }
        }
    }
}
