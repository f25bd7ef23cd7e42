/// The kind of opleiding that a kwalificatie is for (WEB 7.2.2).
public enum SoortOpleiding: String, Sendable, Hashable, CaseIterable, Codable {
    /// Niveau 1, since 2014.
    case entreeopleiding
    /// Niveau 1, before 2014.
    case assistentopleiding
    /// Niveau 2.
    case basisberoepsopleiding
    /// Niveau 3.
    case vakopleiding
    /// Niveau 4.
    case middenkaderopleiding
    /// Niveau 4, for who has a vakopleiding or middenkaderopleiding already.
    case specialistenopleiding

    /// Reads the published name; letter case differs in published lists and does not count.
    public init?(_ text: some StringProtocol) {
        self.init(rawValue: text.lowercased())
    }

    /// The niveau that goes with this kind (WEB 7.2.2).
    public var niveau: Niveau {
        switch self {
        case .entreeopleiding, .assistentopleiding: .een
        case .basisberoepsopleiding: .twee
        case .vakopleiding: .drie
        case .middenkaderopleiding, .specialistenopleiding: .vier
        }
    }
}
