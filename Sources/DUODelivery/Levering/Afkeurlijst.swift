import KwalificatieEmitters
import KwalificatieReaders

/// Writes `afgekeurd.csv`: rejected rows as they stood in the list, with rule, column and reason behind them, so that they
/// can be mended and delivered again. It has the form of the list, so that the spreadsheet that opened the one opens the
/// other. Reasons are Dutch, whatever the system speaks. The file is made when there is a first row.
struct Afkeurlijst {
    /// How it is called.
    static let naam = "afgekeurd.csv"

    private let opslag: any OdtOpslag
    private let kop: [UInt8]
    /// How many columns stand before those that this list adds.
    private let breedte: Int
    private var bestand: (any OdtBestand)?

    /// A list below the header of the enrolments.
    ///
    /// - Parameters:
    ///   - kop: the header in UTF-8, without the columns that this list adds.
    ///   - breedte: how many columns it has.
    init(_ opslag: any OdtOpslag, kop: [UInt8], breedte: Int) {
        self.opslag = opslag
        self.kop = kop
        self.breedte = breedte
    }

    /// Adds a row.
    ///
    /// - Parameters:
    ///   - rij: the row in UTF-8, without the columns that this list adds and without line end.
    ///   - velden: how many fields it has.
    ///   - form: the form of the list, as far as it has been read.
    mutating func append(_ rij: [UInt8], velden: Int, _ bevindingen: [OdtBevinding], _ form: CSVForm) throws {
        let fouten = bevindingen.filter { $0.severity == .error }
        let file = try bestand ?? create(form)
        // The columns that are added stand below their names in a row that breaks off, too.
        let missing = [UInt8](repeating: form.separator, count: max(0, breedte - velden))
        let redenen = [
            fouten.map(\.rule.description).joined(separator: ", "),
            fouten.map(\.kolom.rawValue).joined(separator: ", "),
            fouten.map { $0.message.dutch }.joined(separator: "; "),
        ]
        try file.write(form.bytes(of: rij + missing + cells(redenen, form)))
    }

    func finish() throws { try bestand?.finish() }

    private mutating func create(_ form: CSVForm) throws -> any OdtBestand {
        let file = try opslag.create(Self.naam)
        try file.write(form.beginning + form.bytes(of: kop + cells(OdtKop.redenen, form)))
        bestand = file
        return file
    }

    /// More fields behind a row, and its end.
    private func cells(_ texts: [String], _ form: CSVForm) -> [UInt8] {
        var writer = CSVWriter(continuing: .excel, separator: form.separator)
        writer.append(texts.map { .text($0) })
        return [form.separator] + writer.bytes.dropLast("\r\n".utf8.count) + form.lineEnd.rawValue.utf8
    }
}
