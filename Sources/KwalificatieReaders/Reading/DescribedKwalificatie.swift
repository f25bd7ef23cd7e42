import KwalificatieModel

/// What a kwalificatie of any kind says about itself: in a dossier, cross-over or geregionaliseerd.
protocol DescribedKwalificatie {
    var nr: Int? { get set }
    var niveau: Niveau? { get set }
    var typeringVanHetBeroep: Tekst? { get set }
    var sbu: Int? { get set }
    var soortOpleiding: SoortOpleiding? { get set }
    var soortOpleidingGegeven: String? { get set }
    var unreadable: UnreadableFields { get set }
    var fieldPlaces: FieldPlaces { get set }
}

extension Kwalificatie: DescribedKwalificatie {}
extension CrossOverKwalificatie: DescribedKwalificatie {}
extension GeregionaliseerdeKwalificatie: DescribedKwalificatie {}

extension RecordContext {
    /// Reads what a kwalificatie says about itself: number and niveau of the element, the rest of its `omschrijving`.
    mutating func readDescription(
        of node: RecordNode, _ omschrijving: RecordNode?, into kwalificatie: inout some DescribedKwalificatie
    ) {
        kwalificatie.nr = number(.nr, of: node)
        kwalificatie.niveau = niveau(.niveau, of: node)
        kwalificatie.typeringVanHetBeroep = text(.typeringvanhetberoep, of: omschrijving)
        kwalificatie.sbu = number(ofChild: .sbu, of: omschrijving)
        kwalificatie.soortOpleiding = soortOpleiding(of: omschrijving)
        kwalificatie.soortOpleidingGegeven = soortOpleidingGegeven(kwalificatie.soortOpleiding, of: omschrijving)
        kwalificatie.fieldPlaces.typeringVanHetBeroep = place(.typeringvanhetberoep, of: omschrijving)
        kwalificatie.fieldPlaces.sbu = place(.sbu, of: omschrijving)
        kwalificatie.fieldPlaces.soortOpleiding = place(.soortopleiding, of: omschrijving)
        if isUnreadable(kwalificatie.niveau, .niveau, of: node) { kwalificatie.unreadable.insert(.niveau) }
        if isUnreadable(kwalificatie.soortOpleiding, ofChild: .soortopleiding, of: omschrijving) {
            kwalificatie.unreadable.insert(.soortOpleiding)
        }
        if isUnreadable(kwalificatie.sbu, ofChild: .sbu, of: omschrijving) { kwalificatie.unreadable.insert(.sbu) }
    }

    /// The soort opleiding as given, when it is in other letters than the published name.
    private func soortOpleidingGegeven(_ soort: SoortOpleiding?, of omschrijving: RecordNode?) -> String? {
        guard let soort, let text = omschrijving?.children(.soortopleiding).first?.text else { return nil }
        let given = text.trimmingXMLWhiteSpace
        return given == soort.rawValue ? nil : String(given)
    }
}
