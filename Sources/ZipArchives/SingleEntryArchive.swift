/// An archive of one entry of another archive, made of checked values: what libzip gets to see.
///
/// Only the compressed data come from the archive that was given. A name, size or offset that somebody made up reaches
/// no code but this package's; and each entry can be read without the directory of all others, by several threads.
final class SingleEntryArchive: RandomAccessBytes {
    let count: Int

    private let archive: any RandomAccessBytes
    private let start: [UInt8]
    private let data: Range<Int>
    private let end: [UInt8]

    /// The name of the entry, which nobody sees.
    private static let name: UInt8 = UInt8(ascii: "x")

    init(_ entry: ZipEntry, of archive: any RandomAccessBytes) {
        self.archive = archive
        var common: [UInt8] = []
        common.append(word: 20)  // The version needed: 2.0, for deflate.
        common.append(word: 0)  // No flags.
        common.append(word: entry.method.rawValue)
        common.append(long: 0x0021_0000)  // 1 January 1980.
        common.append(long: Int(entry.checksum))
        common.append(long: entry.compressedSize)
        common.append(long: entry.size)
        common.append(word: 1)  // The length of the name.
        common.append(word: 0)  // No extra field.

        var start: [UInt8] = []
        start.append(long: ZipHeader.local)
        start += common + [Self.name]
        data = entry.dataOffset..<(entry.dataOffset + entry.compressedSize)

        var end: [UInt8] = []
        end.append(long: ZipHeader.central)
        end.append(word: 20)  // The version that made it.
        end += common
        end += [UInt8](repeating: 0, count: 14)  // No comment, disk, attributes; at the start of the file.
        end.append(Self.name)
        let directorySize = end.count
        end.append(long: ZipHeader.end)
        end.append(long: 0)  // The only disk.
        end.append(word: 1)
        end.append(word: 1)
        end.append(long: directorySize)
        end.append(long: start.count + data.count)
        end.append(word: 0)  // No comment.

        self.start = start
        self.end = end
        count = start.count + data.count + end.count
    }

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ZipProblem) -> Int {
        var read = 0
        while read < buffer.count, offset + read < count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[read...])
            let position = offset + read
            let dataPosition = position - start.count
            if dataPosition < 0 {
                read += Self.copy(start[position...], to: rest)
            } else if dataPosition < data.count {
                let piece = UnsafeMutableRawBufferPointer(rebasing: rest.prefix(data.count - dataPosition))
                let count = try archive.read(at: data.lowerBound + dataPosition, into: piece)
                guard count > 0 else { throw .truncated }
                read += count
            } else {
                read += Self.copy(end[(dataPosition - data.count)...], to: rest)
            }
        }
        return read
    }

    private static func copy(_ bytes: ArraySlice<UInt8>, to buffer: UnsafeMutableRawBufferPointer) -> Int {
        let piece = bytes.prefix(buffer.count)
        buffer.copyBytes(from: piece)
        return piece.count
    }
}
