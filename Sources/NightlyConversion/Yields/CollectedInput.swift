import KwalificatieModel

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
    /// How many records it yielded.
    var records = 0
    /// How much of it was rejected.
    var rejections = 0
    /// Why it could not be read to its end; nil when it could.
    var reason: Bilingual?

    /// What a file is read as.
    enum Soort: String, Sendable {
        /// XML.
        case document
        /// A table beside the XML.
        case tabel
    }

    /// What becomes of a file.
    enum Lot: Sendable, Equatable {
        /// It counts.
        case geteld
        /// It has the same content as the document of this name, which counts.
        case dubbel(van: String)
        /// It could not be read to its end.
        case afgekeurd
    }
}
