import KwalificatieModel

/// How bad a finding is.
public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
    /// Worth knowing.
    case info
    /// Probably wrong, or wrong by a rule that was only inferred.
    case warning
    /// Certainly wrong, by law or by the register.
    case error

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }

    /// From the mildest to the worst.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    /// The Dutch or English word.
    public func word(in language: Language) -> String {
        switch (self, language) {
        case (.info, .dutch): "opmerking"
        case (.warning, .dutch): "waarschuwing"
        case (.error, .dutch): "fout"
        case (.info, .english): "info"
        case (.warning, .english): "warning"
        case (.error, .english): "error"
        }
    }
}
