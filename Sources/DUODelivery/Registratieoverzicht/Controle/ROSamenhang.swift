/// What the records so far say about the one that follows: whose they are, and what they belong to.
struct ROSamenhang {
    /// A record and where it stands.
    struct Geplaatst {
        /// The line, from 1.
        let regel: Int
        /// The how-manieth record it is, from 1.
        let volgnummer: Int
        let record: RORecord
    }

    /// How many inschrijvingen and results of a person are remembered: many times what anyone has, so that a damaged
    /// file in which all records are one person's does not fill memory.
    private static let maximumPerPersoon = 10_000

    /// How many records there were of each kind.
    private(set) var telling = ROTelling()
    /// How many records there were.
    private(set) var aantal = 0
    /// The first voorlooprecord.
    private(set) var voorloop: Geplaatst?
    /// The first sluitrecord.
    private(set) var sluit: Geplaatst?
    /// The last person.
    private(set) var persoon: Geplaatst?
    /// The last inschrijving of that person, while what belongs to it follows.
    private(set) var inschrijving: Geplaatst?
    /// How many perioden it has so far.
    private(set) var aantalPerioden = 0
    /// The last diploma of that person, while its results follow.
    private(set) var diploma: RORecord?
    /// The inschrijvingen of that person, by number.
    private(set) var inschrijvingen: [String: RORecord] = [:]
    /// The numbers of results that the person has had.
    private(set) var resultaten: Set<String> = []

    /// Takes the record that stands on this line.
    mutating func neem(_ record: RORecord, regel: Int) {
        telling.tel(record.soort)
        aantal += 1
        let geplaatst = Geplaatst(regel: regel, volgnummer: aantal, record: record)
        switch record.soort {
        case .voorloop: if voorloop == nil { voorloop = geplaatst }
        case .sluit: if sluit == nil { sluit = geplaatst }
        case .persoon: begin(geplaatst)
        case .inschrijving:
            inschrijving = geplaatst
            aantalPerioden = 0
            diploma = nil
            if inschrijvingen.count < Self.maximumPerPersoon {
                inschrijvingen[record[.inschrijvingvolgnummer]] = record
            }
        case .periode: aantalPerioden += 1
        case .ondersteuning, .bpv: break
        case .diploma:
            inschrijving = nil
            diploma = record
            onthoud(resultaat: record)
        case .onderdeel, .examenonderdeel, .keuzedeel:
            inschrijving = nil
            onthoud(resultaat: record)
        }
    }

    private mutating func onthoud(resultaat record: RORecord) {
        if resultaten.count < Self.maximumPerPersoon { resultaten.insert(record[.resultaatvolgnummer]) }
    }

    private mutating func begin(_ geplaatst: Geplaatst) {
        persoon = geplaatst
        inschrijving = nil
        diploma = nil
        inschrijvingen.removeAll(keepingCapacity: true)
        resultaten.removeAll(keepingCapacity: true)
    }
}
