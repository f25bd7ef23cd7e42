import CLibZip

/// Which libzip the program runs with.
public enum LibZipVersion {
    /// The version with which the program was built: `1.7.3`.
    public static let built = String(LIBZIP_VERSION)

    /// The version that runs.
    public static var running: String { zip_libzip_version().map { String(cString: $0) } ?? "?" }
}
