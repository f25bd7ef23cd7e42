import KwalificatieModel

/// One line of `geheugen.jsonl`: an object with one member, whose name says what the line is.
struct MemoryLine: Codable {
    /// What the run was.
    var kop: MemoryHead?
    /// An input; what it yielded is on the lines that follow.
    var invoer: MemoryInput?
    /// A record.
    var onderdeel: MemoryRecord?
    /// The outline of the record on the line before.
    var omtrek: MemoryOutline?
    /// What a rule found.
    var bevinding: MemoryFinding?
    /// What was not converted.
    var afgekeurd: MemoryRejection?
    /// What holds for everything together; findings about that follow.
    var register: MemoryRegister?
    /// A file of the output.
    var uitvoer: ProducedFile?
    /// The SHA-256 of everything above; the last line.
    var einde: String?

    /// What a line may be without being read: records and their outlines are most of the file.
    enum Kind: Sendable {
        case record, outline, other

        /// What the line is that begins with these bytes.
        init(of line: [UInt8]) {
            if line.starts(with: Self.outlineStart) {
                self = .outline
            } else {
                self = line.starts(with: Self.recordStart) ? .record : .other
            }
        }

        private static let outlineStart = Array(#"{"omtrek":"#.utf8)
        private static let recordStart = Array(#"{"onderdeel":"#.utf8)
    }
}

/// What a run was: only a run that is the same in all of this may use what it remembers.
struct MemoryHead: Codable, Equatable {
    /// Changes with the form of the file.
    var versie = 2
    /// The version of the program.
    let crebo: String
    /// The SHA-256 of the schemas.
    let schemas: String
    /// The SHA-256 of the rules, by id and severity.
    let regels: String
    /// The habits of the CSV files.
    let csv: String
    /// The lists that were asked for, and bundles among them; nil for all.
    let lijsten: [String]?
    /// The day on which is judged what has yet to start, when it was given.
    let peildatum: String?
    /// The study years that were asked for; nil for all.
    let jaren: [Int]?
}

/// An input in the memory.
struct MemoryInput: Codable {
    let naam: String
    let soort: CollectedInput.Soort
    let bytes: Int
    let sha256: String?
    let lot: CollectedInput.Lot
    /// How often each rule found something in it.
    let tellingen: [String: Int]
}

/// A record in the memory.
struct MemoryRecord: Codable {
    let soort: RegisterRecord.Soort
    let code: String
    let titel: String
    /// The SHA-256 of its line of JSON.
    let sha256: String
    /// Whether it is in the lists: it did not give way to a newer version.
    let telt: Bool
    /// Where its line stands in `register.jsonl`; nil when that was not asked for.
    let regel: MemoryPlace?
    /// Its rows, for each of the lists of records with their texts.
    let rijen: [[MemoryRows]]
    /// Its document in one of the bundles or in `geheugen.zip`; nil when those were not asked for.
    let document: MemoryDocument?
}

/// A document in an archive.
struct MemoryDocument: Codable {
    /// The name of the archive.
    let bundel: String
    /// How many files stand before it.
    let nummer: Int
    /// The SHA-256 of the document.
    let sha256: String
}

/// Where something stands in an output.
struct MemoryPlace: Codable {
    let vanaf: Int
    let lengte: Int
}

/// Rows in the memory.
struct MemoryRows: Codable {
    /// By which they are sorted.
    let code: String
    /// Where they stand in the list; nil when they are in none, because their record gave way to a newer version.
    let plaats: MemoryPlace?
    /// The rows themselves, when they are in no list.
    let tekst: String?
}

/// The outline of a record in the memory.
struct MemoryOutline: Codable {
    /// The record, as its JSON.
    let record: RegisterRecord
    /// The numbers of its notes, with spaces between them.
    let getallen: String
    /// The texts of its notes.
    let teksten: [String]

    init(_ outline: RegisterRecord) {
        let notes = Aantekeningen(of: outline)
        record = outline
        var digits: [UInt8] = []
        for number in notes.getallen {
            if !digits.isEmpty { digits.append(UInt8(ascii: " ")) }
            digits.append(contentsOf: String(number).utf8)
        }
        getallen = String(decoding: digits, as: UTF8.self)
        teksten = notes.teksten
    }

    /// The outline as it was.
    func outline() throws -> RegisterRecord {
        let numbers = try getallen.utf8.split(separator: UInt8(ascii: " ")).map { digits in
            guard let number = Int(Substring(digits)) else { throw Aantekeningen.Mismatch() }
            return number
        }
        return try Aantekeningen(getallen: numbers, teksten: teksten).restored(record)
    }
}

/// What holds for everything together.
struct MemoryRegister: Codable {
    /// How many records of each kind the outputs hold.
    let aantallen: [String: Int]
    /// How many kwalificaties the dossiers hold.
    let kwalificaties: Int
    /// How often each rule found something in the tables or in everything together.
    let tellingen: [String: Int]
}
