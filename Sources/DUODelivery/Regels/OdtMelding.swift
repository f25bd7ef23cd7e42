import KwalificatieModel
import KwalificatieValidators

/// Sentences that several rules use.
enum OdtMelding {
    /// What is wrong with the form of a field. Of a column without personal data the value is repeated.
    static func vorm<Waarde>(_ veld: OdtVeld<Waarde>, _ kolom: OdtKolom, _ verwacht: Bilingual) -> Bilingual {
        guard !veld.isLeeg else {
            return Bilingual(
                "\(kolom.rawValue) is leeg; verwacht wordt \(verwacht.dutch)",
                "\(kolom.rawValue) is empty; expected is \(verwacht.english)")
        }
        let waarde = kolom.isPersoonlijk ? "" : " “\(kort(veld.tekst))”"
        return Bilingual(
            "de waarde\(waarde) heeft niet de vorm; verwacht wordt \(verwacht.dutch)",
            "the value\(waarde) has not the form; expected is \(verwacht.english)")
    }

    /// A day that should not lie before another.
    static func voor(_ dag: CalendarDate, _ begin: CalendarDate) -> Bilingual {
        Bilingual(
            "\(dag.dutch) ligt voor de datum van inschrijving (\(begin.dutch))",
            "\(dag.iso) lies before the date of enrolment (\(begin.iso))")
    }

    /// The first of these names, and how many more there are.
    static func enkele(_ names: [String]) -> String {
        let shown = names.prefix(3).joined(separator: ", ")
        return names.count > 3 ? "\(shown) … (\(names.count))" : shown
    }

    /// How many characters of a value are repeated.
    private static let getoond = 30

    /// A value on one line, of a long one the beginning; a number of a person that landed in another column is masked.
    private static func kort(_ tekst: String) -> String {
        let line = String(tekst.map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return Masker.masked(line.count > getoond ? "\(line.prefix(getoond))…" : line)
    }
}

extension OdtKolom {
    /// Whether what stands in it says something of a person, so that no message repeats it.
    var isPersoonlijk: Bool {
        switch self {
        case .burgerservicenummer, .onderwijsnummer, .geboortedatum, .geslacht, .postcode, .landcode, .achternaam,
            .voorvoegsels, .voornamen:
            true
        default: false
        }
    }
}
