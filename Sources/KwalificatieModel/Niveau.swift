/// The niveau of a kwalificatie or the niveaus that a keuzedeel suits: 1 (entree) to 4 (WEB 7.2.2).
public enum Niveau: Int, Sendable, Hashable, CaseIterable, Comparable, Codable {
    /// Entreeopleiding.
    case een = 1
    /// Basisberoepsopleiding.
    case twee
    /// Vakopleiding.
    case drie
    /// Middenkaderopleiding or specialistenopleiding.
    case vier

    /// Reads `1`...`4`; nil for anything else (`01` and `+1` too).
    public init?(_ text: some StringProtocol) {
        guard let number = fixedDigits(text.utf8, count: 1) else { return nil }
        self.init(rawValue: Int(number))
    }

    /// The lower niveau first.
    public static func < (left: Niveau, right: Niveau) -> Bool { left.rawValue < right.rawValue }
}
