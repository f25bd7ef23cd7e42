import FileNames
import Glibc

/// What is done with directories and all that is in them.
enum DirectoryTree {
    /// The names in a directory, sorted.
    static func entries(of directory: String) throws(OutputProblem) -> [String] {
        guard let names = DirectoryListing.names(in: directory) else { throw OutputProblem.current(directory) }
        return names.sorted()
    }

    /// Makes a directory and those it is to stand in, as far as they are not there.
    static func make(_ path: String, mode: mode_t = 0o755) throws(OutputProblem) {
        if access(path.onDisk, F_OK) == 0 { return }
        let parent = split(path).parent
        if parent != path { try make(parent, mode: mode) }
        if mkdir(path.onDisk, mode) != 0, errno != EEXIST { throw OutputProblem.current(path) }
    }

    /// Waits until the names in a directory, and in all below it, are on disk; files are flushed where they are written.
    static func flush(_ directory: String) throws(OutputProblem) {
        for name in try entries(of: directory) where isDirectory("\(directory)/\(name)") {
            try flush("\(directory)/\(name)")
        }
        try flushNames(in: directory)
    }

    /// Waits until the names in a directory are on disk.
    static func flushNames(in directory: String) throws(OutputProblem) { try sync(directory) }

    /// Waits until what a file holds, or the names in a directory, are on disk.
    static func sync(_ path: String) throws(OutputProblem) {
        let descriptor = open(path.onDisk, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw OutputProblem.current(path) }
        defer { close(descriptor) }
        if fsync(descriptor) != 0 { throw OutputProblem.current(path) }
    }

    /// Removes a directory and all that is in it; what cannot be removed is litter, not a failure.
    static func remove(_ path: String) {
        if isDirectory(path) {
            for name in (try? entries(of: path)) ?? [] { remove("\(path)/\(name)") }
            rmdir(path.onDisk)
        } else {
            unlink(path.onDisk)
        }
    }

    /// The first file or folder that is not this program's, by its path within the directory. Stray files count for
    /// nothing, and a link in the place of a folder is as one in the place of a file.
    static func firstOther(
        in directory: String, below prefix: String = "", _ isOwn: (String) -> Bool
    ) throws(OutputProblem) -> String? {
        for entry in try entries(of: directory) {
            let name = prefix + entry
            guard isDirectory("\(directory)/\(entry)") else {
                if isOwn(name) || isOwn(name + "/") || StrayFile.isStray(entry) { continue }
                return name
            }
            guard isOwn(name + "/") else { return name }
            if let other = try firstOther(in: "\(directory)/\(entry)", below: name + "/", isOwn) { return other }
        }
        return nil
    }

    /// How many bytes the files in a directory hold together; what cannot be looked at counts for nothing.
    static func byteCount(_ path: String) -> Int {
        guard let status = status(path) else { return 0 }
        guard status.st_mode & S_IFMT == S_IFDIR else { return Int(status.st_size) }
        return ((try? entries(of: path)) ?? []).reduce(0) { sum, name in
            // Sparse files can be larger together than a number holds.
            let (sum, isTooLarge) = sum.addingReportingOverflow(byteCount("\(path)/\(name)"))
            return isTooLarge ? .max : sum
        }
    }

    /// Whether it is a directory, and no link to one.
    static func isDirectory(_ path: String) -> Bool { status(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false }

    /// Whether it is a symbolic link.
    static func isLink(_ path: String) -> Bool { status(path).map { $0.st_mode & S_IFMT == S_IFLNK } ?? false }

    /// The absolute path of what is there, without links in it; nil when there is nothing.
    static func real(_ path: String) -> String? {
        guard let real = realpath(path.onDisk, nil) else { return nil }
        defer { free(real) }
        return String(path: UnsafeRawBufferPointer(start: real, count: strlen(real)))
    }

    /// What a symbolic link holds; nil when it is none.
    static func link(_ path: String) -> String? {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path.onDisk, &target, target.count)
        return count < 0 ? nil : String(path: target[..<count].map { UInt8(truncatingIfNeeded: $0) })
    }

    /// What the operating system knows of it, links not followed; nil when there is nothing.
    static func status(_ path: String) -> stat? {
        var status = stat()
        return lstat(path.onDisk, &status) == 0 ? status : nil
    }

    /// The directory in which something stands, and its name there.
    static func split(_ path: String) -> (parent: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let parent = path[..<slash]
        return (parent.isEmpty ? "/" : String(parent), String(path[path.index(after: slash)...]))
    }
}
