import ZipArchives

/// Puts documents into an archive: those of this run are compressed, and those in an archive of an earlier output are
/// copied as they are.
struct DocumentCopier {
    private var earlier: [String: ZipStore] = [:]

    /// Adds a document under this name.
    mutating func add(_ document: SpooledDocument, as name: String, to writer: ZipWriter) throws(ZipProblem) {
        switch document.plaats {
        case .piece(let piece): try writer.add(name, PieceBytes(piece))
        case .bundle(let path, let index): try writer.copy(name, from: store(path), index: index)
        }
    }

    private mutating func store(_ path: String) throws(ZipProblem) -> ZipStore {
        if let known = earlier[path] { return known }
        let store = try ZipStore(FileBytes(path: path))
        earlier[path] = store
        return store
    }
}
