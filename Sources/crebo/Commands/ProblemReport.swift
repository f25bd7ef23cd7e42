import KwalificatieModel
import KwalificatieValidators
import NightlyConversion

/// What went wrong, on standard error: a line each, no more than a person will read. Remarks are not shown: they stand in
/// the lists of a conversion, and `crebo validate` shows them.
struct ProblemReport {
    let rejections: [RecordCollection.Rejection]
    let findings: [Finding]
    /// The directories below the inputs that were not read there.
    var passedOver: [PassedOver] = []

    /// How many lines of each are shown; the rest is counted, and stands in the lists of a conversion.
    private static let shown = 50

    func write(to console: Console) {
        let language = Surroundings.language
        console.errors(PassedOverText(passedOver).lines(in: language))
        write(rejections.map { $0.line(in: language) }, "afgekeurd", to: console)
        let worstFirst = findings.filter { $0.severity > .info }.enumerated().sorted {
            ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
        }
        write(worstFirst.map { $0.element.line(in: language) }, "bevindingen", to: console)
    }

    private func write(_ lines: [String], _ name: String, to console: Console) {
        for line in lines.prefix(Self.shown) { console.errors(PrintableText.line(line) + "\n") }
        if lines.count > Self.shown { console.errors("… en nog \(lines.count - Self.shown) (\(name)).\n") }
    }
}
