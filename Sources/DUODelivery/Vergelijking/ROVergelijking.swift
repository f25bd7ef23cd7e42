import KwalificatieModel

/// Compares what DUO registered with what was delivered, line by line, as `ROBestand` gives them.
///
///     var vergelijking = ROVergelijking(stand, selectie: selectie)
///     try bestand.regels(source) { regel in try vergelijking.neem(regel) { uitkomst in … } }
///     try vergelijking.einde { uitkomst in … }
///
/// Only enrolments with leertraject ODT count, and those that were delivered; with them their loose results. Beside
/// `stand` no more than one enrolment and the numbers of one person are in memory.
public struct ROVergelijking {
    /// Takes an outcome; what it throws ends the comparison.
    public typealias Melder = (ROUitkomst) throws -> Void

    /// How many outcomes there were of each kind: of enrolments, and of results.
    public private(set) var aantallen: [ROUitkomst.Soort: (inschrijvingen: Int, resultaten: Int)] = [:]

    /// An enrolment of which the perioden are still coming.
    private struct Lopend {
        let regel: Int
        let inschrijving: RORecord
        var eerstePeriode: RORecord?
        var aantalPerioden = 0
        var isODT = false
    }

    private var stand: OdtStand
    private let selectie: ROSelectie
    private var lopend: Lopend?
    private var persoon: ROPersoon?
    /// The numbers of the ODT enrolments of that person.
    private var odtNummers: Set<String> = []

    /// A comparison with these deliveries.
    public init(_ stand: OdtStand, selectie: ROSelectie) {
        self.stand = stand
        self.selectie = selectie
    }

    /// Takes the next line of the registratieoverzicht.
    public mutating func neem(_ regel: RORegel, _ meld: Melder) throws {
        guard case .record(let record) = regel.inhoud else { return }
        if record.persoon != persoon {
            try sluitInschrijving(meld)
            persoon = record.persoon
            odtNummers.removeAll(keepingCapacity: true)
        }
        switch record.soort {
        case .inschrijving:
            try sluitInschrijving(meld)
            lopend = Lopend(regel: regel.nummer, inschrijving: record)
        case .periode:
            // A periode of an inschrijving that is not there is not that of another.
            guard lopend?.inschrijving[.inschrijvingvolgnummer] == record[.inschrijvingvolgnummer] else { return }
            lopend?.aantalPerioden += 1
            if lopend?.eerstePeriode == nil { lopend?.eerstePeriode = record }
            if record[.leertraject] == Leertraject.odt.rawValue { lopend?.isODT = true }
        case .onderdeel, .keuzedeel:
            try sluitInschrijving(meld)
            try vergelijk(resultaat: record, regel: regel.nummer, meld)
        case .voorloop, .persoon, .ondersteuning, .bpv, .diploma, .examenonderdeel, .sluit: break
        }
    }

    /// Tells what was delivered and not registered, by person and number, when all lines have been taken.
    public mutating func einde(_ meld: Melder) throws {
        try sluitInschrijving(meld)
        for geleverd in Self.ontbrekend(stand.inschrijvingen, { $0.sleutel }, { $0.volgnummer }) {
            let bericht = geleverd.bericht
            var uitkomst = ROUitkomst(
                .nietGeregistreerd, .inschrijving(bericht), periode: .periode(bericht))
            leg(uit: &uitkomst, geleverd.levering, isTeZien: selectie.toont(bericht))
            try tel(uitkomst, meld)
        }
        for geleverd in Self.ontbrekend(stand.resultaten, { $0.sleutel }, { $0.volgnummer }) {
            let bericht = geleverd.bericht
            var uitkomst = ROUitkomst(.nietGeregistreerd, resultaat: .resultaat(bericht))
            let inschrijving = stand.plaats(bericht.sleutel, inschrijving: bericht.inschrijvingvolgnummer)
            let hoortBijGetoonde = inschrijving.map { selectie.toont(stand.inschrijvingen[$0].bericht) } ?? false
            leg(uit: &uitkomst, geleverd.levering, isTeZien: hoortBijGetoonde || selectie.toont(bericht))
            try tel(uitkomst, meld)
        }
    }
}

// MARK: - What is registered

extension ROVergelijking {
    private mutating func sluitInschrijving(_ meld: Melder) throws {
        guard let gesloten = lopend else { return }
        lopend = nil
        let record = gesloten.inschrijving
        if gesloten.isODT { odtNummers.insert(record[.inschrijvingvolgnummer]) }
        let sleutel = Persoonsleutel(record.persoon)
        var uitkomst = ROUitkomst(.nooitGeleverd, record, periode: gesloten.eerstePeriode)
        uitkomst.regel = gesloten.regel
        if let sleutel, let volgnummer = Volgnummer(record[.inschrijvingvolgnummer]),
            let plaats = stand.plaats(sleutel, inschrijving: volgnummer)
        {
            let geleverd = stand.inschrijvingen[plaats]
            stand.registreer(inschrijving: plaats)
            uitkomst.verschillen = Self.verschillen(.inschrijving(geleverd.bericht), record)
            if let periode = gesloten.eerstePeriode {
                uitkomst.verschillen += Self.verschillen(.periode(geleverd.bericht), periode)
            }
            if gesloten.aantalPerioden != 1 {
                uitkomst.verschillen.append(
                    .init(naam: "aantal perioden", geleverd: "1", geregistreerd: "\(own: gesloten.aantalPerioden)"))
            }
            try meldVergeleken(&uitkomst, geleverd.levering, meld)
        } else if gesloten.isODT {
            try meldNooitGeleverd(&uitkomst, sleutel, meld)
        }
    }

    private mutating func vergelijk(resultaat record: RORecord, regel: Int, _ meld: Melder) throws {
        let sleutel = Persoonsleutel(record.persoon)
        var uitkomst = ROUitkomst(.nooitGeleverd, resultaat: record)
        uitkomst.regel = regel
        if let sleutel, let volgnummer = Volgnummer(record[.resultaatvolgnummer]),
            let plaats = stand.plaats(sleutel, resultaat: volgnummer)
        {
            let geleverd = stand.resultaten[plaats]
            stand.registreer(resultaat: plaats)
            uitkomst.verschillen = Self.verschillen(.resultaat(geleverd.bericht), record)
            try meldVergeleken(&uitkomst, geleverd.levering, meld)
        } else if record.isLos, odtNummers.contains(record[.inschrijvingvolgnummer]) {
            try meldNooitGeleverd(&uitkomst, sleutel, meld)
        }
    }

    private mutating func meldVergeleken(_ uitkomst: inout ROUitkomst, _ levering: Leveringsnaam, _ meld: Melder) throws
    {
        uitkomst.levering = levering
        uitkomst.soort = uitkomst.verschillen.isEmpty ? .gelijk : .anders
        if stand.isLater(levering) {
            uitkomst.soort = .nietTeVergelijken
            uitkomst.reden = Self.later
        }
        try tel(uitkomst, meld)
    }

    private mutating func meldNooitGeleverd(
        _ uitkomst: inout ROUitkomst, _ sleutel: Persoonsleutel?, _ meld: Melder
    ) throws {
        if sleutel == nil {
            uitkomst.soort = .nietTeVergelijken
            uitkomst.reden = "het persoonsnummer is verhuld of klopt niet"
        }
        try tel(uitkomst, meld)
    }

    /// The fields with another value, but those that say whose it is and those that a delivery does not have.
    private static func verschillen(_ geleverd: RORecord, _ geregistreerd: RORecord) -> [ROUitkomst.Verschil] {
        ROLayout.of(geleverd.soort).velden.compactMap { layout in
            let veld = layout.veld
            guard !nietVergeleken.contains(veld), geleverd[veld] != geregistreerd[veld] else { return nil }
            return .init(
                naam: veld.rawValue, geleverd: MaskedText(geleverd[veld]),
                geregistreerd: MaskedText(geregistreerd[veld]))
        }
    }

    private static let nietVergeleken: Set<ROVeld> = [
        .burgerservicenummer, .onderwijsnummer, .niveau, .locatiecodeVSV, .leerroute, .leerroutefase,
    ]
}

// MARK: - What is not registered

extension ROVergelijking {
    private static let later = "geleverd na de dag waarop het overzicht is gemaakt"

    private static func ontbrekend<Bericht>(
        _ geleverd: [OdtStand.Geleverd<Bericht>], _ sleutel: (Bericht) -> Persoonsleutel,
        _ volgnummer: (Bericht) -> Volgnummer
    ) -> [OdtStand.Geleverd<Bericht>] {
        geleverd.filter { !$0.isGeregistreerd }.sorted { left, right in
            (sleutel(left.bericht), volgnummer(left.bericht).text)
                < (sleutel(right.bericht), volgnummer(right.bericht).text)
        }
    }

    private func leg(uit uitkomst: inout ROUitkomst, _ levering: Leveringsnaam, isTeZien: Bool) {
        uitkomst.levering = levering
        if stand.isLater(levering) {
            uitkomst.reden = Self.later
        } else if !isTeZien {
            uitkomst.reden = "valt buiten de periode van het overzicht"
        }
        if uitkomst.reden != nil { uitkomst.soort = .nietTeVergelijken }
    }

    private mutating func tel(_ uitkomst: ROUitkomst, _ meld: Melder) throws {
        if uitkomst.recordsoort == .inschrijving {
            aantallen[uitkomst.soort, default: (0, 0)].inschrijvingen += 1
        } else {
            aantallen[uitkomst.soort, default: (0, 0)].resultaten += 1
        }
        try meld(uitkomst)
    }
}

extension Persoonsleutel {
    /// The person whose numbers stand in a record; nil when they are masked, wrong, both or none.
    init?(_ persoon: ROPersoon) {
        if persoon.onderwijsnummer.isEmpty, let nummer = try? Burgerservicenummer(persoon.burgerservicenummer) {
            self = .burgerservicenummer(nummer)
        } else if persoon.burgerservicenummer.isEmpty, let nummer = try? Onderwijsnummer(persoon.onderwijsnummer) {
            self = .onderwijsnummer(nummer)
        } else {
            return nil
        }
    }
}
