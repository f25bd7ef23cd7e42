/// Why something was found, the best reason first.
public enum Zoekrang: String, Sendable, Codable, CaseIterable, Comparable {
    /// What was asked is one of its codes.
    case code
    /// One of its codes begins so.
    case beginVanCode = "begin van code"
    /// What was asked is its title.
    case titel
    /// Its title begins so.
    case beginVanTitel = "begin van titel"
    /// All words that were asked are words of its title.
    case woordInTitel = "woord in titel"
    /// All words that were asked stand somewhere in its title, if within another word.
    case deelVanTitel = "deel van titel"
    /// In one of its texts stand words that begin as those that were asked.
    case woordInTekst = "woord in tekst"

    /// The better reason first.
    public static func < (left: Zoekrang, right: Zoekrang) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
