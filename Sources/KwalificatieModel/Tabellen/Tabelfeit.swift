/// What one row of a table tells, or one published crebolijst, with where it stood: a line of `tabellen.jsonl`. What could
/// not be read is a fact too: an answer from the output is then an answer without it.
///
/// One of the facts is there and the others are nil.
public struct Tabelfeit: Sendable, Equatable, Codable {
    /// The name of the table, without directories: where an output stands is no part of it.
    public var bestand: String
    /// The line in it; 0 for a whole list.
    public var regel: UInt32
    /// A published crebolijst.
    public var crebolijst: Crebolijsttabel?
    /// A lapsed code.
    public var vervallen: VervallenOpleiding?
    /// A code of which there is no other source.
    public var historie: HistorischeOpleiding?
    /// A link.
    public var koppeling: Koppeling?
    /// A conversion.
    public var conversie: Keuzedeelconversie?
    /// An outcome of an overlap check.
    public var overlap: Overlaptoets?

    /// Whether there is none of these facts.
    public var isLeeg: Bool {
        crebolijst == nil && vervallen == nil && historie == nil && koppeling == nil && conversie == nil
            && overlap == nil && verlies == nil
    }

    /// Something that could not be used.
    public var verlies: Verlies?

    /// Why something could not be used.
    public struct Verlies: Sendable, Equatable, Codable {
        /// The sentence in Dutch.
        public var nl: String
        /// The sentence in English.
        public var en: String
        /// Whether it stood in a table, and not in a document.
        public var isUitTabel: Bool
    }

    /// Something of this file that could not be used.
    public init(verlies reden: Bilingual, in file: String, line: UInt32, isUitTabel: Bool) {
        bestand = file
        regel = line
        verlies = Verlies(nl: reden.dutch, en: reden.english, isUitTabel: isUitTabel)
    }

    private init(_ file: String, _ place: SourcePlace = .unknown) {
        bestand = file.bestandsnaam
        regel = place.line
    }
}

extension Tabellen {
    /// Everything that the tables tell, in their order.
    public var feiten: [Tabelfeit] {
        crebolijsten.map { Tabelfeit($0) } + vervallen.map { Tabelfeit($0) } + historie.map { Tabelfeit($0) }
            + koppelingen.map { Tabelfeit($0) } + conversies.map { Tabelfeit($0) } + overlap.map { Tabelfeit($0) }
    }
}

extension Tabelfeit {
    fileprivate init(_ lijst: Crebolijsttabel) {
        self.init(lijst.file)
        crebolijst = lijst
    }

    fileprivate init(_ opleiding: VervallenOpleiding) {
        self.init(opleiding.file, opleiding.place)
        vervallen = opleiding
    }

    fileprivate init(_ opleiding: HistorischeOpleiding) {
        self.init(opleiding.file, opleiding.place)
        historie = opleiding
    }

    fileprivate init(_ koppeling: Koppeling) {
        self.init(koppeling.file, koppeling.place)
        self.koppeling = koppeling
    }

    fileprivate init(_ conversie: Keuzedeelconversie) {
        self.init(conversie.file, conversie.place)
        self.conversie = conversie
    }

    fileprivate init(_ toets: Overlaptoets) {
        self.init(toets.file, toets.place)
        overlap = toets
    }
}

extension String {
    /// What stands behind the last slash.
    var bestandsnaam: String { split(separator: "/").last.map(String.init) ?? self }
}
