import CLibZip

/// What is global in libzip.
enum LibZip {
    /// Prepares libzip for use from several threads; only the first call does anything. Whoever opens an archive calls it
    /// first.
    static func initialize() { initialized }

    /// `static let` runs once, whichever thread comes first, and others wait for it.
    ///
    /// libzip 1.7.3 works out what a source must be able to do when the first archive is opened, and keeps it in two
    /// variables without a lock: a thread that sees only one of them takes its new archive for one that cannot be written.
    private static let initialized: Void = {
        guard let source = LibZipSource.make(MemoryBytes(ZipEnd.emptyArchive)) else { return }
        if let archive = zip_open_from_source(source, ZIP_RDONLY, nil) {
            zip_discard(archive)
        } else {
            zip_source_free(source)
        }
    }()
}
