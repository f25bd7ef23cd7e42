import Glibc

/// The names in a directory.
public enum DirectoryListing {
    /// The names in no particular order, `.` and `..` not among them; nil, with `errno`, when the directory cannot be read
    /// to its end.
    public static func names(in directory: String) -> [String]? {
        guard let stream = opendir(directory.onDisk) else { return nil }
        defer {
            let code = errno
            closedir(stream)
            errno = code
        }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { return errno == 0 ? names : nil }
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(path: $0.prefix { $0 != 0 }) }
            if name != ".", name != ".." { names.append(name) }
        }
    }
}
