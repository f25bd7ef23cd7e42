import KwalificatieValidators

/// What was given, and what became of it.
struct CollectedInput: Sendable, Equatable {
    /// The file.
    let file: InputFile
    /// What it is read as.
    let soort: Soort
    /// How many bytes it has, as far as they could be read.
    var bytes: Int
    /// The SHA-256 in hexadecimal; nil when it could not be read to its end.
    var sha256: String?
    /// What became of it.
    var lot: Lot
    /// Which of the records, findings and rejections of the collection it yielded.
    var yielded = Yielded()

    /// What came of an input, as ranges of what the collection holds.
    struct Yielded: Sendable, Equatable {
        var records = 0..<0
        var findings = 0..<0
        var rejections = 0..<0
        /// How often each rule found something.
        var counts: [RuleID: Int] = [:]
    }

    /// What a file is read as.
    enum Soort: String, Codable, Sendable {
        /// XML.
        case document
        /// A table beside the XML.
        case tabel
    }

    /// What becomes of a file.
    enum Lot: Codable, Sendable, Equatable {
        /// It counts.
        case geteld
        /// It has the same content as the document of this name, which counts.
        case dubbel(van: String)
        /// It could not be read to its end.
        case afgekeurd
    }
}
