import CLibZip
import FileNames
import Glibc

/// Writes an archive whose bytes depend on its contents and on libzip alone: no clock, user or machine is in it.
///
///     let writer = try ZipWriter(creating: "cohort-2022.zip")
///     try writer.add("inhoud.csv", MemoryBytes(bytes))
///     try writer.copy("dossiers/23088-timmeren.xml", from: store, index: 4)
///     try writer.finish()
///
/// Nothing is on disk before `finish`.
public final class ZipWriter {
    private let archive: OpaquePointer
    private let path: String
    private var isOpen = true
    private var isEmpty = true
    /// The archives from which `finish` copies: they have to be there until then.
    private var stores: [ObjectIdentifier: ZipStore] = [:]

    /// The 1st of January 1980, the first day that ZIP can tell, in its own form.
    private static let date: UInt16 = 0x21
    /// A regular file that everybody can read and its owner can write, as Unix says it in the upper half.
    private static let attributes: UInt32 = (0o100000 | 0o644) << 16
    /// zlib's own choice between speed and size, said here so that it stays.
    private static let level: UInt32 = 6

    /// A new archive; there may be no file of that name.
    public init(creating path: String) throws(ZipProblem) {
        LibZip.initialize()
        var code: Int32 = 0
        guard let archive = zip_open(path.onDisk, ZIP_CREATE | ZIP_EXCL, &code) else { throw ZipProblem(code) }
        self.archive = archive
        self.path = path
    }

    deinit {
        if isOpen { zip_discard(archive) }
    }

    /// Adds a file with these bytes, which are read and compressed by `finish`.
    public func add(_ name: String, _ bytes: any RandomAccessBytes) throws(ZipProblem) {
        guard let source = LibZipSource.make(bytes) else { throw problem }
        try add(name, source)
    }

    /// Adds a file of another archive, whose compressed data are copied as they are by `finish`.
    ///
    /// - Parameter index: the number of the file in the other archive, from 0.
    public func copy(_ name: String, from store: ZipStore, index: Int) throws(ZipProblem) {
        guard let source = zip_source_zip(archive, store.archive, UInt64(index), UInt32(ZIP_FL_COMPRESSED), 0, -1)
        else { throw problem }
        try add(name, source)
        stores[ObjectIdentifier(store)] = store
    }

    private func add(_ name: String, _ source: OpaquePointer) throws(ZipProblem) {
        let index = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw problem
        }
        isEmpty = false
        guard zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, Self.level) == 0,
            zip_file_set_dostime(archive, UInt64(index), 0, Self.date, 0) == 0,
            zip_file_set_external_attributes(archive, UInt64(index), 0, UInt8(ZIP_OPSYS_UNIX), Self.attributes) == 0
        else { throw problem }
    }

    /// Writes everything. Throws when the operating system refuses; there is no file then.
    public func finish() throws(ZipProblem) {
        // libzip writes no file for an archive without files.
        if isEmpty { return try finishEmpty() }
        guard zip_close(archive) == 0 else { throw problem }
        isOpen = false
    }

    private func finishEmpty() throws(ZipProblem) {
        zip_discard(archive)
        isOpen = false
        let descriptor = open(path.onDisk, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .failed(errno) }
        defer { close(descriptor) }
        guard write(descriptor, ZipEnd.emptyArchive, ZipEnd.emptyArchive.count) == ZipEnd.emptyArchive.count else {
            throw .failed(errno)
        }
    }

    private var problem: ZipProblem {
        zip_get_error(archive).map { ZipProblem($0.pointee) } ?? .refused(ZIP_ER_INTERNAL)
    }
}
