import FileNames
import Glibc
import ZipArchives

/// The documents of a run, each compressed once, in archives that nobody sees: bundles copy the compressed bytes from
/// there.
struct DocumentStores {
    /// The documents in one of the archives.
    private struct Share: Sendable {
        let path: String
        let documents: [(position: Int, document: SpooledDocument)]
    }

    private var places: [Int: (store: ZipStore, index: Int)] = [:]

    /// Compresses these documents.
    ///
    /// - Parameters:
    ///   - documents: by the places of their records among those that were given.
    ///   - jobs: how many are compressed at once; their bytes do not depend on it.
    init(_ documents: [Int: SpooledDocument], jobs: Int, in directory: OutputDirectory) throws {
        let all = Self.shares(of: documents, count: min(max(jobs, 1), documents.count), in: directory)
        try OrderedJobs(jobs: jobs).run(all.count) { _ in
        } work: { _, number in
            try Self.write(all[number])
        } end: { number, _ in
            try open(all[number])
        }
    }

    /// Copies the document of the record that stood at this place into a bundle.
    func copy(_ position: Int, as name: String, to writer: ZipWriter) throws(ZipProblem) {
        guard let place = places[position] else { throw .truncated }
        try writer.copy(name, from: place.store, index: place.index)
    }

    /// Deals the documents out; no share is empty.
    private static func shares(
        of documents: [Int: SpooledDocument], count: Int, in directory: OutputDirectory
    ) -> [Share] {
        let sorted = documents.sorted { $0.key < $1.key }
        return (0..<count).map { number in
            Share(
                path: "\(directory.staging)/.documenten-\(number).zip",
                documents: stride(from: number, to: sorted.count, by: count).map { (sorted[$0].key, sorted[$0].value) })
        }
    }

    private static func write(_ share: Share) throws(OutputProblem) {
        do throws(ZipProblem) {
            let writer = try ZipWriter(creating: share.path)
            for (position, document) in share.documents {
                try writer.add("\(position).xml", PieceBytes(document.piece))
            }
            try writer.finish()
        } catch {
            throw OutputProblem(path: share.path, error)
        }
    }

    private mutating func open(_ share: Share) throws(OutputProblem) {
        do throws(ZipProblem) {
            let store = try ZipStore(FileBytes(path: share.path))
            for (index, entry) in share.documents.enumerated() { places[entry.position] = (store, index) }
        } catch {
            throw OutputProblem(path: share.path, error)
        }
        // Open, it can be read without a name; with one it would be published.
        if unlink(share.path.onDisk) != 0 { throw OutputProblem.current(share.path) }
    }
}
