/// What the directory of an archive says of one entry.
struct CentralHeader {
    /// How many bytes it takes in the directory.
    let length: Int

    private let flags: Int
    private let method: Int
    private let checksum: UInt32
    private let sizes: ZipSizes
    private let name: ArraySlice<UInt8>
    private let system: Int
    private let attributes: Int

    /// The first header of these bytes.
    init(_ bytes: ArraySlice<UInt8>) throws(ZipProblem) {
        let header = LittleEndian(bytes)
        let (nameLength, extraLength, commentLength) = (header.word(28), header.word(30), header.word(32))
        length = ZipHeader.centralLength + nameLength + extraLength + commentLength
        guard bytes.count >= length, header.long(0) == ZipHeader.central else { throw .badDirectory }
        guard [0, ZipHeader.inExtra16].contains(header.word(34)) else { throw .multipart }
        name = header.slice(ZipHeader.centralLength, nameLength)
        let extra = header.slice(ZipHeader.centralLength + nameLength, extraLength)
        guard
            let sizes = ZipSizes(
                size: header.long(24), compressedSize: header.long(20), offset: header.long(42), extra: extra)
        else { throw .badDirectory }
        self.sizes = sizes
        flags = header.word(8)
        method = header.word(10)
        checksum = UInt32(truncatingIfNeeded: header.long(16))
        system = header.word(4) >> 8
        attributes = header.long(38)
    }

    /// The entry, with the first of its problems, and which part of the archive it takes; nil when that cannot be known.
    func entry(
        in archive: some RandomAccessBytes, directoryOffset: Int, _ limits: ZipLimits
    ) throws(ZipProblem) -> (entry: ZipEntry, extent: Range<Int>?) {
        let name = ZipName(name, isMarkedUTF8: flags & ZipHeader.isUTF8 != 0, limit: limits.nameLength)
        var problem = name.fault.map(ZipProblem.badName) ?? ownProblem(limits)
        var extent: Range<Int>?
        var dataOffset = 0
        switch try place(in: archive, directoryOffset) {
        case .success(let place):
            extent = place.header..<(place.data + sizes.compressedSize)
            dataOffset = place.data
        case .failure(let fault): problem = problem ?? fault
        }
        let entry = ZipEntry(
            name: name.text, nameEncoding: name.encoding, problem: problem, size: sizes.size,
            compressedSize: sizes.compressedSize,
            method: ZipEntry.Method(rawValue: method) ?? .store, checksum: checksum, dataOffset: dataOffset)
        return (entry, extent)
    }

    /// What speaks against the entry by its own header.
    private func ownProblem(_ limits: ZipLimits) -> ZipProblem? {
        if isSpecial { return .notAFile }
        let encryption = ZipHeader.isEncrypted | ZipHeader.isStronglyEncrypted | ZipHeader.isMasked
        if flags & encryption != 0 { return .encrypted }
        guard let method = ZipEntry.Method(rawValue: method) else { return .unsupportedMethod(method) }
        if method == .store, sizes.size != sizes.compressedSize { return .wrongSize }
        if sizes.size > limits.entrySize { return .tooLarge(limit: limits.entrySize) }
        if sizes.size > limits.harmlessSize, sizes.size / limits.ratio >= sizes.compressedSize {
            return .tooCompressed(limit: limits.ratio)
        }
        return nil
    }

    private static let unixSystems = [3, 19]
    private static let kindOfFile = 0o170000
    private static let regularFile = 0o100000
    private static let folder = 0o040000

    /// A link, a device or the like, made on Unix; other systems have none.
    private var isSpecial: Bool {
        guard Self.unixSystems.contains(system) else { return false }
        return ![0, Self.regularFile, Self.folder].contains((attributes >> 16) & Self.kindOfFile)
    }

    // MARK: - The header before the data

    /// Where the header before the data begins, and where the data do.
    private struct Place {
        let header: Int
        let data: Int
    }

    /// Both are in the file, before the directory, and the header says the same as the directory; else what is wrong.
    private func place(
        in archive: some RandomAccessBytes, _ directoryOffset: Int
    ) throws(ZipProblem) -> Result<Place, ZipProblem> {
        let room = directoryOffset - sizes.offset
        guard sizes.offset >= 0, room >= ZipHeader.localLength + name.count, sizes.compressedSize <= room else {
            return .failure(.outOfBounds)
        }
        let fixed = ZipHeader.localLength + name.count
        let header = LittleEndian(try archive.bytes(at: sizes.offset, count: fixed)[...])
        guard header.long(0) == ZipHeader.local, header.word(26) == name.count,
            header.slice(ZipHeader.localLength, name.count).elementsEqual(name)
        else { return .failure(.headerMismatch) }
        let extraLength = header.word(28)
        guard fixed + extraLength + sizes.compressedSize <= room else { return .failure(.outOfBounds) }
        let extra = try archive.bytes(at: sizes.offset + fixed, count: extraLength)
        guard agrees(header, extra: extra[...]) else { return .failure(.headerMismatch) }
        return .success(Place(header: sizes.offset, data: sizes.offset + fixed + extraLength))
    }

    /// Whether flags, method, checksum and sizes are the same. Where these follow the data, there may be zeros here.
    private func agrees(_ header: LittleEndian, extra: ArraySlice<UInt8>) -> Bool {
        guard header.word(6) == flags, header.word(8) == method,
            let own = ZipSizes(size: header.long(22), compressedSize: header.long(18), offset: 0, extra: extra)
        else { return false }
        let mayBeZero = flags & ZipHeader.hasDescriptor != 0
        func agree(_ here: Int, _ there: Int) -> Bool { here == there || (mayBeZero && here == 0) }
        return agree(header.long(14), Int(checksum)) && agree(own.size, sizes.size)
            && agree(own.compressedSize, sizes.compressedSize)
    }
}
