import ZipArchives

/// The bytes of a document: a file, or a file in a ZIP archive.
public final class InputSource: ByteSource {
    private enum Bytes {
        case file(FileSource)
        case entry(ZipEntryReader)
    }

    /// How many bytes there are: of a file when it was opened, in an archive as that says.
    public let size: Int

    private let bytes: Bytes

    /// Opens a file, or through an archive the file in it (`archief.zip/map/dossier.xml`); throws as `FileSource` does.
    public convenience init(path: String) throws(ReadingProblem) {
        do throws(ReadingProblem) {
            let source = try FileSource(path: path)
            self.init(.file(source), size: source.size)
        } catch {
            guard error.kind == .missing, let file = ArchivedFile(path: path) else { throw error }
            try self.init(file)
        }
    }

    /// Opens a file of an archive; throws what is the matter with it.
    public convenience init(_ file: ArchivedFile) throws(ReadingProblem) {
        do throws(ZipProblem) {
            self.init(.entry(try ZipEntryReader(file.entry, of: FileBytes(path: file.archive))), size: file.entry.size)
        } catch {
            throw ReadingProblem(error)
        }
    }

    private init(_ bytes: Bytes, size: Int) {
        self.bytes = bytes
        self.size = size
    }

    /// Reads the next bytes; throws when they cannot be read, and when they are not what the archive says of them.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingProblem) -> Int {
        switch bytes {
        case .file(let source): return try source.read(into: buffer)
        case .entry(let reader):
            do throws(ZipProblem) { return try reader.read(into: buffer) } catch { throw ReadingProblem(error) }
        }
    }
}

extension ReadingProblem {
    /// The problem of a file whose archive, or entry in it, has this problem.
    init(_ problem: ZipProblem) {
        if case .failed(let code) = problem {
            self.init(Kind(errorNumber: code))
        } else {
            self.init(.archive(problem))
        }
    }
}
