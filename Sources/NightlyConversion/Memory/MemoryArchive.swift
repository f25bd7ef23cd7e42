import ZipArchives

/// `geheugen.zip`: the documents that are in no bundle, so that a next run need not cut them from their source again.
/// Those in bundles are remembered by their places there.
enum MemoryArchive {
    /// The name of the file.
    static let fileName = "geheugen.zip"

    /// Writes the archive, unless every document is in a bundle, and gives where each document is.
    ///
    /// - Parameters:
    ///   - documents: the documents, by the places of their records among those that were given.
    ///   - bundled: where those are that are in a bundle.
    static func write(
        _ documents: [Int: SpooledDocument], bundled: [Int: Bundels.Plaats], from stores: DocumentStores,
        _ writer: inout OutputWriter
    ) throws -> [Int: Bundels.Plaats] {
        let others = documents.filter { bundled[$0.key] == nil }.sorted { $0.key < $1.key }
        guard !others.isEmpty else { return bundled }
        var places = bundled
        for (number, (position, document)) in others.enumerated() {
            places[position] = .init(bundel: fileName, nummer: number, sha256: document.sha256)
        }
        try writer.writeArchive(fileName, files: others.count) { (writer) throws(ZipProblem) in
            for (position, _) in others { try stores.copy(position, as: "\(position).xml", to: writer) }
        }
        return places
    }
}
