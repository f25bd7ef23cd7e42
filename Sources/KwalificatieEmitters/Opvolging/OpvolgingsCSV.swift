import KwalificatieModel

/// What comes before and after a code, as rows: one for each step from a code to one that follows it, and for a code
/// without steps one with nothing behind it. Own design.
public struct OpvolgingsCSV {
    private let graaf: Opvolgingsgraaf

    /// The rows of these steps.
    public init(_ graaf: Opvolgingsgraaf) {
        self.graaf = graaf
    }

    /// A row of headers, and a row for each step. With a school year, `Verwijzing` says which codes the
    /// one that was asked for refers to. `Opvolging` is `bekend`, `open` (it has not ended), `geen` or `onbekend`.
    public func bytes(dialect: CSVDialect) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect)
        let kop = ["Crebo", "Naam", "Soort", "Niveau", "Vanaf", "Tot", "Verwijzing", "Opvolging"]
        writer.append((kop + kop.map { "\($0) opvolger" }).map { .text($0) })
        for stap in graaf.stappen { writer.append(cellen(stap.van) + cellen(stap.naar)) }
        if graaf.stappen.isEmpty {
            writer.append(cellen(graaf.code) + [CSVCell](repeating: .empty, count: kop.count))
        }
        return writer.bytes
    }

    private func cellen(_ code: String) -> [CSVCell] {
        let knoop = graaf[code]
        return [
            .text(code), .of(knoop?.naam), .of(knoop?.soort), .of(knoop?.niveau?.rawValue), .of(knoop?.vanaf),
            .of(knoop?.tot), graaf.schooljaar == nil ? .empty : .of(knoop?.isVerwijzing),
            .of(knoop?.opvolging.rawValue),
        ]
    }
}
