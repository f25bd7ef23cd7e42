import Foundation

/// Makes ZIP archives byte by byte, so that every field can be wrong.
///
///     var zip = ZipBuilder()
///     zip.add("a.xml", "<sbb/>")
///     zip.add("b.xml", "<sbb/>") { $0.centralSize = 3 }
///     let bytes = zip.bytes
package struct ZipBuilder {
    /// One entry, with what its headers say. What is nil is as it should be.
    package struct Entry {
        package var name: [UInt8]
        /// The name before the data.
        package var localName: [UInt8]?
        package var contents: [UInt8]
        /// What stands in the archive for the contents.
        package var data: [UInt8]
        package var method = 0
        package var localMethod: Int?
        package var flags = 0
        package var localFlags: Int?
        package var checksum: UInt32
        package var localChecksum: UInt32?
        /// The size of the contents, in both headers.
        package var size: Int
        package var localSize: Int?
        /// The size of the data, in both headers.
        package var compressedSize: Int
        package var localCompressedSize: Int?
        /// The offset in the directory.
        package var offset: Int?
        package var system = 3
        package var mode = 0o100644
        /// Whether sizes and checksum follow the data, and are zero before them.
        package var hasDescriptor = false
        /// Whether sizes and offset stand in the extra field of zip64.
        package var isZip64 = false
        package var extra: [UInt8] = []
        package var comment: [UInt8] = []
    }

    package private(set) var entries: [Entry] = []
    /// What stands before the first entry.
    package var prefix: [UInt8] = []
    /// What stands behind the directory.
    package var suffix: [UInt8] = []
    package var comment: [UInt8] = []
    /// Whether the archive ends with the records of zip64.
    package var isZip64 = false
    /// How many entries the end of the archive tells of.
    package var entryCount: Int?
    /// What the end says of where the directory begins.
    package var directoryOffset: Int?
    package var disk = 0

    package init() {}

    package mutating func add(_ name: String, _ text: String, _ change: (inout Entry) -> Void = { _ in }) {
        add(Array(name.utf8), Array(text.utf8), change)
    }

    package mutating func add(_ name: [UInt8], _ contents: [UInt8], _ change: (inout Entry) -> Void = { _ in }) {
        var entry = Entry(
            name: name, contents: contents, data: contents, checksum: Self.checksum(contents), size: contents.count,
            compressedSize: contents.count)
        change(&entry)
        entries.append(entry)
    }

    /// The whole archive.
    package var bytes: [UInt8] {
        var bytes = prefix
        var directory: [UInt8] = []
        for entry in entries {
            let offset = entry.offset ?? bytes.count
            bytes += local(entry) + entry.data + descriptor(entry)
            directory += central(entry, offset)
        }
        let start = bytes.count
        bytes += directory
        if isZip64 { bytes += end64(directory: start..<bytes.count) }
        let count = entryCount ?? entries.count
        bytes += Self.number(0x0605_4B50, 4) + Self.number(disk, 2) + Self.number(0, 2)
        bytes += Self.number(isZip64 ? 0xFFFF : count, 2) + Self.number(isZip64 ? 0xFFFF : count, 2)
        bytes += Self.number(isZip64 ? 0xFFFF_FFFF : directory.count, 4)
        bytes += Self.number(isZip64 ? 0xFFFF_FFFF : directoryOffset ?? start, 4)
        return bytes + Self.number(comment.count, 2) + comment + suffix
    }

    package var data: Data { Data(bytes) }

    private func local(_ entry: Entry) -> [UInt8] {
        let name = entry.localName ?? entry.name
        let isZero = entry.hasDescriptor
        let size = entry.localSize ?? (isZero ? 0 : entry.size)
        let compressedSize = entry.localCompressedSize ?? (isZero ? 0 : entry.compressedSize)
        let extra = entry.isZip64 ? Self.zip64([size, compressedSize]) + entry.extra : entry.extra
        return Self.number(0x0403_4B50, 4) + Self.number(entry.isZip64 ? 45 : 20, 2)
            + Self.number(entry.localFlags ?? flags(entry), 2) + Self.number(entry.localMethod ?? entry.method, 2)
            + Self.number(0, 2) + Self.number(0x21, 2)
            + Self.number(Int(entry.localChecksum ?? (isZero ? 0 : entry.checksum)), 4)
            + Self.number(entry.isZip64 ? 0xFFFF_FFFF : compressedSize, 4)
            + Self.number(entry.isZip64 ? 0xFFFF_FFFF : size, 4) + Self.number(name.count, 2)
            + Self.number(extra.count, 2) + name + extra
    }

    private func descriptor(_ entry: Entry) -> [UInt8] {
        guard entry.hasDescriptor else { return [] }
        return Self.number(0x0807_4B50, 4) + Self.number(Int(entry.checksum), 4)
            + Self.number(entry.compressedSize, 4) + Self.number(entry.size, 4)
    }

    private func central(_ entry: Entry, _ offset: Int) -> [UInt8] {
        let extra = entry.isZip64 ? Self.zip64([entry.size, entry.compressedSize, offset]) + entry.extra : entry.extra
        let sizes = [entry.compressedSize, entry.size].map { entry.isZip64 ? 0xFFFF_FFFF : $0 }
        return Self.number(0x0201_4B50, 4) + Self.number(entry.system << 8 | 20, 2) + Self.number(20, 2)
            + Self.number(flags(entry), 2) + Self.number(entry.method, 2) + Self.number(0, 2) + Self.number(0x21, 2)
            + Self.number(Int(entry.checksum), 4) + sizes.flatMap { Self.number($0, 4) }
            + Self.number(entry.name.count, 2) + Self.number(extra.count, 2) + Self.number(entry.comment.count, 2)
            + Self.number(0, 2) + Self.number(0, 2) + Self.number(entry.mode << 16, 4)
            + Self.number(entry.isZip64 ? 0xFFFF_FFFF : offset, 4) + entry.name + extra + entry.comment
    }

    private func flags(_ entry: Entry) -> Int { entry.flags | (entry.hasDescriptor ? 8 : 0) }

    private func end64(directory: Range<Int>) -> [UInt8] {
        let count = entryCount ?? entries.count
        return Self.number(0x0606_4B50, 4) + Self.number(44, 8) + Self.number(45, 2) + Self.number(45, 2)
            + Self.number(0, 4) + Self.number(0, 4) + Self.number(count, 8) + Self.number(count, 8)
            + Self.number(directory.count, 8) + Self.number(directoryOffset ?? directory.lowerBound, 8)
            + Self.number(0x0706_4B50, 4) + Self.number(0, 4) + Self.number(directory.upperBound, 8)
            + Self.number(1, 4)
    }

    private static func zip64(_ values: [Int]) -> [UInt8] {
        number(1, 2) + number(values.count * 8, 2) + values.flatMap { number($0, 8) }
    }

    package static func number(_ value: Int, _ length: Int) -> [UInt8] {
        (0..<length).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    /// CRC-32, a bit at a time.
    package static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { checksum, byte in
            (0..<8).reduce(checksum ^ UInt32(byte)) { value, _ in
                value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
            }
        }
    }
}

extension ZipBuilder.Entry {
    /// Compresses the contents with deflate, in blocks that hold them as they are.
    package mutating func deflate() {
        method = 8
        data = []
        var rest = contents[...]
        repeat {
            let block = rest.prefix(0xFFFF)
            rest = rest.dropFirst(block.count)
            data += [rest.isEmpty ? 1 : 0] + ZipBuilder.number(block.count, 2) + ZipBuilder.number(~block.count, 2)
            data += block
        } while !rest.isEmpty
        compressedSize = data.count
    }
}
