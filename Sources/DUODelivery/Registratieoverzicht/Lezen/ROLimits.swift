import KwalificatieReaders

/// The limits within which a registratieoverzicht is read.
public struct ROLimits: Sendable {
    /// Bytes in a file; the number of lines is bounded by it. That of a large school is about 100 MB.
    public var fileSize = 2 << 30
    /// Bytes in a line. The longest record has fifteen fields of at most twenty bytes; a spreadsheet adds separators.
    public var lineLength = 16 << 10

    /// The limits as they stand.
    public static let standard = ROLimits()

    /// The standard limits, to be changed where a file is known to be smaller.
    public init() {}
}

extension FileSource {
    /// Opens a registratieoverzicht; throws when it is another file that people take for one.
    public convenience init(registratieoverzicht path: String, limits: ROLimits = .standard) throws(ReadingProblem) {
        var general = Limits()
        general.fileSize = limits.fileSize
        let beginning = ReadBuffer()
        let count = try FileSource(path: path, limits: general).read(into: beginning.bytes)
        let naam = path.split(separator: "/").last ?? ""
        if let ander = AnderDUOBestand(
            naam: String(naam), beginning: beginning.bytes[..<min(count, AnderDUOBestand.searchedLength)])
        {
            throw ander.problem
        }
        try self.init(path: path, limits: general)
    }
}
