/// The number by which DUO knows a person: one of the two, never both (PvE 15).
public enum Persoonsleutel: Sendable, Hashable {
    /// The burgerservicenummer.
    case burgerservicenummer(Burgerservicenummer)
    /// The onderwijsnummer, of who has no burgerservicenummer.
    case onderwijsnummer(Onderwijsnummer)

    /// The burgerservicenummer, of who has one.
    public var burgerservicenummer: Burgerservicenummer? {
        if case .burgerservicenummer(let nummer) = self { nummer } else { nil }
    }

    /// The onderwijsnummer, of who has no burgerservicenummer.
    public var onderwijsnummer: Onderwijsnummer? {
        if case .onderwijsnummer(let nummer) = self { nummer } else { nil }
    }

    /// A number that tells persons apart and puts them in the order of a registratieoverzicht: by burgerservicenummer,
    /// then by onderwijsnummer. 31 bits; never for a text.
    var getal: UInt32 {
        switch self {
        case .burgerservicenummer(let nummer): nummer.getal
        case .onderwijsnummer(let nummer): nummer.getal | 1 << 30
        }
    }
}

extension Persoonsleutel: Comparable {
    /// The order of a registratieoverzicht.
    public static func < (left: Persoonsleutel, right: Persoonsleutel) -> Bool { left.getal < right.getal }
}

extension Persoonsleutel: CustomStringConvertible {
    /// The number, masked.
    public var description: String {
        switch self {
        case .burgerservicenummer(let nummer): nummer.verhuld
        case .onderwijsnummer(let nummer): nummer.verhuld
        }
    }
}
