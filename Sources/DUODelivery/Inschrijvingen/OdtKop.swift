import KwalificatieModel
import KwalificatieReaders

/// The header of a list of enrolments: where each column stands.
public struct OdtKop: Sendable {
    /// How many columns there are.
    public let aantalKolommen: Int
    /// The names that are no column of such a list, in order; what stands below them is not delivered.
    public let onbekend: [MaskedText]

    /// Where the columns begin that `afgekeurd.csv` adds, when the list is such a file that was mended.
    let indexVanRedenen: Int?

    private let indexes: [OdtKolom: Int]

    /// Why a row is no header of such a list.
    public enum Problem: Error, Sendable, Equatable {
        /// These columns are missing.
        case ontbreekt([OdtKolom])
        /// This column stands there twice.
        case dubbel(OdtKolom)
    }

    /// The columns that `afgekeurd.csv` adds.
    static let redenen = ["regel", "kolom", "reden"]

    /// Reads the header.
    init(_ row: CSVRow) throws(Problem) {
        var names = row.fields.map { String($0.text.filter { $0 != " " && $0 != "\t" }) }
        aantalKolommen = names.count
        let isMended = names.suffix(3).map { $0.lowercased() } == Self.redenen
        indexVanRedenen = isMended ? names.count - 3 : nil
        if isMended { names.removeLast(3) }
        var indexes: [OdtKolom: Int] = [:]
        var onbekend: [MaskedText] = []
        for (index, name) in names.enumerated() {
            guard let kolom = OdtKolom(kop: name) else {
                onbekend.append(MaskedText(name))
                continue
            }
            guard indexes.updateValue(index, forKey: kolom) == nil else { throw .dubbel(kolom) }
        }
        let missing = OdtKolom.allCases.filter { indexes[$0] == nil && !$0.magOntbreken }
        guard missing.isEmpty else { throw .ontbreekt(missing) }
        self.indexes = indexes
        self.onbekend = onbekend
    }

    func index(of kolom: OdtKolom) -> Int? { indexes[kolom] }
}

extension OdtKop.Problem {
    /// One sentence: what is wrong and what to do.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.ontbreekt(let kolommen), .dutch):
            "in de eerste rij ontbreken deze kolommen: \(Self.names(kolommen)); de eerste rij noemt de kolommen"
        case (.ontbreekt(let kolommen), .english):
            "the first row lacks these columns: \(Self.names(kolommen)); the first row names the columns"
        case (.dubbel(let kolom), .dutch): "de kolom \(kolom.rawValue) staat er twee keer; laat er een weg"
        case (.dubbel(let kolom), .english): "the column \(kolom.rawValue) stands there twice; leave one out"
        }
    }

    private static func names(_ kolommen: [OdtKolom]) -> String {
        kolommen.map(\.rawValue).joined(separator: ", ")
    }
}
