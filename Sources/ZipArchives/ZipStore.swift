import CLibZip

/// An archive of this program's own from which files are copied into others without being compressed again
/// (`ZipWriter.copy`).
public final class ZipStore {
    let archive: OpaquePointer

    /// Opens the archive.
    public init(_ bytes: any RandomAccessBytes) throws(ZipProblem) {
        LibZip.initialize()
        guard let source = LibZipSource.make(bytes) else { throw .refused(ZIP_ER_MEMORY) }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            throw .noDirectory
        }
        self.archive = archive
    }

    deinit {
        zip_discard(archive)
    }
}
