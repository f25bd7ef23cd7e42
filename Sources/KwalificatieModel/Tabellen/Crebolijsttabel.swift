/// A published crebolijst as a source: the dossiers and kwalificaties for which a student could enrol in one cohort.
public struct Crebolijsttabel: Sendable, Equatable, Codable {
    /// The first cohort for which the list holds.
    public var cohort: Cohort
    /// The dossiers in the order of the list, with its kwalificaties in that order. Their periods have a code and a
    /// prijsfactor, and no dates: a list says only that they are open.
    public var dossiers: [Kwalificatiedossier]
    /// The leerweg of each kwalificatie, by the number of its code (`BOL/BBL`): the XML does not tell.
    public var leerwegen: [UInt32: String]
    /// Who sets requirements for the beroep of each kwalificatie, by the number of its code (`IenW`), empty where nobody
    /// does: the XML does not tell.
    public var beroepsvereisten: [UInt32: String]
    /// The path of the document.
    @Uncompared public var file = ""

    private enum CodingKeys: String, CodingKey {
        case cohort, dossiers, leerwegen, beroepsvereisten
    }

    /// A list.
    public init(
        cohort: Cohort, dossiers: [Kwalificatiedossier], leerwegen: [UInt32: String] = [:],
        beroepsvereisten: [UInt32: String] = [:], file: String = ""
    ) {
        self.cohort = cohort
        self.dossiers = dossiers
        self.leerwegen = leerwegen
        self.beroepsvereisten = beroepsvereisten
        self.file = file
    }

    /// Reads what `encode(to:)` writes.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        cohort = try container.decode(Cohort.self, forKey: .cohort)
        dossiers = try container.decode([JSONValue].self, forKey: .dossiers).compactMap { json in
            if case .dossier(let dossier) = try RegisterRecord(json) { dossier } else { nil }
        }
        leerwegen = try Self.waarden(.leerwegen, container)
        beroepsvereisten = try Self.waarden(.beroepsvereisten, container)
    }

    private static func waarden(
        _ key: CodingKeys, _ container: KeyedDecodingContainer<CodingKeys>
    ) throws -> [UInt32: String] {
        try container.decode([String: String].self, forKey: key).reduce(into: [:]) { numbers, entry in
            guard let code = Opleidingscode(entry.key) else {
                throw DecodingError.dataCorruptedError(
                    forKey: key, in: container, debugDescription: "“\(entry.key)” is no code")
            }
            numbers[code.number] = entry.value
        }
    }

    /// Leerwegen and beroepsvereisten are objects with the codes as their keys.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(cohort, forKey: .cohort)
        try container.encode(dossiers.map { RegisterRecord.dossier($0).json }, forKey: .dossiers)
        for (key, values) in [(CodingKeys.leerwegen, leerwegen), (.beroepsvereisten, beroepsvereisten)] {
            try container.encode(
                Dictionary(uniqueKeysWithValues: values.map { (String($0.key), $0.value) }), forKey: key)
        }
    }
}
