/// How many records there are of each kind.
public struct ROTelling: Sendable, Equatable {
    private var aantallen: [RORecordsoort: Int] = [:]

    /// Nothing counted yet.
    public init() {}

    /// How many records there are of this kind.
    public subscript(soort: RORecordsoort) -> Int { aantallen[soort, default: 0] }

    /// Counts a record.
    public mutating func tel(_ soort: RORecordsoort) { aantallen[soort, default: 0] += 1 }

    /// The fields of a sluitrecord, in order, with the kinds that they count (PvE 15.5.11).
    static let velden: [(veld: ROVeld, soort: RORecordsoort)] = [
        (.aantalPersonen, .persoon), (.aantalInschrijvingen, .inschrijving), (.aantalPerioden, .periode),
        (.aantalOndersteuning, .ondersteuning), (.aantalBPV, .bpv), (.aantalDiplomas, .diploma),
        (.aantalOnderdelen, .onderdeel), (.aantalExamenonderdelen, .examenonderdeel), (.aantalKeuzedelen, .keuzedeel),
    ]

    /// The sluitrecord with these counts.
    var sluitrecord: RORecord {
        RORecord(.sluit, teksten: Self.velden.map { String(self[$0.soort]) })
    }
}
