import FileNames
import ZipArchives

/// A file in a ZIP archive, which is read where it is.
public struct ArchivedFile: Sendable, Hashable {
    /// The path of the archive.
    public let archive: String
    /// The file, as the directory of the archive describes it.
    public let entry: ZipEntry

    /// Its name in the archive, as the text of a path.
    public var name: String { String(path: entry.name.utf8) }
    /// Its path through the archive: `archief.zip/map/dossier.xml`.
    public var path: String { "\(archive)/\(name)" }

    /// All files of an archive, in its order, also those that will not be read; folders are left out. Throws when the
    /// archive is refused as a whole.
    public static func all(in archive: String) throws(ReadingProblem) -> [ArchivedFile] {
        do throws(ZipProblem) {
            let entries = try ZipDirectory(of: FileBytes(path: archive)).entries
            // What a folder is called matters when its name leads elsewhere.
            return entries.filter { !$0.isFolder || $0.problem != nil }.map {
                ArchivedFile(archive: archive, entry: $0)
            }
        } catch {
            throw ReadingProblem(error)
        }
    }

    /// Whether a file begins as a ZIP archive does, whatever its name; false when it cannot be read.
    public static func isArchive(_ path: String) -> Bool {
        var beginning = [UInt8](repeating: 0, count: 4)
        let count = beginning.withUnsafeMutableBytes { try? FileBytes(path: path).read(at: 0, into: $0) }
        return count == beginning.count && signatures.contains(beginning)
    }

    /// With an entry, with none, and as the first of several parts.
    private static let signatures: [[UInt8]] = [[3, 4], [5, 6], [7, 8]].map { Array("PK".utf8) + $0 }

    /// The file that a path through an archive leads to, `archief.zip/map/dossier.xml`; nil when there is none.
    init?(path: String) {
        for slash in path.indices where path[slash] == "/" {
            let archive = String(path[..<slash])
            guard Self.isArchive(archive) else { continue }
            let name = path[path.index(after: slash)...]
            guard let found = (try? Self.all(in: archive))?.first(where: { $0.name == name }) else { return nil }
            self = found
            return
        }
        return nil
    }

    /// This file with a reason not to read it, if it had none.
    public func refused(_ problem: ZipProblem) -> ArchivedFile {
        ArchivedFile(archive: archive, entry: entry.refused(problem))
    }

    private init(archive: String, entry: ZipEntry) {
        self.archive = archive
        self.entry = entry
    }
}
