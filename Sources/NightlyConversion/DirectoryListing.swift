import Glibc

/// The names in a directory.
enum DirectoryListing {
    /// The names in no particular order; nil, with `errno`, when the directory cannot be read.
    static func names(in directory: String) -> [String]? {
        guard let stream = opendir(directory) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            // Only that tells a failure from the end.
            errno = 0
            guard let entry = readdir(stream) else { break }
            names.append(
                withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return errno == 0 ? names : nil
    }
}
