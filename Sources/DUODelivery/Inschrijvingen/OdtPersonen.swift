import KwalificatieReaders

/// What is remembered of the persons, enrolments and results of a delivery: enough to know them again, in some tens of
/// bytes each.
struct OdtPersonen {
    /// What accepted rows before a row have to do with it.
    struct Herhaling: Sendable {
        /// Whether the person already has an enrolment of that number.
        var inschrijving = false
        /// Whether the person already has a result of that number.
        var resultaat = false
        /// Whether the personal data of an earlier row differ.
        var anderePersoon = false
    }

    private var nummers = Set<Volgnummersleutel>()
    /// A hash of what was delivered of each person: it is compared within a run only.
    private var personen: [UInt32: Int] = [:]

    /// What is known that concerns this row.
    func herhaling(_ rij: OdtRij, persoon: Int?) -> Herhaling {
        var herhaling = Herhaling()
        guard let sleutel = rij.sleutel else { return herhaling }
        if let nummer = rij.inschrijvingvolgnummer.waarde {
            herhaling.inschrijving = nummers.contains(Volgnummersleutel(sleutel, .inschrijving, nummer))
        }
        if let nummer = rij.resultaatvolgnummer.waarde {
            herhaling.resultaat = nummers.contains(Volgnummersleutel(sleutel, .resultaat, nummer))
        }
        if let persoon, let earlier = personen[sleutel.getal] { herhaling.anderePersoon = persoon != earlier }
        return herhaling
    }

    /// Remembers an accepted row.
    ///
    /// - Returns: whether it is the first of its person.
    mutating func add(_ inschrijving: OdtInschrijving, _ resultaat: OdtResultaat?, persoon: Int) -> Bool {
        nummers.insert(Volgnummersleutel(inschrijving))
        if let resultaat { nummers.insert(Volgnummersleutel(resultaat)) }
        return personen.updateValue(persoon, forKey: inschrijving.sleutel.getal) == nil
    }
}

/// A person and a volgnummer in twenty bytes: 31 bits of the number, one of the kind, and six for each of at most twenty
/// characters.
struct Volgnummersleutel: Hashable {
    /// What is numbered.
    enum Soort: UInt64 {
        case inschrijving, resultaat
    }

    private let first: UInt64
    private let second: UInt64
    private let third: UInt32

    init(_ persoon: Persoonsleutel, _ soort: Soort, _ volgnummer: Volgnummer) {
        var parts: (UInt64, UInt64, UInt32) = (UInt64(persoon.getal) << 1 | soort.rawValue, 0, 0)
        // Five characters fit beside the person, ten in the second word, five in the third.
        // A shorter one is filled up with zeros, which stand for no character.
        var rest = volgnummer.text.utf8.makeIterator()
        for index in 0..<Volgnummer.maximumLength {
            let code = rest.next().flatMap(Volgnummer.code(of:)) ?? 0
            switch index {
            case 0..<5: parts.0 = parts.0 << 6 | UInt64(code)
            case 5..<15: parts.1 = parts.1 << 6 | UInt64(code)
            default: parts.2 = parts.2 << 6 | UInt32(code)
            }
        }
        (first, second, third) = parts
    }
}
