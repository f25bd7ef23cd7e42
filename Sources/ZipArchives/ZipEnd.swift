/// Where the directory of an archive is, as the record at its end says.
struct ZipEnd {
    private(set) var entryCount: Int
    private(set) var directoryOffset: Int
    private(set) var directorySize: Int

    /// All of an archive without entries: the record at its end, and nothing else.
    static let emptyArchive = Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0, count: ZipHeader.endLength - 4)

    /// Looks for the end of an archive.
    ///
    /// What is found must fit exactly: the comment ends where the file ends, and the directory where this record begins.
    /// More lenient programs find their own directory in a file that was made to deceive them.
    init(of archive: some RandomAccessBytes) throws(ZipProblem) {
        let searched = min(archive.count, ZipHeader.endLength + ZipHeader.maximumComment)
        let start = archive.count - searched
        let tail = try archive.bytes(at: start, count: searched)
        let found = Self.candidates(in: tail)
        guard let position = found.first else {
            throw Self.bytesAfterEnd(of: tail, at: start).map { .bytesAfterEnd($0) } ?? .noDirectory
        }
        guard found.count == 1 else { throw .severalDirectories }
        let record = LittleEndian(tail[position...])
        entryCount = record.word(10)
        directorySize = record.long(12)
        directoryOffset = record.long(16)
        guard record.word(4) == record.word(6), record.word(8) == record.word(10) else { throw .multipart }
        let end = try readZip64(before: start + position, in: archive) ?? start + position
        // Where zip64 does not say it, 0xFFFF is a part that there cannot be.
        guard directoryOffset + directorySize == end else { throw .badDirectory }
    }

    /// How many bytes follow a record that would be the end of an archive if they were not there; nil without one.
    private static func bytesAfterEnd(of tail: [UInt8], at start: Int) -> Int? {
        guard tail.count >= ZipHeader.endLength else { return nil }
        return (0...(tail.count - ZipHeader.endLength)).reversed().lazy.compactMap { position in
            let record = LittleEndian(tail[position...])
            let end = position + ZipHeader.endLength + record.word(20)
            guard record.long(0) == ZipHeader.end, end < tail.count,
                record.long(12) + record.long(16) == start + position
            else { return nil }
            return tail.count - end
        }.first
    }

    private static func candidates(in tail: [UInt8]) -> [Int] {
        guard tail.count >= ZipHeader.endLength else { return [] }
        return (0...(tail.count - ZipHeader.endLength)).filter { position in
            guard tail[position] == UInt8(ascii: "P"), tail[position + 1] == UInt8(ascii: "K") else { return false }
            let record = LittleEndian(tail[position...])
            return record.long(0) == ZipHeader.end && record.word(20) == tail.count - position - ZipHeader.endLength
        }
    }

    /// Takes the values from the records of zip64, where they are.
    ///
    /// - Returns: where these begin; nil when there are none.
    private mutating func readZip64(
        before position: Int, in archive: some RandomAccessBytes
    ) throws(ZipProblem) -> Int? {
        let locatorPosition = position - ZipHeader.locator64Length
        guard locatorPosition >= 0 else { return nil }
        let locator = LittleEndian(try archive.bytes(at: locatorPosition, count: ZipHeader.locator64Length)[...])
        guard locator.long(0) == ZipHeader.locator64 else { return nil }
        guard locator.long(4) == 0, locator.long(16) <= 1 else { throw .multipart }
        guard let start = locator.huge(8), start <= locatorPosition - ZipHeader.end64Length else { throw .badDirectory }
        let record = LittleEndian(try archive.bytes(at: start, count: ZipHeader.end64Length)[...])
        guard record.long(0) == ZipHeader.end64, let length = record.huge(4), length <= archive.count,
            start + 12 + length == locatorPosition,
            let count = record.huge(32), let size = record.huge(40), let offset = record.huge(48),
            record.huge(24) == count, size <= archive.count, offset <= archive.count,
            Self.agree(entryCount, count, ZipHeader.inExtra16), Self.agree(directorySize, size, ZipHeader.inExtra32),
            Self.agree(directoryOffset, offset, ZipHeader.inExtra32)
        else { throw .badDirectory }
        (entryCount, directorySize, directoryOffset) = (count, size, offset)
        return start
    }

    private static func agree(_ short: Int, _ long: Int, _ elsewhere: Int) -> Bool {
        short == long || short == elsewhere
    }
}
