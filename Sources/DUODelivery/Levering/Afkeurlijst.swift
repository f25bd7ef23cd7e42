import KwalificatieEmitters

/// Writes `afgekeurd.csv`: rejected rows as they stood in the list, with rule, column and reason behind them, so that they
/// can be mended and delivered again. Reasons are Dutch, whatever the system speaks. The file is made when there is a first row.
struct Afkeurlijst {
    /// How it is called.
    static let naam = "afgekeurd.csv"

    private let opslag: any OdtOpslag
    private let dialect: CSVDialect
    private let kop: [UInt8]
    private var bestand: (any OdtBestand)?

    /// A list below the header of the enrolments.
    ///
    /// - Parameters:
    ///   - kop: the header as it stands, without the columns that this list adds.
    ///   - separator: what stands between its fields.
    ///   - hasByteOrderMark: whether the enrolments begin with one.
    init(_ opslag: any OdtOpslag, kop: [UInt8], separator: UInt8?, hasByteOrderMark: Bool) {
        self.opslag = opslag
        dialect = CSVDialect.allCases.first { $0.separator == separator } ?? .excel
        self.kop = (hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + kop
    }

    /// Adds a row.
    ///
    /// - Parameter rij: its bytes, without the columns that this list adds and without line end.
    mutating func append(_ rij: [UInt8], _ bevindingen: [OdtBevinding]) throws {
        let fouten = bevindingen.filter { $0.severity == .error }
        let file = try bestand ?? create()
        try file.write(
            rij
                + cells([
                    fouten.map(\.rule.description).joined(separator: ", "),
                    fouten.map(\.kolom.rawValue).joined(separator: ", "),
                    fouten.map { $0.message.dutch }.joined(separator: "; "),
                ]))
    }

    func finish() throws { try bestand?.finish() }

    private mutating func create() throws -> any OdtBestand {
        let file = try opslag.create(Self.naam)
        try file.write(kop + cells(OdtKop.redenen))
        bestand = file
        return file
    }

    /// More fields behind a row, and its end.
    private func cells(_ texts: [String]) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect)
        // Without the byte order mark that only a whole file has.
        _ = writer.takeBytes()
        writer.append(texts.map { .text($0) })
        return [dialect.separator] + writer.bytes
    }
}
