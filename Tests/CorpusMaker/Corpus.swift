import Glibc

/// What can be made: one large file, a directory with many small ones, one with a register and its tables, or a list of
/// enrolments.
struct Corpus {
    private var maker: DossierMaker
    private var keuzedelen: KeuzedeelMaker
    private var lengths: SeededGenerator

    init(seed: UInt64) {
        maker = DossierMaker(seed: seed)
        keuzedelen = KeuzedeelMaker(seed: seed)
        lengths = SeededGenerator(seed: ~seed)
    }

    /// Writes one file of at least this many megabytes (of 1,000,000 bytes), with dossiers of 100-250 kB.
    mutating func writeBulk(megabytes: Int, to path: String) throws(MakerError) {
        var file = try OutputFile(path)
        try file.write(Self.head("dossiers"))
        while file.length < megabytes * 1_000_000 {
            try file.write(maker.dossier(ofLength: lengths.number(100_000...250_000)))
        }
        try file.write(Self.tail("dossiers"))
    }

    /// Writes this many files of one dossier each, of 30-250 kB.
    mutating func writeMany(files: Int, to directory: String) throws(MakerError) {
        try Self.makeDirectory(directory)
        for index in 0..<files {
            try writeDossier(index, ofLength: lengths.number(25_000...250_000), to: directory)
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

    /// Writes this many files of one record each, a quarter of them dossiers (of 30-75 kB) and the others keuzedelen that
    /// are linked to these, and a folder with tables about the keuzedelen. Everything grows with the number of files.
    mutating func writeRegister(files: Int, to directory: String) throws(MakerError) {
        let dossiers = files / 4
        guard dossiers > 0, dossiers <= DossierMaker.codes, files - dossiers <= KeuzedeelMaker.codes else {
            throw .usage
        }
        try Self.makeDirectory(directory)
        for index in 0..<dossiers {
            try writeDossier(index, ofLength: lengths.number(25_000...75_000), to: directory)
        }
        for index in dossiers..<files {
            try Self.write(
                keuzedelen.keuzedeel(index - dossiers, amongKwalificaties: dossiers * 2), "keuzedelen", index,
                to: directory)
        }
        let tables = "\(directory)/tabellen"
        try Self.makeDirectory(tables)
        for (name, text) in keuzedelen.tables(ofKeuzedelen: files - dossiers, amongKwalificaties: dossiers * 2) {
            var file = try OutputFile("\(tables)/\(name).csv")
            try file.write(Array(text.utf8))
        }
    }

    private mutating func writeDossier(_ index: Int, ofLength length: Int, to directory: String) throws(MakerError) {
        try Self.write(maker.dossier(ofLength: length), "dossiers", index, to: directory)
    }

    /// Writes one document with one record.
    private static func write(
        _ record: [UInt8], _ collection: String, _ index: Int, to directory: String
    ) throws(MakerError) {
        let digits = String(index)
        let name = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        var file = try OutputFile("\(directory)/\(name).xml")
        try file.write(head(collection) + record + tail(collection))
    }

    private static func makeDirectory(_ path: String) throws(MakerError) {
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .refused(path) }
    }

    /// With a byte order mark, as published files have.
    private static func head(_ collection: String) -> [UInt8] {
        var xml = XMLText()
        xml.line("\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?>")
        xml.open("sbb")
        RootTables.write(to: &xml)
        xml.open(collection)
        return xml.bytes
    }

    private static func tail(_ collection: String) -> [UInt8] { Array("  </\(collection)>\n</sbb>\n".utf8) }
}
