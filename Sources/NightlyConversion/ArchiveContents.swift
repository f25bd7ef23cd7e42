import KwalificatieReaders
import ZipArchives

/// What is to be read of a ZIP archive: the same as of a directory with those files.
struct ArchiveContents {
    /// The documents, those that are refused included: opening one says what is the matter.
    private(set) var documents: [ArchivedFile] = []
    /// The tables beside the documents: CSV and workbooks in the folder `tabellen`, at the top or within the only folder there.
    private(set) var tables: [ArchivedFile] = []
    /// How many other files there are.
    private(set) var ignoredCount = 0
    /// The encodings that were taken for names because the archive does not say which.
    private(set) var nameEncodings: [ZipNameEncoding] = []

    /// Looks through an archive; throws when it is refused as a whole.
    init(of archive: String) throws(ReadingProblem) {
        let files = try ArchivedFile.all(in: archive)
        let taken = Set(files.compactMap(\.entry.nameEncoding))
        nameEncodings = ZipNameEncoding.allCases.filter(taken.contains)
        let tops = Set(files.compactMap { $0.entry.name.firstIndex(of: "/").map($0.entry.name.prefix(upTo:)) })
        let hasOneTop = tops.count == 1 && files.allSatisfy { $0.entry.name.contains("/") }
        let tableFolders =
            ["\(TableDiscovery.standardName)/"]
            + (hasOneTop ? tops.map { "\($0)/\(TableDiscovery.standardName)/" } : [])
        for file in files {
            let name = file.entry.name
            if case .badName = file.entry.problem {
                // Whatever it is, somebody means harm or has a broken program.
                documents.append(file)
            } else if Self.isHidden(name) {
                continue
            } else if name.lowercased().hasSuffix(".xml") {
                documents.append(file)
            } else if name.lowercased().hasSuffix(".zip") {
                documents.append(file.refused(.nested))
            } else if tableFolders.contains(where: { Self.isTable(name, in: $0) }) {
                tables.append(file)
            } else {
                ignoredCount += 1
            }
        }
    }

    /// A name that begins with a dot, or is in such a folder: what programs keep for themselves.
    private static func isHidden(_ name: String) -> Bool { name.split(separator: "/").contains { $0.hasPrefix(".") } }

    private static func isTable(_ name: String, in folder: String) -> Bool {
        name.hasPrefix(folder) && !name.dropFirst(folder.count).contains("/") && TableDiscovery.isTable(name)
    }
}
