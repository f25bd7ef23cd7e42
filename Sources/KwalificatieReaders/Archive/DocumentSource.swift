import ZipArchives

/// The bytes of a document: a file, or a file in a ZIP archive.
public final class DocumentSource: ByteSource {
    private enum Bytes {
        case file(FileSource)
        case entry(ZipEntryReader)
    }

    private let bytes: Bytes

    /// Opens a file, or through an archive the file in it (`archief.zip/map/dossier.xml`); throws as `FileSource` does.
    public convenience init(path: String) throws(ReadingProblem) {
        do throws(ReadingProblem) {
            self.init(.file(try FileSource(path: path)))
        } catch {
            guard error.kind == .missing, let file = ArchivedFile(path: path) else { throw error }
            try self.init(file)
        }
    }

    /// Opens a file of an archive; throws what is the matter with it.
    public convenience init(_ file: ArchivedFile) throws(ReadingProblem) {
        do throws(ZipProblem) {
            self.init(.entry(try ZipEntryReader(file.entry, of: FileBytes(path: file.archive))))
        } catch {
            throw ReadingProblem(error)
        }
    }

    private init(_ bytes: Bytes) {
        self.bytes = bytes
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
