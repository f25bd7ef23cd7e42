/// Writes the files of an output, and keeps what each of them holds.
struct OutputWriter {
    /// What has been written, in that order.
    private(set) var files: [ProducedFile] = []

    private let directory: OutputDirectory

    /// A writer into this directory.
    init(_ directory: OutputDirectory) {
        self.directory = directory
    }

    /// Writes a whole file.
    mutating func write(_ bytes: [UInt8], to name: String) throws {
        try write(name) { try $0.write(bytes) }
    }

    /// Writes a file in pieces.
    mutating func write(_ name: String, _ fill: (OutputFile) throws -> Void) throws {
        let file = try directory.create(name)
        try fill(file)
        try file.finish()
        if let produced = file.produced(as: name) { files.append(produced) }
    }
}
