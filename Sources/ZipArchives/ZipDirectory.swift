/// The entries of an archive, each checked before anything is unpacked.
///
///     let directory = try ZipDirectory(of: FileBytes(path: "publicatie.zip"))
///     for entry in directory.entries where entry.problem == nil { … }
///
/// libzip unpacks the data (`ZipEntryReader`), but it says of an archive that does not agree with itself only that, and
/// of overlapping data nothing; here one bad entry costs that entry alone. An archive that cannot be trusted as a whole
/// is thrown out.
public struct ZipDirectory: Sendable {
    /// All entries, folders too, in the order of the directory.
    public private(set) var entries: [ZipEntry] = []

    /// Reads the directory of an archive and the header of each of its entries.
    public init(of archive: some RandomAccessBytes, limits: ZipLimits = .standard) throws(ZipProblem) {
        let end = try ZipEnd(of: archive)
        guard end.entryCount <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
        guard end.directorySize <= limits.directorySize else { throw .directoryTooLarge(limit: limits.directorySize) }
        let bytes = try archive.bytes(at: end.directoryOffset, count: end.directorySize)
        var rest = bytes[...]
        var extents: [Range<Int>?] = []
        entries.reserveCapacity(end.entryCount)
        for _ in 0..<end.entryCount {
            let header = try CentralHeader(rest)
            rest = rest.dropFirst(header.length)
            let (entry, extent) = try header.entry(in: archive, directoryOffset: end.directoryOffset, limits)
            entries.append(entry)
            extents.append(extent)
        }
        guard rest.isEmpty else { throw .badDirectory }
        if isOfficeDocument { throw .officeDocument }
        refuseOverlaps(extents)
        refuseDuplicates()
        refuseBeyond(limits.totalSize)
    }

    /// Whether an office program made it: those name their contents in a file that no publication has.
    private var isOfficeDocument: Bool {
        entries.first?.name == "mimetype" || entries.contains { $0.name == "[Content_Types].xml" }
    }

    private mutating func refuse(_ index: Int, _ problem: ZipProblem) {
        entries[index] = entries[index].refused(problem)
    }

    private mutating func refuseOverlaps(_ extents: [Range<Int>?]) {
        let ordered = extents.enumerated().compactMap { index, extent in extent.map { (index: index, extent: $0) } }
            .sorted { ($0.extent.lowerBound, $0.index) < ($1.extent.lowerBound, $1.index) }
        guard var furthest = ordered.first else { return }
        for next in ordered.dropFirst() {
            if next.extent.lowerBound < furthest.extent.upperBound {
                refuse(next.index, .overlapping)
                refuse(furthest.index, .overlapping)
            }
            if next.extent.upperBound > furthest.extent.upperBound { furthest = next }
        }
    }

    private mutating func refuseDuplicates() {
        // By its bytes: Swift takes two spellings of `é` for equal.
        var first: [[UInt8]: Int] = [:]
        for index in entries.indices {
            guard let other = first.updateValue(index, forKey: Array(entries[index].name.utf8)) else { continue }
            refuse(other, .duplicateName)
            refuse(index, .duplicateName)
        }
    }

    private mutating func refuseBeyond(_ limit: Int) {
        var total = 0
        for index in entries.indices where entries[index].problem == nil {
            total += entries[index].size
            if total > limit { refuse(index, .totalTooLarge(limit: limit)) }
        }
    }
}
