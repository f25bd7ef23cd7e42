import KwalificatieModel
import KwalificatieValidators

/// Takes what the rules find, and keeps no more of each than the limit: the true numbers are always known.
struct ROReport {
    /// How many findings of a rule are kept: more than a person mends in one go.
    static let maximumPerRule = 100

    /// The findings that are kept, in the order in which they were found.
    private(set) var bevindingen: [ROBevinding] = []
    /// How many there were of each severity.
    private(set) var aantallen: [Severity: Int] = [:]
    /// How many there were of each rule.
    private(set) var aantallenPerRegel: [RuleID: Int] = [:]
    /// The line that is being looked at; 0 at the end.
    var regel = 0
    /// The record on that line.
    var record: RORecord?

    /// Which finding tells of a departure. There are fewer departures than findings of a rule are kept.
    private var afwijkingen: [ROAfwijking: Int] = [:]

    /// Adds a finding.
    ///
    /// - Parameters:
    ///   - message: what is wrong.
    ///   - veld: the field that it is about.
    ///   - plaats: the line and record, when they are not those that are being looked at.
    mutating func add(
        _ rule: RuleDocumentation, _ message: ROMelding, veld: ROVeld? = nil,
        plaats: (regel: Int, record: RORecord)? = nil
    ) {
        aantallen[rule.severity, default: 0] += 1
        aantallenPerRegel[rule.id, default: 0] += 1
        guard aantallenPerRegel[rule.id, default: 0] <= Self.maximumPerRule else { return }
        let record = plaats?.record ?? record
        let persoon = record?.persoon.verhuld
        bevindingen.append(
            ROBevinding(
                rule: rule.id, severity: rule.severity, regel: plaats?.regel ?? regel, soort: record?.soort,
                persoon: persoon == "" ? nil : persoon, veld: veld, message: message.zin, aantal: 1))
    }

    /// Counts a departure that was found before; false when it is a new one.
    mutating func telt(_ afwijking: ROAfwijking) -> Bool {
        guard let index = afwijkingen[afwijking] else { return false }
        bevindingen[index].aantal += 1
        return true
    }

    /// Adds a departure that was not found before. It is about the line and not about the person on it.
    mutating func add(_ rule: RuleDocumentation, _ afwijking: ROAfwijking, _ message: ROMelding) {
        let looked = record
        record = nil
        afwijkingen[afwijking] = bevindingen.count
        add(rule, message)
        record = looked
    }
}
