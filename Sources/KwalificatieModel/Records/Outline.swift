extension RegisterRecord {
    /// The record without its running texts: codes, titles, dates and links; of kerntaken and werkprocessen only nr, code
    /// and place; of aanvullingen, only those that add something, and to what.
    ///
    /// A `Register` keeps these, so that its memory follows the number of records and not the size of their texts.
    public var outline: RegisterRecord { outline(titled: false) }

    /// The same, where asked with the titles of kerntaken and werkprocessen: for who shows one record among others.
    public func outline(titled: Bool) -> RegisterRecord {
        switch self {
        case .dossier(var dossier):
            for index in dossier.kwalificaties.indices {
                let aanvullingen = dossier.kwalificaties[index].aanvullingen
                dossier.kwalificaties[index].aanvullingen = aanvullingen.filter { !$0.isLeeg }.map(\.outline)
            }
            return .dossier(Kwalificatiedossier.described.outline(dossier, titled: titled))
        case .keuzedeel(let keuzedeel): return .keuzedeel(Keuzedeel.described.outline(keuzedeel, titled: titled))
        case .certificaat(let certificaat):
            return .certificaat(Certificaat.described.outline(certificaat, titled: titled))
        case .crossOver(let kwalificatie):
            return .crossOver(CrossOverKwalificatie.described.outline(kwalificatie, titled: titled))
        case .geregionaliseerd(let kwalificatie):
            return .geregionaliseerd(GeregionaliseerdeKwalificatie.described.outline(kwalificatie, titled: titled))
        }
    }
}

extension RecordDescription {
    /// The same without what an outline leaves out.
    fileprivate func outline(_ root: Root, titled: Bool) -> Root {
        var root = root
        for field in fields where !field.traits.contains(.passing) {
            if field.traits.contains(.detail) || (field.traits.contains(.caption) && !titled) {
                field.clear(in: &root)
            } else {
                field.outline(&root, titled: titled)
            }
        }
        return root
    }
}

extension Field {
    fileprivate func clear(in root: inout Root) {
        switch content {
        case .value(let access), .values(let access): access.clear(&root)
        case .text(let access): access.clear(&root)
        case .part(let access), .parts(let access): access.clear(&root)
        case .reference(let access), .references(let access): access.clear(&root)
        }
    }

    fileprivate func outline(_ root: inout Root, titled: Bool) {
        switch content {
        case .part(let access), .parts(let access): Self.outline(access, &root, titled)
        case .value, .values, .text, .reference, .references: break
        }
    }

    private static func outline<Access: PartAccess<Root>>(_ access: Access, _ root: inout Root, _ titled: Bool) {
        let described = access.described
        access.change(&root) { part in part = described.outline(part, titled: titled) }
    }
}
