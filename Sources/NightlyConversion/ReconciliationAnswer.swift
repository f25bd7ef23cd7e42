import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// The differences between lists and XML as people and programs read them. The forms are of our own design.
public struct ReconciliationAnswer: Sendable {
    private let reconciliation: Reconciliation

    /// The answer for these differences.
    public init(_ reconciliation: Reconciliation) {
        self.reconciliation = reconciliation
    }

    // MARK: - For people

    /// Per list the differences of each kind, then the counts.
    public var text: String {
        let blocks = reconciliation.lijsten.map { Self.block($0).joined(separator: "\n") }
        return (blocks + [totals]).joined(separator: "\n\n") + "\n"
    }

    private static func block(_ list: Reconciliation.Lijst) -> [String] {
        let head = heading(of: list.lijst)
        var lines = [head, String(repeating: "=", count: head.count)]
        if list.verschillen.isEmpty { lines += ["", "Geen verschillen."] }
        for soort in Lijstverschil.Soort.allCases {
            let differences = list.verschillen.filter { $0.soort == soort }
            guard !differences.isEmpty else { continue }
            lines += [
                "", "\(soort.rawValue.prefix(1).uppercased() + soort.rawValue.dropFirst()) (\(differences.count))",
            ]
            lines += differences.map(line)
        }
        return lines
    }

    /// `crebolijst-2022.csv: 454 rijen, cohort 2022`.
    private static func heading(of list: PublishedCrebolijst) -> String {
        let name = list.file.split(separator: "/").last.map(String.init) ?? list.file
        let rows = list.kwalificaties.count + list.vervallenDossiers.count + list.vervallenKwalificaties.count
        let cohort = list.vorm == .vervallen ? nil : list.cohort
        return "\(name): \(rows) \(rows == 1 ? "rij" : "rijen")" + (cohort.map { ", cohort \($0.year)" } ?? "")
    }

    private static func line(_ verschil: Lijstverschil) -> String {
        let naam = "  \(verschil.onderwerp.naam)"
        switch verschil.soort {
        case .alleenInLijst, .alleenInXML: return naam
        default:
            return "\(naam): lijst \(shown(verschil.lijst)), XML \(shown(verschil.xml))"
        }
    }

    private static func shown(_ text: String) -> String { text.isEmpty ? "(leeg)" : "“\(text.eenRegel)”" }

    private var totals: String {
        let counts = reconciliation.counts.map { "\($0.count) \($0.soort.rawValue)" }
        guard !counts.isEmpty else { return "Verschillen: 0." }
        return "Verschillen: \(reconciliation.count) (\(counts.joined(separator: ", ")))."
    }

    // MARK: - For programs

    /// A row for each difference.
    public func csv(_ dialect: CSVDialect) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect)
        writer.append(
            ["bestand", "regel", "kolom", "verschil", "soort", "code", "naam", "lijst", "xml"].map { .text($0) })
        for list in reconciliation.lijsten {
            for verschil in list.verschillen {
                writer.append([
                    .text(list.lijst.file), .integer(Int(verschil.cel.place.line)), .text(verschil.cel.kolom),
                    .text(verschil.soort.rawValue), .text(verschil.onderwerp.soort),
                    .text(verschil.onderwerp.code ?? ""), .text(verschil.onderwerp.titel.eenRegel),
                    .text(verschil.lijst.eenRegel), .text(verschil.xml.eenRegel),
                ])
            }
        }
        return writer.bytes
    }

    /// One line of JSON: the lists with their differences, and the number of each kind.
    public func json() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try JSONValue(encoding: Document(reconciliation)).append(to: &bytes)
        return bytes
    }

    private struct Document: Encodable {
        let lijsten: [List]
        let aantallen: [Count]

        init(_ reconciliation: Reconciliation) {
            lijsten = reconciliation.lijsten.map(List.init)
            aantallen = reconciliation.counts.map { Count(verschil: $0.soort.rawValue, aantal: $0.count) }
        }
    }

    private struct Count: Encodable {
        let verschil: String
        let aantal: Int
    }

    private struct List: Encodable {
        let bestand: String
        let cohort: Int?
        let verschillen: [Difference]

        init(_ list: Reconciliation.Lijst) {
            bestand = list.lijst.file
            cohort = list.lijst.vorm == .vervallen ? nil : list.lijst.cohort?.year
            verschillen = list.verschillen.map(Difference.init)
        }
    }

    private struct Difference: Encodable {
        let verschil: String
        let soort: String
        let code: String?
        let naam: String
        let regel: UInt32
        let lijst: String
        let xml: String

        init(_ verschil: Lijstverschil) {
            self.verschil = verschil.soort.rawValue
            soort = verschil.onderwerp.soort
            code = verschil.onderwerp.code
            naam = verschil.onderwerp.titel
            regel = verschil.cel.place.line
            lijst = verschil.lijst
            xml = verschil.xml
        }
    }
}
