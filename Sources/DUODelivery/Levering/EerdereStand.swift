import KwalificatieReaders

/// What earlier deliveries said last of each person, enrolment and result: a fingerprint of each.
public struct EerdereStand: Sendable {
    private var personen: [UInt32: UInt64] = [:]
    private var berichten: [Volgnummersleutel: UInt64] = [:]

    /// Nothing was delivered before.
    public init() {}

    /// Whether nothing was delivered before.
    public var isLeeg: Bool { personen.isEmpty && berichten.isEmpty }

    /// Reads a delivered file. Of several files the last one added counts.
    public mutating func add(_ source: some ByteSource) throws(ReadingProblem) {
        var reader = try OdtDeliveryReader(source)
        var vingerafdruk = OdtVingerafdruk()
        while let bericht = try reader.next() {
            let value = vingerafdruk(bericht)
            switch bericht {
            case .persoon(let persoon): personen[persoon.sleutel.getal] = value
            case .inschrijving(let inschrijving): berichten[Volgnummersleutel(inschrijving)] = value
            case .resultaat(let resultaat): berichten[Volgnummersleutel(resultaat)] = value
            }
        }
    }

    func persoon(_ sleutel: Persoonsleutel) -> UInt64? { personen.isEmpty ? nil : personen[sleutel.getal] }

    func inschrijving(_ inschrijving: OdtInschrijving) -> UInt64? {
        berichten.isEmpty ? nil : berichten[Volgnummersleutel(inschrijving)]
    }

    func resultaat(_ resultaat: OdtResultaat) -> UInt64? {
        berichten.isEmpty ? nil : berichten[Volgnummersleutel(resultaat)]
    }
}

extension Volgnummersleutel {
    init(_ inschrijving: OdtInschrijving) {
        self.init(inschrijving.sleutel, .inschrijving, inschrijving.volgnummer)
    }

    init(_ resultaat: OdtResultaat) {
        self.init(resultaat.sleutel, .resultaat, resultaat.volgnummer)
    }
}
