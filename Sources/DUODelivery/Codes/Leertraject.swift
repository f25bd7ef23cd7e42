import KwalificatieModel

/// How the education of an inschrijvingsperiode is arranged (PvE 16.6, which lists all of them).
public enum Leertraject: String, Sendable, Hashable, CaseIterable {
    /// Beroepsopleidende leerweg.
    case bol = "BOL"
    /// Beroepsopleidende leerweg in deeltijd, to 31-07-2023.
    case bolDeeltijd = "BOL_DT"
    /// Beroepsbegeleidende leerweg.
    case bbl = "BBL"
    /// Overig onderwijs: the derde leerweg, aimed at a diploma.
    case ovo = "OVO"
    /// Examendeelnemer.
    case ex = "EX"
    /// Overig onderwijs niet-diploma gericht, from 01-01-2019: for a certificate only.
    case odt = "ODT"

    /// The days on which a periode can begin with it, both inclusive; nil is without end.
    var geldigheid: (van: CalendarDate?, totEnMet: CalendarDate?) {
        switch self {
        case .bolDeeltijd: (nil, CalendarDate(year: 2023, month: 7, day: 31))
        case .odt: (CalendarDate(year: 2019, month: 1, day: 1), nil)
        case .bol, .bbl, .ovo, .ex: (nil, nil)
        }
    }

    /// Whether a periode can begin with it on this day.
    public func geldt(op dag: CalendarDate) -> Bool {
        let (van, totEnMet) = geldigheid
        return van.map { $0 <= dag } ?? true && totEnMet.map { dag <= $0 } ?? true
    }

    /// Whether a periode can be paid for by the state: education of the derde leerweg never is (WEB).
    public var kanBekostigdZijn: Bool { self != .odt && self != .ovo }
}
