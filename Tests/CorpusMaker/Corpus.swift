import Glibc

/// What can be made: one large file, a directory with many small ones, or a list of enrolments.
struct Corpus {
    private var maker: DossierMaker
    private var lengths: SeededGenerator

    init(seed: UInt64) {
        maker = DossierMaker(seed: seed)
        lengths = SeededGenerator(seed: ~seed)
    }

    /// Writes one file of at least this many megabytes (of 1,000,000 bytes), with dossiers of 100-250 kB.
    mutating func writeBulk(megabytes: Int, to path: String) throws(MakerError) {
        var file = try OutputFile(path)
        try file.write(Self.head)
        while file.length < megabytes * 1_000_000 {
            try file.write(maker.dossier(ofLength: lengths.number(100_000...250_000)))
        }
        try file.write(Self.tail)
    }

    /// Writes this many files of one dossier each, of 30-250 kB.
    mutating func writeMany(files: Int, to directory: String) throws(MakerError) {
        guard mkdir(directory, 0o755) == 0 || errno == EEXIST else { throw .refused(directory) }
        for index in 0..<files {
            let digits = String(index)
            let name = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
            var file = try OutputFile("\(directory)/\(name).xml")
            try file.write(Self.head + maker.dossier(ofLength: lengths.number(25_000...250_000)) + Self.tail)
        }
    }

    /// Writes a list of this many enrolments, for its owner only.
    static func writeEnrolments(rows: Int, seed: UInt64, to path: String) throws(MakerError) {
        var file = try OutputFile(path, mode: 0o600)
        var maker = EnrolmentMaker(seed: seed)
        var text = EnrolmentMaker.header.joined(separator: ";") + "\r\n"
        for _ in 0..<rows {
            text += maker.row() + "\r\n"
            if text.utf8.count > 64 << 10 {
                try file.write(Array(text.utf8))
                text = ""
            }
        }
        try file.write(Array(text.utf8))
    }

    /// With a byte order mark, as published files have.
    private static let head: [UInt8] = {
        var xml = XMLText()
        xml.line("\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?>")
        xml.open("sbb")
        RootTables.write(to: &xml)
        xml.open("dossiers")
        return xml.bytes
    }()

    private static let tail = Array("  </dossiers>\n</sbb>\n".utf8)
}
