/// The geslacht of a person as DUO registers it: `M`, `V` or `O` in files (PvE 15), 1, 2 or 3 in XML (VO XSD).
public enum Geslacht: String, Sendable, Hashable, CaseIterable {
    /// A man.
    case man = "M"
    /// A woman.
    case vrouw = "V"
    /// Unknown.
    case onbekend = "O"
}
