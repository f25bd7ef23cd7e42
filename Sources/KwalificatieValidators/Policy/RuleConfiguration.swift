import KwalificatieModel

/// What a user decided about rules: another severity, off, or an exception for one code.
public struct RuleConfiguration: Sendable, Equatable {
    /// The decisions, by rule.
    public var entries: [RuleID: Entry]

    /// The decisions about one rule.
    public struct Entry: Sendable, Equatable {
        /// The severity instead of that of the rule itself.
        public var severity: Severity?
        /// Whether everything that the rule finds is suppressed.
        public var isOff: Bool
        /// Why it is off, when the user said so.
        public var reason: String?
        /// The codes for which the rule is suppressed, each with the reason.
        public var exceptions: [String: String]

        /// The decisions about one rule; none unless told otherwise.
        public init(
            severity: Severity? = nil, isOff: Bool = false, reason: String? = nil, exceptions: [String: String] = [:]
        ) {
            self.severity = severity
            self.isOff = isOff
            self.reason = reason
            self.exceptions = exceptions
        }
    }

    /// These decisions; none unless told otherwise.
    public init(_ entries: [RuleID: Entry] = [:]) {
        self.entries = entries
    }

    /// How bad a finding of this rule is: as configured, else as the rule judged it, else as the rule is in general.
    public func severity(of documentation: RuleDocumentation, judged: Severity? = nil) -> Severity {
        entries[documentation.id]?.severity ?? judged ?? documentation.severity
    }

    /// Why a finding of this rule about the record with this code is suppressed; nil when it is not.
    public func suppression(of rule: RuleID, code: String?) -> Bilingual? {
        guard let entry = entries[rule] else { return nil }
        if entry.isOff {
            return entry.reason.map { Bilingual($0, $0) }
                ?? Bilingual("de regel staat uit in de configuratie", "the rule is off in the configuration")
        }
        return code.flatMap { entry.exceptions[$0] }.map { Bilingual($0, $0) }
    }
}

/// A finding that does not count, because the user said so.
public struct SuppressedFinding: Sendable, Equatable {
    /// The finding.
    public let finding: Finding
    /// Why it is suppressed.
    public let reason: Bilingual
}
