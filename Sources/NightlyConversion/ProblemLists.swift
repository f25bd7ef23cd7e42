import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// `afgekeurd.csv`: what was not converted, and why. The columns are the project's own.
enum RejectionList {
    static let familie = Lijstfamilie(
        naam: "afgekeurd", bestandsnaam: "afgekeurd.csv",
        omschrijving: "Wat niet is omgezet, en waarom: documenten en onderdelen.",
        kolommen: ProblemColumns.place + ProblemColumns.subject + [
            Kolom("reden", "Waarom het niet is omgezet.", .tekst, .eigen)
        ])

    static func bytes(
        _ rejections: [RecordCollection.Rejection], _ names: [String: String], _ dialect: CSVDialect
    ) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect)
        writer.append(familie.kolommen.map { .text($0.naam) })
        for rejection in rejections {
            writer.append([
                .text(names[rejection.file] ?? rejection.file), .number(rejection.line), .number(rejection.column),
                .text(rejection.subject?.soort ?? "document"), .text(rejection.subject?.code ?? ""),
                .text(rejection.subject?.titel ?? ""), .text(PrintableText.line(rejection.reason.dutch)),
            ])
        }
        return writer.bytes
    }
}

/// `bevindingen.csv`: what was found in the documents. The columns are the project's own.
enum FindingList {
    static let familie = Lijstfamilie(
        naam: "bevindingen", bestandsnaam: "bevindingen.csv",
        omschrijving: "Wat er volgens de regels niet klopt of opvalt in de invoer.",
        kolommen: [
            Kolom("regelcode", "De regel; zie docs/regels.md.", .code, .eigen),
            Kolom("ernst", "fout, waarschuwing of opmerking.", .tekst, .eigen),
        ] + ProblemColumns.place + [
            Kolom("pad", "De elementen waarin het staat, van buiten naar binnen.", .tekst, .eigen)
        ] + ProblemColumns.subject + [
            Kolom("bevinding", "Wat er is gevonden.", .tekst, .eigen)
        ])

    /// - Parameter onlyCounted: of which rules there was more; each gets a last row that says how much.
    static func bytes(
        _ findings: [Finding], _ onlyCounted: [RuleCount], _ names: [String: String],
        _ dialect: CSVDialect
    ) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect)
        writer.append(familie.kolommen.map { .text($0.naam) })
        for finding in findings {
            writer.append([
                .text(finding.rule.description), .text(finding.severity.word(in: .dutch)),
                .text(names[finding.file] ?? finding.file),
                .number(finding.place.line), .number(finding.place.column), .text(finding.path),
                .text(finding.subject?.soort ?? ""), .text(finding.subject?.code ?? ""),
                .text(finding.subject?.titel ?? ""), .text(PrintableText.line(finding.message.dutch)),
            ])
        }
        for more in onlyCounted {
            let severity = RuleCatalogue.rule(more.rule)?.documentation.severity.word(in: .dutch) ?? ""
            writer.append(
                [.text(more.rule.description), .text(severity)] + Array(repeating: .empty, count: 7)
                    + [.text("nog \(more.count) bevindingen van deze regel, die alleen zijn geteld")])
        }
        return writer.bytes
    }
}

/// The columns that both lists have.
private enum ProblemColumns {
    static let place = [
        Kolom("bestand", "Het document, met de map vanaf de invoer.", .tekst, .eigen),
        Kolom("regel", "De regel in het document, vanaf 1.", .getal, .eigen),
        Kolom("kolom", "Het teken op die regel, vanaf 1.", .getal, .eigen),
    ]
    static let subject = [
        Kolom("soort", "Wat het is: document, keuzedeel, kwalificatie enzovoort.", .tekst, .eigen),
        Kolom("code", "De code ervan, als die te lezen is.", .code, .eigen),
        Kolom("titel", "De naam ervan.", .tekst, .eigen),
    ]
}

extension CSVCell {
    /// A line or a column; empty when unknown.
    fileprivate static func number(_ number: UInt32) -> CSVCell { number == 0 ? .empty : .integer(Int(number)) }
}
