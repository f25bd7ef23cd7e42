/// A file that turns up in an output unasked, and that nobody misses when the output is replaced.
enum StrayFile {
    /// Whether a file of this name is one: what desktops and office programs leave where somebody looked or opened a list,
    /// what file systems make of files that are removed while they are open, and what this program left when it was killed.
    static func isStray(_ name: String) -> Bool {
        names.contains(name.lowercased())
            || ["~$", "._", ".nfs", ".fuse_hidden"].contains(where: name.hasPrefix)
            || name.hasPrefix(".~lock.") && name.hasSuffix("#")
            || name.hasPrefix(".") && name.contains(".crebo-")
    }

    private static let names: Set = ["thumbs.db", "desktop.ini", ".ds_store", ".directory"]
}
