import KwalificatieModel
import KwalificatieValidators

/// Takes what the rules find in one row.
public struct OdtReport: Sendable {
    /// What was found, in the order of the rules.
    private(set) var bevindingen: [OdtBevinding] = []
    /// How many findings the user does not want.
    private(set) var onderdrukt = 0

    /// The rule that is looking, by its index.
    var index = 0
    /// The certificate of the row, for which a user can have made an exception.
    var certificaatcode = ""
    private let documentation: [(id: RuleID, documentation: RuleDocumentation)]
    private let configuration: RuleConfiguration

    init(_ rules: [any OdtRule], _ configuration: RuleConfiguration) {
        documentation = rules.map { (type(of: $0).documentation.id, type(of: $0).documentation) }
        self.configuration = configuration
    }

    /// Forgets what was found in a row.
    mutating func removeAll() {
        if !bevindingen.isEmpty { bevindingen = [] }
    }

    /// Whether something was found for which the row cannot be delivered.
    var isAfgekeurd: Bool { bevindingen.contains { $0.severity == .error } }

    /// Adds a finding about a column.
    ///
    /// - Parameter message: what is wrong.
    mutating func add(_ message: OdtMelding, _ kolom: OdtKolom) {
        let (id, documentation) = documentation[index]
        guard configuration.suppression(of: id, code: certificaatcode) == nil else {
            onderdrukt += 1
            return
        }
        bevindingen.append(
            OdtBevinding(
                rule: id, severity: configuration.severity(of: documentation), kolom: kolom, message: message.zin))
    }
}

/// What a rule found in a row.
public struct OdtBevinding: Sendable, Equatable {
    /// The rule.
    public let rule: RuleID
    /// How bad it is: an error keeps the row from being delivered.
    public let severity: Severity
    /// The column at which it is.
    public let kolom: OdtKolom
    /// What is wrong, without personal data.
    public let message: Bilingual
}
