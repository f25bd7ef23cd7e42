import DUODelivery
import KwalificatieEmitters

/// A comparison as CSV: a row for each outcome, and of what differs a row for each field.
final class VergelijkingCSV: Vergelijkingsverslag {
    private static let header = [
        "Uitkomst", "Persoon", "Recordsoort", "Inschrijvingvolgnummer", "Resultaatvolgnummer", "Code", "Veld",
        "Geleverd", "Geregistreerd", "Regel", "Levering", "Toelichting",
    ]

    private var buffer: OutputBuffer
    private var writer: CSVWriter

    init(_ console: Console, dialect: CSVDialect) {
        buffer = OutputBuffer(console)
        writer = CSVWriter(dialect: dialect, guardsFormulas: true)
        writer.append(Self.header.map { .text($0) })
    }

    func neem(_ uitkomst: ROUitkomst) {
        let verschillen: [ROUitkomst.Verschil?] = uitkomst.verschillen.isEmpty ? [nil] : uitkomst.verschillen
        for verschil in verschillen {
            let texts = [
                uitkomst.soort.rawValue, uitkomst.persoon.text, uitkomst.recordsoort.rawValue,
                uitkomst.inschrijvingvolgnummer.text, uitkomst.resultaatvolgnummer.text, uitkomst.code.text,
                verschil?.naam,
                verschil?.geleverd.text, verschil?.geregistreerd.text,
            ]
            let row: [CSVCell] =
                texts.map(Self.cell) + [
                    uitkomst.regel.map(CSVCell.integer) ?? .empty, Self.cell(uitkomst.levering?.text),
                    Self.cell(uitkomst.reden),
                ]
            writer.append(row)
        }
        buffer.append(writer.takeBytes())
    }

    func einde(_ kop: Vergelijkingskop) {
        buffer.append(writer.takeBytes())
        buffer.flush()
    }

    private static func cell(_ text: String?) -> CSVCell {
        guard let text, !text.isEmpty else { return .empty }
        return .text(text)
    }
}
