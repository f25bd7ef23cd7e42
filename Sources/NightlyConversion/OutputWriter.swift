import KwalificatieReaders
import ZipArchives

/// Writes the files of an output, and keeps what each of them holds.
struct OutputWriter {
    /// What has been written, in that order.
    private(set) var files: [ProducedFile] = []

    /// Where it is written.
    let directory: OutputDirectory

    /// A writer into this directory.
    init(_ directory: OutputDirectory) {
        self.directory = directory
    }

    /// Writes a whole file.
    mutating func write(_ bytes: [UInt8], to name: String) throws {
        try write(name) { try $0.write(bytes) }
    }

    /// Writes a file in pieces.
    ///
    /// - Parameter isLarge: whether it may be by far the largest.
    mutating func write(_ name: String, isLarge: Bool = false, _ fill: (OutputFile) throws -> Void) throws {
        let file = try directory.create(name, isLarge: isLarge)
        try fill(file)
        try file.finish()
        if let produced = file.produced(as: name) { files.append(produced) }
    }

    /// Takes a file that has been written already.
    mutating func take(_ file: LineFile) throws(OutputProblem) {
        if let produced = try file.keep() { files.append(produced) }
    }

    /// Writes a ZIP archive with this number of files.
    ///
    /// - Parameter fill: says what is in it.
    mutating func writeArchive(
        _ name: String, files count: Int, _ fill: (ZipWriter) throws(ZipProblem) -> Void
    ) throws {
        try directory.writeArchive(name, fill)
        // libzip writes at more than one place, so that the hash is of the whole file, afterwards.
        let source = HashingSource(try FileSource(path: directory.place(of: name)))
        let sha256 = try source.finish()
        files.append(ProducedFile(naam: name, bytes: source.bytesRead, sha256: sha256, rijen: count))
    }
}
