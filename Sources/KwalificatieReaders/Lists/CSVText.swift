import FileNames

/// The text of a CSV document as UTF-8, whatever its encoding, a piece of whole characters at a time.
///
/// - UTF-8 or UTF-16 by the byte order mark.
/// - UTF-16 without one where the beginning is a NUL and another byte by turns: no text in another encoding has a NUL.
/// - Else the first character outside ASCII tells: UTF-8 when it is one of UTF-8, and windows-1252 when not. All before
///   it is the same in both. A document that is both is refused: half of it would be read wrongly.
package struct CSVText<Source: ByteSource> {
    /// The encoding; nil while nothing has told.
    package private(set) var encoding: CSVForm.Encoding?
    /// Whether the document begins with a byte order mark.
    package private(set) var hasByteOrderMark = false
    /// What cannot be read behind the bytes that were given.
    package private(set) var failure: ReadingProblem.Kind?

    private var source: Source
    private let keepsBytes: Bool
    private var hasBegun = false
    private var hasEnded = false
    private let memory = ReadBuffer()
    /// How many bytes at its start have not been given: behind a piece, of a character of which the rest has not come.
    private var rawCount = 0
    private var transcoder: Transcoder?

    /// How many bytes are read at once.
    private static var pieceLength: Int { 64 << 10 }
    /// A byte or a unit of UTF-16 becomes at most three bytes of UTF-8.
    private static var growth: Int { 3 }
    /// How many bytes tell about byte order marks, and of a workbook that it is one.
    private static var markLength: Int { 4 }

    /// The text of a document.
    ///
    /// - Parameter keepsBytes: whether what is not UTF-16 is given as it stands, for a reader that judges each line by
    ///   itself.
    package init(_ source: Source, keepsBytes: Bool = false) {
        self.source = source
        self.keepsBytes = keepsBytes
    }

    /// Puts the next characters at the start of `buffer`, which has room for some hundred bytes at least.
    ///
    /// - Returns: how many bytes; 0 at the end, and where a `failure` stands.
    package mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingProblem) -> Int {
        while failure == nil {
            // Some bytes may be left of the piece before.
            let wanted = min(Self.pieceLength, buffer.count / Self.growth) - rawCount
            if !hasEnded { hasEnded = try !fill(wanted) }
            if !hasBegun {
                guard hasEnded || rawCount >= Self.markLength else { continue }
                try begin()
            }
            let count = convert(into: buffer)
            if count > 0 || hasEnded { return count }
        }
        return 0
    }

    /// Reads more bytes.
    ///
    /// - Returns: whether there were any.
    private mutating func fill(_ count: Int) throws(ReadingProblem) -> Bool {
        let given = try source.read(
            into: UnsafeMutableRawBufferPointer(rebasing: memory.bytes[rawCount..<(rawCount + count)]))
        rawCount += given
        return given > 0
    }

    private var raw: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory.bytes[..<rawCount]) }

    /// Forgets bytes at the start.
    private mutating func drop(_ count: Int) {
        guard count > 0 else { return }
        memory.bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory.bytes[count..<rawCount]))
        rawCount -= count
    }

    // MARK: - The encoding

    private mutating func begin() throws(ReadingProblem) {
        hasBegun = true
        if FileFormat.isWorkbook(raw) { throw ReadingProblem(.workbook) }
        if raw.starts(with: [0xFF, 0xFE, 0, 0]) || raw.starts(with: [0, 0, 0xFE, 0xFF]) {
            throw ReadingProblem(.unsupportedEncoding("UTF-32"), line: 1, column: 1)
        }
        let marks: [(bytes: [UInt8], encoding: CSVForm.Encoding)] = [
            ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
        ]
        if let mark = marks.first(where: { raw.starts(with: $0.bytes) }) {
            encoding = mark.encoding
            hasByteOrderMark = true
            drop(mark.bytes.count)
        } else if rawCount >= Self.markLength {
            switch raw[..<Self.markLength].map({ $0 == 0 }) {
            case [false, true, false, true]: encoding = .utf16LittleEndian
            case [true, false, true, false]: encoding = .utf16BigEndian
            default: break
            }
        }
        switch encoding {
        case .utf16LittleEndian: transcoder = try Transcoder(from: "UTF-16LE", named: "UTF-16")
        case .utf16BigEndian: transcoder = try Transcoder(from: "UTF-16BE", named: "UTF-16")
        default: break
        }
    }

    /// Gives the characters of what was read, and keeps what is not complete.
    private mutating func convert(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        if let transcoder { return transcode(transcoder, into: buffer) }
        if keepsBytes {
            buffer.copyMemory(from: raw)
            defer { rawCount = 0 }
            return rawCount
        }
        return encoding == .windows1252 ? convertWindows1252(from: 0, into: buffer) : copyUTF8(into: buffer)
    }

    private mutating func transcode(_ transcoder: Transcoder, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let (utf8, isInvalid) = transcoder.convert(raw)
        rawCount = 0
        buffer.copyBytes(from: utf8)
        if isInvalid || hasEnded && transcoder.isWithinCharacter { failure = .invalidBytes(encoding: "UTF-16") }
        return utf8.count
    }

    // MARK: - UTF-8

    private mutating func copyUTF8(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let bytes = raw.bindMemory(to: UInt8.self)
        let end = rawCount - (hasEnded ? 0 : CharacterCheck.incompleteLength(at: Array(bytes.suffix(3))[...]))
        var good = 0
        var hasOthers = false
        while good < end {
            good = bytes[good..<end].firstIndex { $0 >= 0x80 } ?? end
            guard good < end, let length = CharacterCheck.lengthOfCharacter(at: good, in: bytes) else { break }
            hasOthers = true
            good += length
        }
        if hasOthers { encoding = .utf8 }
        guard good < end else {
            buffer.copyBytes(from: raw[..<good])
            drop(good)
            return good
        }
        guard encoding == nil else {
            buffer.copyBytes(from: raw[..<good])
            failure = .invalidBytes(encoding: "UTF-8")
            return good
        }
        encoding = .windows1252
        return convertWindows1252(from: good, into: buffer)
    }

    // MARK: - Windows-1252

    /// - Parameter start: before this everything is ASCII.
    private mutating func convertWindows1252(from start: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        buffer.copyBytes(from: raw[..<start])
        var written = start
        var offset = start
        while offset < rawCount {
            let byte = raw[offset]
            if byte < 0x80 {
                buffer[written] = byte
                written += 1
                offset += 1
                continue
            }
            guard let isUTF8 = beginsUTF8(at: offset) else { break }
            guard !isUTF8 else {
                failure = .mixedEncodings
                return written
            }
            guard let scalar = Windows1252.scalar(byte) else {
                failure = .invalidBytes(encoding: "windows-1252")
                return written
            }
            for unit in UTF8.encode(scalar) ?? .init() {
                buffer[written] = unit
                written += 1
            }
            offset += 1
        }
        drop(offset)
        return written
    }

    /// Whether what begins here is a letter or sign of UTF-8 that texts in Dutch have and windows-1252 would read as
    /// `Ã«` or `â€™`; nil when the bytes that tell have not come.
    private func beginsUTF8(at offset: Int) -> Bool? {
        let length = (0xC2...0xC5).contains(raw[offset]) ? 2 : raw[offset] == 0xE2 ? 3 : 1
        guard length > 1 else { return false }
        let following = raw[(offset + 1)...].prefix(length - 1)
        guard following.allSatisfy({ $0 & 0xC0 == 0x80 }) else { return false }
        guard following.count == length - 1 else { return hasEnded ? false : nil }
        return true
    }
}
