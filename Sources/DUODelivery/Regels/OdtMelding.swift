import KwalificatieModel
import KwalificatieReaders

/// What a rule over enrolments says: one sentence in each language, without a value of the row.
///
/// Values stand in the wrong column as soon as a name holds a separator, so that no column is safe to quote. Which column
/// it is and what is expected there says enough: the row itself is in `afgekeurd.csv`.
struct OdtMelding {
    /// The sentences.
    let zin: Bilingual

    /// The two sentences, beginning small and without a full stop.
    init(_ dutch: OdtZin, _ english: OdtZin) {
        zin = Bilingual(dutch.text, english.text)
    }

    /// Sentences of this program, without any value of the row.
    init(own: Bilingual) { zin = own }

    /// What is wrong with the form of a field.
    static func vorm<Waarde>(_ veld: OdtVeld<Waarde>, _ kolom: OdtKolom, _ verwacht: Bilingual) -> OdtMelding {
        veld.isLeeg
            ? OdtMelding(
                "\(kolom) is leeg; verwacht wordt \(own: verwacht.dutch)",
                "\(kolom) is empty; expected is \(own: verwacht.english)")
            : OdtMelding(
                "de waarde heeft niet de vorm; verwacht wordt \(own: verwacht.dutch)",
                "the value has not the form; expected is \(own: verwacht.english)")
    }

    /// Of a day that should not lie before the enrolment.
    static let voorInschrijving = OdtMelding(
        "deze datum ligt voor de datum van inschrijving", "this date lies before the date of enrolment")

    /// The first of these names, and how many more there are.
    static func enkele(_ names: [String]) -> String {
        let shown = names.prefix(3).joined(separator: ", ")
        return names.count > 3 ? "\(shown) … (\(names.count))" : shown
    }
}

/// A sentence into which no text and no value of a row can be put: that does not compile.
struct OdtZin: ExpressibleByStringInterpolation {
    let text: String

    init(stringLiteral value: String) { text = value }

    init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) { text += literal }

        /// The name of a column.
        mutating func appendInterpolation(_ kolom: OdtKolom) { text += kolom.rawValue }

        /// The institution that delivers.
        mutating func appendInterpolation(_ brin: Brin) { text += brin.text }

        /// How many there are of something.
        mutating func appendInterpolation(aantal: Int) { text += String(aantal) }

        /// What the register says, and not the row.
        mutating func appendInterpolation(register: String) { text += register }

        /// Words of this program.
        mutating func appendInterpolation(own: String) { text += own }
    }
}
