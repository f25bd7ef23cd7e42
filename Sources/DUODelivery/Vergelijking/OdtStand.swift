import KwalificatieModel
import KwalificatieReaders

/// What was delivered last of each enrolment and result, as far as a registratieoverzicht can know it.
///
/// Memory follows the number of enrolments and results that were delivered, not the number of deliveries.
public struct OdtStand: Sendable {
    /// Something that was delivered.
    struct Geleverd<Bericht: Sendable>: Sendable {
        var bericht: Bericht
        var levering: Leveringsnaam
        var isGeregistreerd = false
    }

    private(set) var inschrijvingen: [Geleverd<OdtInschrijving>] = []
    private(set) var resultaten: [Geleverd<OdtResultaat>] = []
    private var plaatsen: [Volgnummersleutel: Int] = [:]
    private let aanmaak: CalendarDate?

    /// Nothing was delivered yet.
    ///
    /// - Parameter aanmaak: the day on which the registratieoverzicht was made: what was delivered later about something
    ///   that was delivered before does not count.
    public init(aanmaak: CalendarDate?) {
        self.aanmaak = aanmaak
    }

    /// Reads a file of a delivery. Files are read in the order of their deliveries: the last counts.
    public mutating func add(_ source: some ByteSource, of levering: Leveringsnaam) throws(ReadingProblem) {
        var reader = try OdtDeliveryReader(source)
        while let bericht = try reader.next() {
            switch bericht {
            case .persoon: break
            case .inschrijving(let inschrijving):
                let sleutel = Volgnummersleutel(inschrijving.sleutel, .inschrijving, inschrijving.volgnummer)
                neem(Geleverd(bericht: inschrijving, levering: levering), sleutel, in: \.inschrijvingen)
            case .resultaat(let resultaat):
                let sleutel = Volgnummersleutel(resultaat.sleutel, .resultaat, resultaat.volgnummer)
                neem(Geleverd(bericht: resultaat, levering: levering), sleutel, in: \.resultaten)
            }
        }
    }

    /// Whether the registratieoverzicht was made before this delivery.
    func isLater(_ levering: Leveringsnaam) -> Bool { aanmaak.map { $0 < levering.datum } ?? false }

    /// The place of an enrolment of this person, when it was delivered.
    func plaats(_ persoon: Persoonsleutel, inschrijving volgnummer: Volgnummer) -> Int? {
        plaatsen[Volgnummersleutel(persoon, .inschrijving, volgnummer)]
    }

    /// The place of a result of this person, when it was delivered.
    func plaats(_ persoon: Persoonsleutel, resultaat volgnummer: Volgnummer) -> Int? {
        plaatsen[Volgnummersleutel(persoon, .resultaat, volgnummer)]
    }

    /// Remembers that the enrolment at this place is registered.
    mutating func registreer(inschrijving plaats: Int) { inschrijvingen[plaats].isGeregistreerd = true }

    /// Remembers that the result at this place is registered.
    mutating func registreer(resultaat plaats: Int) { resultaten[plaats].isGeregistreerd = true }

    private mutating func neem<Bericht>(
        _ geleverd: Geleverd<Bericht>, _ sleutel: Volgnummersleutel,
        in stand: WritableKeyPath<OdtStand, [Geleverd<Bericht>]>
    ) {
        guard let plaats = plaatsen[sleutel] else {
            plaatsen[sleutel] = self[keyPath: stand].count
            self[keyPath: stand].append(geleverd)
            return
        }
        if !isLater(geleverd.levering) || isLater(self[keyPath: stand][plaats].levering) {
            self[keyPath: stand][plaats] = geleverd
        }
    }
}
