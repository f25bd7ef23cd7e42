import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// What happened in a delivery: counts, and findings without personal data.
public struct OdtVerslag: Sendable {
    /// How many messages were delivered of each kind.
    public struct Berichten: Sendable, Equatable {
        /// Identificatie persoon.
        public private(set) var personen = 0
        /// Inschrijving.
        public private(set) var inschrijvingen = 0
        /// Resultaat.
        public private(set) var resultaten = 0

        /// Nothing yet.
        public init() {}

        mutating func tel(_ bericht: OdtBericht) {
            switch bericht {
            case .persoon: personen += 1
            case .inschrijving: inschrijvingen += 1
            case .resultaat: resultaten += 1
            }
        }
    }

    /// A crebo that was chosen for rows in which there was none.
    public struct Keuze: Sendable, Hashable {
        /// The certificate.
        public let certificaat: String
        /// Its title.
        public let titel: String
        /// The crebo and title of the kwalificatie.
        public let opleiding: String
        /// Among how many it was the first.
        public let uit: Int
    }

    /// A finding with its place.
    public struct Bevinding: Sendable, Equatable {
        /// The line of the row.
        public let regel: UInt32
        /// What was found.
        public let bevinding: OdtBevinding
    }

    /// The delivery.
    public let naam: Leveringsnaam
    /// The names of the files of the delivery.
    public internal(set) var bestanden: [String] = []
    /// How many rows were read, without the header and blank ones.
    public internal(set) var gelezen = 0
    /// Of how many rows something was delivered.
    public internal(set) var geleverd = 0
    /// How many rows say nothing that was not delivered before.
    public internal(set) var ongewijzigd = 0
    /// How many rows were not delivered.
    public internal(set) var afgekeurd = 0
    /// How many messages were delivered.
    public internal(set) var berichten = Berichten()
    /// What the reader says about the text of the list.
    public internal(set) var opmerkingen: [CSVRemark] = []
    /// The columns of the list that mean nothing here.
    public internal(set) var onbekendeKolommen: [MaskedText] = []
    /// Which crebos were chosen, with how many rows.
    public internal(set) var keuzes: [Keuze: Int] = [:]
    /// How many findings there were of each rule, by severity.
    public private(set) var aantallen: [RuleID: [Severity: Int]] = [:]
    /// The first findings of each rule.
    public private(set) var bevindingen: [Bevinding] = []
    /// How many findings the user did not want.
    public internal(set) var onderdrukt = 0
    /// The rules that could not run, with the reason.
    public internal(set) var nietGetoetst: [(regel: RuleID, reden: Bilingual)] = []

    /// How many findings of each rule are kept: more of one kind tells nobody anything new.
    static let maximumPerRegel = 100

    init(naam: Leveringsnaam) {
        self.naam = naam
    }

    /// How many findings there were of this severity.
    public func aantal(_ severity: Severity) -> Int { aantallen.values.reduce(0) { $0 + ($1[severity] ?? 0) } }

    mutating func add(_ found: [OdtBevinding], regel: UInt32) {
        for bevinding in found {
            aantallen[bevinding.rule, default: [:]][bevinding.severity, default: 0] += 1
            let count = aantallen[bevinding.rule, default: [:]].values.reduce(0, +)
            if count <= Self.maximumPerRegel { bevindingen.append(Bevinding(regel: regel, bevinding: bevinding)) }
        }
    }
}
