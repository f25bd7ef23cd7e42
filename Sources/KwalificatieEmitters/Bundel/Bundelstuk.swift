import KwalificatieModel

/// One record as a file in the bundles of the cohorts in which a student can enrol for it. Bundles are the project's own.
public struct Bundelstuk: Sendable {
    /// The name of the file in a bundle: `dossiers/23331-timmeren.xml`.
    public let bestandsnaam: String
    /// The kind of record.
    public let soort: RegisterRecord.Soort
    /// Its name, on one line.
    public let titel: String
    /// Each of its codes with its dates.
    let perioden: [Periode]

    /// A code and when it holds.
    struct Periode: Sendable {
        let code: String
        /// The first day (inclusive).
        let vanaf: CalendarDate?
        /// The first day on which it no longer holds (exclusive).
        let tot: CalendarDate?

        init(_ code: String, vanaf: CalendarDate?, tot: CalendarDate?) {
            self.code = code
            self.vanaf = vanaf
            self.tot = tot
        }

        init(_ periode: CreboPeriode<some CreboRole>) {
            self.init(periode.crebo.text, vanaf: periode.geldigVanaf, tot: periode.eindeInstroom)
        }
    }

    /// The file of a record; nil when it has not been adopted or has no code, because nobody can enrol for it then.
    public init?(_ record: RegisterRecord) {
        guard record.isVastgesteld, let code = record.codes.first else { return nil }
        soort = record.soort
        titel = record.titel.eenRegel
        perioden = Self.perioden(record)
        let words = Bestandswoorden(titel).text
        bestandsnaam = "\(record.soort.folder)/\(code.lowercased())\(words.isEmpty ? "" : "-\(words)").xml"
    }

    private static func perioden(_ record: RegisterRecord) -> [Periode] {
        switch record {
        case .dossier(let dossier): dossier.crebos.map { Periode($0) }
        case .keuzedeel(let deel): [Periode(deel.code.text, vanaf: deel.geldigVanaf, tot: deel.geldigTot)]
        case .certificaat(let deel): [Periode(deel.code.text, vanaf: deel.geldigVanaf, tot: deel.geldigTot)]
        case .crossOver(let kwalificatie): kwalificatie.crebos.map { Periode($0) }
        case .geregionaliseerd(let kwalificatie): kwalificatie.crebos.map { Periode($0) }
        }
    }

    /// The codes under which a student can enrol on the first day of this study year.
    func perioden(in cohort: Cohort) -> [Periode] {
        perioden.filter { cohort.allowsEnrolment(geldigVanaf: $0.vanaf, eindeInstroom: $0.tot) }
    }

    /// Whether a student can enrol on the first day of this study year.
    public func hoortBij(_ cohort: Cohort) -> Bool { !perioden(in: cohort).isEmpty }
}

extension RegisterRecord.Soort {
    /// The folder of the records of this kind in a bundle.
    fileprivate var folder: String {
        switch self {
        case .dossier: "dossiers"
        case .keuzedeel: "keuzedelen"
        case .certificaat: "certificaten"
        case .crossOver: "cross-overs"
        case .geregionaliseerd: "geregionaliseerd"
        }
    }
}
