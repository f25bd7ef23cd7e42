/// How a delivery is written.
public enum OdtFormaat: String, Sendable, CaseIterable {
    /// Messages for DUO.
    case xml
    /// Four lists for a student system to import.
    case csv
}
