import KwalificatieEmitters

/// Writes accepted messages to files, in one of the two formats.
struct OdtBestanden {
    /// How many messages were written of each kind.
    private(set) var aantallen = OdtVerslag.Berichten()
    /// The names of the files, in order.
    private(set) var namen: [String] = []

    private let opslag: any OdtOpslag
    private let naam: Leveringsnaam
    private let grens: Int
    private var encoder: OdtBerichtEncoder
    private var lijsten: OdtLijsten?
    private var bestand: (any OdtBestand)?
    private var geschreven = 0

    /// How much is collected before it is written.
    private static let buffer = 64 << 10

    /// Files of this delivery; with a dialect lists of CSV, else messages in XML.
    ///
    /// - Parameter grens: how many bytes a file of XML has at most, but for its last message.
    init(_ opslag: any OdtOpslag, naam: Leveringsnaam, datumTijd: String, lijsten: CSVDialect?, grens: Int) throws {
        self.opslag = opslag
        self.naam = naam
        self.grens = grens
        encoder = OdtBerichtEncoder(brin: naam.brin, datumTijd: datumTijd)
        if let lijsten {
            self.lijsten = try OdtLijsten(opslag, naam: naam, dialect: lijsten)
            namen = self.lijsten?.namen ?? []
        }
    }

    /// Writes a message, unless the same was delivered before.
    ///
    /// - Returns: whether it was written.
    mutating func append(_ bericht: OdtBericht, unless earlier: UInt64?) throws -> Bool {
        guard encoder.append(bericht, unless: earlier) else { return false }
        aantallen.tel(bericht)
        if lijsten != nil {
            encoder.removeAll()
            try lijsten?.append(bericht)
        } else if encoder.bytes.count >= Self.buffer {
            try flush()
        }
        return true
    }

    /// Writes all that is left.
    mutating func finish() throws {
        try lijsten?.finish()
        try flush()
        try close()
    }

    private mutating func flush() throws {
        guard !encoder.bytes.isEmpty else { return }
        if geschreven + encoder.bytes.count > grens { try close() }
        let file = try bestand ?? open()
        try file.write(encoder.bytes)
        geschreven += encoder.bytes.count
        encoder.removeAll()
    }

    private mutating func open() throws -> any OdtBestand {
        let volgende = Leveringsnaam(brin: naam.brin, datum: naam.datum, nummer: naam.nummer + namen.count)
        guard volgende.nummer <= Leveringsnaam.hoogsteNummer else { throw OdtLevering.Problem.nummersOp }
        let file = try opslag.create("\(volgende.text).xml")
        namen.append("\(volgende.text).xml")
        try file.write(OdtBerichtEncoder.begin)
        geschreven = OdtBerichtEncoder.begin.count
        bestand = file
        return file
    }

    private mutating func close() throws {
        guard let file = bestand else { return }
        try file.write(OdtBerichtEncoder.einde)
        try file.finish()
        bestand = nil
    }
}
