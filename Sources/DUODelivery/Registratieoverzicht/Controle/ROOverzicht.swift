import KwalificatieReaders
import KwalificatieValidators

/// What is in a registratieoverzicht: counts and findings, and no number of any person.
public struct ROOverzicht: Sendable, Equatable {
    /// How many perioden have a leertraject.
    public struct Leertrajecttelling: Sendable, Equatable {
        /// The code, as it stands.
        public let leertraject: String
        /// How many perioden.
        public let aantal: Int
    }

    /// The voorlooprecord: whose, of which period, made when; nil when there is none.
    public let voorloop: RORecord?
    /// How many records there are of each kind.
    public let telling: ROTelling
    /// How many lines there are, those without a record among them.
    public let aantalRegels: Int
    /// How many perioden there are of each leertraject, in the order of the codes.
    public let leertrajecten: [Leertrajecttelling]
    /// What was found, by line and rule; of each rule the first hundred.
    public let bevindingen: [ROBevinding]
    /// How many findings there are of each severity, kept or not. A departure from the layout counts once.
    public let aantallen: [Severity: Int]
    /// How many findings there are of each rule.
    public let aantallenPerRegel: [RuleID: Int]

    /// Whether there is a finding of severity error.
    public var heeftFouten: Bool { aantallen[.error, default: 0] > 0 }
    /// How many findings are not among `bevindingen`.
    public var aantalNietGetoond: Int { aantallen.values.reduce(0, +) - bevindingen.count }
}

extension ROOverzicht {
    /// Reads a registratieoverzicht to its end.
    ///
    /// Throws what `ROBestand` throws.
    public init<Source: ByteSource>(
        _ source: @autoclosure () throws(ReadingProblem) -> Source
    ) throws(ReadingProblem) {
        self = try ROBestand(try source()).overzicht
    }
}
