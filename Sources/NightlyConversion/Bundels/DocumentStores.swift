import FileNames
import Glibc
import ZipArchives

/// The documents of a run, each compressed once, in archives that nobody sees: bundles copy the compressed bytes from
/// there. What an earlier output has is copied there as it is, compressed.
struct DocumentStores {
    /// The documents in one of the archives.
    private struct Share: Sendable {
        let path: String
        var documents: [(position: Int, document: SpooledDocument)] = []
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

    /// Deals the documents out. Those of one earlier bundle stay together, so that each bundle is opened once.
    private static func shares(
        of documents: [Int: SpooledDocument], count: Int, in directory: OutputDirectory
    ) -> [Share] {
        var shares = (0..<count).map { Share(path: "\(directory.staging)/.documenten-\($0).zip") }
        var shareOfBundle: [String: Int] = [:]
        var next = 0
        func dealt() -> Int {
            defer { next += 1 }
            return next % count
        }
        for (position, document) in documents.sorted(by: { $0.key < $1.key }) {
            let number: Int
            switch document.plaats {
            case .piece: number = dealt()
            case .bundle(let path, _):
                number = shareOfBundle[path] ?? dealt()
                shareOfBundle[path] = number
            }
            shares[number].documents.append((position, document))
        }
        return shares
    }

    private static func write(_ share: Share) throws(OutputProblem) {
        do throws(ZipProblem) {
            let writer = try ZipWriter(creating: share.path)
            var copier = DocumentCopier()
            for (position, document) in share.documents {
                try copier.add(document, as: "\(position).xml", to: writer)
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
