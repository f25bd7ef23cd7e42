import KwalificatieModel

/// A number that stands for one person: a burgerservicenummer or an onderwijsnummer.
///
/// Such a number is used only where the law asks for it (AVG; Wet algemene bepalingen burgerservicenummer, art. 10), so
/// whatever turns a value into text (string interpolation, `dump`, a debugger, a failed assertion) shows `*****0007`.
/// The number itself comes out through `onverhuld` alone: a search for that word finds every place that writes one.
/// For the same reason the types are not `Codable`.
public protocol Persoonsnummer: Sendable, Hashable, Comparable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// Reads exactly nine ASCII digits, the leading zeros included.
    ///
    /// - Throws: `PersoonsnummerError`, which says which check failed and does not hold the number.
    init(_ text: some StringProtocol) throws(PersoonsnummerError)

    /// The nine digits, leading zeros included: for a delivery to DUO only, in a file that its owner alone can read.
    var onverhuld: String { get }
}

extension Persoonsnummer {
    /// Five asterisks and the last four digits: `*****0007`. Enough for a school to find the person, too little for
    /// anyone else.
    public var verhuld: String { Masker.masked(onverhuld) }

    /// The masked form.
    public var description: String { verhuld }

    /// The masked form.
    public var debugDescription: String { verhuld }

    /// The masked form and no children: `dump` and a debugger walk a value past its description.
    public var customMirror: Mirror { Mirror(self, children: ["verhuld": verhuld]) }

    /// By number: the order of the PER records in a registratieoverzicht (PvE 15).
    public static func < (left: Self, right: Self) -> Bool { left.onverhuld < right.onverhuld }
}
