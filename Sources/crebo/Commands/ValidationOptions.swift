import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

extension ParsedArguments {
    /// The rules of `--only` without those of `--skip`.
    func selectedRules() throws(UsageError) -> [any Rule] {
        let only = names(.only)
        let skip = names(.skip)
        var rules = RuleCatalogue.all
        let all = rules.map(\.documentation.id)
        if !only.isEmpty {
            let selected = try ruleIDs(only, among: all)
            rules = rules.filter { selected.contains($0.documentation.id) }
        }
        let skipped = try ruleIDs(skip, among: all)
        rules = rules.filter { !skipped.contains($0.documentation.id) }
        guard !rules.isEmpty else {
            throw error(.noRuleLeft(only.isEmpty ? [.skip] : skip.isEmpty ? [.only] : [.only, .skip]))
        }
        return rules
    }

    /// The ids of these rules and families.
    func ruleIDs(_ names: [String], among all: [RuleID]) throws(UsageError) -> Set<RuleID> {
        let families = RuleID.Family.allCases.filter { family in all.contains { $0.family == family } }
        var ids: Set<RuleID> = []
        for name in names {
            if let family = families.first(where: { $0.rawValue == name.uppercased() }) {
                ids.formUnion(all.filter { $0.family == family })
            } else if let id = RuleID(name), all.contains(id) {
                ids.insert(id)
            } else {
                let known = families.map(\.rawValue) + all.map(\.description)
                throw error(.unknownRule(name, suggestion: Suggestion.nearest(to: name, among: known)))
            }
        }
        return ids
    }

    /// The day that an option names; nil without it.
    func day(of option: OptionSpec) throws(UsageError) -> CalendarDate? {
        guard let text = self[option] else { return nil }
        guard let day = CalendarDate(text), day.iso == text else {
            throw error(.unusableValue(option, value: text, expected: "een dag die bestaat, als 2026-08-01"))
        }
        return day
    }

    /// The number that an option gives; nil without it.
    func number(of option: OptionSpec) throws(UsageError) -> Int? {
        guard let text = self[option] else { return nil }
        guard let number = Int(text), number >= 0, String(number) == text else {
            throw error(.unusableValue(option, value: text, expected: "een getal als 100, of 0"))
        }
        return number
    }

    /// The severity of `--fail-on`; nil for never.
    var failOn: Severity? { self[.failOn].flatMap { Severity(rawValue: $0) } }

    /// The language of `--language`, else that of the system.
    var language: Language { self[.language].flatMap { Language(rawValue: $0) } ?? Surroundings.language }

    /// The configuration of `--config`; an empty one without it.
    func configuration(
        of ids: [RuleID] = RuleCatalogue.all.map(\.documentation.id)
    ) throws(UsageError) -> RuleConfiguration {
        guard let bytes = try bytes(of: .config) else { return RuleConfiguration() }
        do { return try RuleConfiguration(bytes, ids: ids) } catch { throw usage(error, of: .config) }
    }

    /// The baseline of `--baseline`; nil without one.
    func baseline() throws(UsageError) -> Baseline? {
        guard let bytes = try bytes(of: .baseline) else { return nil }
        do { return try Baseline(bytes) } catch { throw usage(error, of: .baseline) }
    }

    /// Bytes in a configuration or baseline: a hundred thousand findings need a third of it.
    private static let maximumFileSize = 64 << 20

    private func bytes(of option: OptionSpec) throws(UsageError) -> [UInt8]? {
        guard let path = self[option] else { return nil }
        var limits = Limits()
        limits.fileSize = Self.maximumFileSize
        do { return try FileSource.bytes(of: path, limits: limits) } catch {
            throw self.error(
                .unusableFile(option, place: path, reason: error.sentence(in: .dutch), suggestion: nil))
        }
    }

    private func usage(_ problem: PolicyProblem, of option: OptionSpec) -> UsageError {
        let path = self[option] ?? ""
        let suggestion = problem.unknownName.flatMap { Suggestion.nearest(to: $0.written, among: $0.known) }
        return error(
            .unusableFile(
                option, place: problem.line == 0 ? path : "\(path):\(problem.line):\(problem.column)",
                reason: problem.message.dutch, suggestion: suggestion))
    }

    /// The names that an option gives, divided by commas.
    func names(_ option: OptionSpec) -> [String] {
        values(option).flatMap { list in
            list.split(separator: ",", omittingEmptySubsequences: false).map { name in
                let start = name.drop { $0 == " " }
                return String(start.prefix { $0 != " " })
            }
        }
    }
}
