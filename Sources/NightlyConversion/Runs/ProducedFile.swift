/// A file of an output.
struct ProducedFile: Sendable, Equatable {
    /// Its name, with its folder.
    let naam: String
    /// How many bytes it has.
    let bytes: Int
    /// Their SHA-256 in hexadecimal.
    let sha256: String
    /// How many rows it has, those above the data included; how many files, if it is an archive.
    let rijen: Int
}
