import CLibZip

/// Unpacks one entry, a piece at a time, and holds it to what the directory says of it.
public final class ZipEntryReader {
    private let entry: ZipEntry
    private let archive: OpaquePointer
    private let file: OpaquePointer
    private var bytesRead = 0

    /// Opens an entry of the archive whose directory it is from. Throws its problem, if it has one.
    public init(_ entry: ZipEntry, of bytes: any RandomAccessBytes) throws(ZipProblem) {
        if let problem = entry.problem { throw problem }
        LibZip.initialize()
        guard let source = LibZipSource.make(SingleEntryArchive(entry, of: bytes)) else {
            throw .refused(ZIP_ER_MEMORY)
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            throw .damaged
        }
        guard let file = zip_fopen_index(archive, 0, 0) else {
            zip_discard(archive)
            throw .damaged
        }
        self.entry = entry
        self.archive = archive
        self.file = file
    }

    deinit {
        zip_fclose(file)
        zip_discard(archive)
    }

    /// Puts the next bytes at the start of `buffer`.
    ///
    /// - Returns: how many; 0 at the end, when size and checksum have been found right.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ZipProblem) -> Int {
        let count = zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
        guard count >= 0 else { throw problem }
        bytesRead += Int(count)
        guard bytesRead <= entry.size, count > 0 || bytesRead == entry.size else { throw .wrongSize }
        return Int(count)
    }

    private var problem: ZipProblem {
        guard let error = zip_file_get_error(file) else { return .damaged }
        switch zip_error_code_zip(error) {
        case ZIP_ER_CRC: return .wrongChecksum
        case ZIP_ER_INCONS: return .wrongSize
        case ZIP_ER_READ, ZIP_ER_SEEK: return .failed(zip_error_code_system(error))
        default: return .damaged
        }
    }
}
