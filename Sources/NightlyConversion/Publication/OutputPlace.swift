import FileNames
import Glibc

/// Where an output stands, and the names that this program uses beside it.
///
/// All of them begin with a dot and the name of the output, but for the previous outputs that people are to find.
struct OutputPlace {
    /// The output itself, without slashes at its end; of a link to a directory that directory, so that the link stays.
    let target: String
    /// The directory that holds it.
    let parent: String
    /// Its name in there.
    let name: String

    /// The place of the output with this path.
    init(_ path: String) {
        target = Self.resolved(path)
        (parent, name) = DirectoryTree.split(target)
    }

    /// The file that a running process holds.
    var lock: String { hidden("slot") }
    /// A new directory before it has its name of `staging(_:)`.
    var unnamed: String { hidden("nieuw") }
    /// The previous output while a file system that cannot exchange names is given the new one.
    var aside: String { hidden("oud") }
    /// What is being removed.
    var trash: String { hidden("weg") }

    /// The directory in which files are written, by its own inode: once its name is exchanged with that of the target,
    /// the name belongs to another inode, and everybody can see that the previous output stands there.
    func staging(_ inode: UInt) -> String { hidden("nieuw-\(inode)") }

    /// The inode in the name of a directory that `staging(_:)` named.
    func inode(inName entry: String) -> UInt? {
        let prefix = hiddenName("nieuw-")
        return entry.hasPrefix(prefix) ? UInt(entry.dropFirst(prefix.count)) : nil
    }

    /// The path of something beside the output, as short as that of the output.
    func path(_ entry: String) -> String { target == name ? entry : parent == "/" ? "/\(entry)" : "\(parent)/\(entry)" }

    /// Throws when something stands there that publishing cannot replace, or that is not this program's.
    func check(isOwn: (String) -> Bool) throws(OutputProblem) {
        var status = stat()
        guard stat(target.onDisk, &status) == 0 else {
            if DirectoryTree.isLink(target) { throw OutputProblem(path: target, reason: .leadsNowhere) }
            return
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw OutputProblem(path: target, reason: .isNoDirectory) }
        if let above = DirectoryTree.status(parent), above.st_dev != status.st_dev {
            throw OutputProblem(path: target, reason: .isMountPoint)
        }
        if let other = try DirectoryTree.firstOther(in: target, isOwn) {
            throw OutputProblem(path: target, reason: .holdsOthersWork(other))
        }
    }

    private func hidden(_ suffix: String) -> String { path(hiddenName(suffix)) }

    private func hiddenName(_ suffix: String) -> String { ".\(name).crebo-\(suffix)" }

    private static func resolved(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        // By “.” and “..” nothing can be renamed: what they stand for has a name as well.
        if DirectoryTree.isLink(path) || [".", ".."].contains(DirectoryTree.split(path).name),
            let target = DirectoryTree.real(path)
        {
            return target
        }
        return path
    }
}
