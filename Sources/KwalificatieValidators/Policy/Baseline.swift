import KwalificatieModel
import KwalificatieReaders

/// The findings that are known and accepted for now: with a baseline only new ones count.
///
/// A finding is known by its rule, the record that it is about, and its Dutch text; not by file or line, so that a
/// new publication in which everything has moved does not bring old findings back.
public struct Baseline: Sendable, Equatable {
    /// What makes two findings the same.
    public struct Key: Sendable, Hashable, Comparable {
        /// The rule.
        public let rule: RuleID
        /// The kind of record; nil outside every record.
        public let soort: String?
        /// Its code.
        public let code: String?
        /// The Dutch text.
        public let message: String

        /// By rule, record and text.
        public static func < (left: Key, right: Key) -> Bool {
            (left.rule, left.soort ?? "", left.code ?? "", left.message)
                < (right.rule, right.soort ?? "", right.code ?? "", right.message)
        }
    }

    /// How often each finding is known.
    public private(set) var counts: [Key: Int] = [:]
    /// How many findings of a rule were only counted, because there were too many to keep.
    public private(set) var unlisted: [RuleID: Int] = [:]

    /// What a baseline leaves of a validation.
    public struct Outcome: Sendable, Equatable {
        /// How many findings were known.
        public var knownCount = 0
        /// What is in the baseline and was not found any more, with how many of each; only of rules that ran.
        public var gone: [(key: Key, count: Int)] = []

        /// Whether both knew and missed the same.
        public static func == (left: Outcome, right: Outcome) -> Bool {
            left.knownCount == right.knownCount
                && left.gone.elementsEqual(right.gone) { $0.key == $1.key && $0.count == $1.count }
        }
    }

    private static let version = 1

    /// The baseline in which everything that was found is known.
    public init(of result: Validation.Result) {
        var listed: [RuleID: Int] = [:]
        for finding in result.findings {
            counts[Key(finding), default: 0] += 1
            listed[finding.rule, default: 0] += 1
        }
        for (rule, count) in result.counts where count > listed[rule, default: 0] {
            unlisted[rule] = count - listed[rule, default: 0]
        }
    }

    /// Takes the known findings out of a result.
    public func apply(to result: inout Validation.Result) -> Outcome {
        var left = counts
        var outcome = Outcome()
        var unlistedCounts = result.counts
        var fresh: [Finding] = []
        for finding in result.findings {
            unlistedCounts[finding.rule, default: 0] -= 1
            let key = Key(finding)
            if let count = left[key], count > 0 {
                left[key] = count - 1
                outcome.knownCount += 1
                result.counts.add(-1, of: finding.rule)
            } else {
                fresh.append(finding)
            }
        }
        result.findings = fresh
        for suppressed in result.suppressed {
            if let count = left[Key(suppressed.finding)], count > 0 { left[Key(suppressed.finding)] = count - 1 }
        }
        for (rule, count) in unlistedCounts where count > 0 {
            // What is known may be among what was only counted.
            let known = min(
                count,
                unlisted[rule, default: 0]
                    + left.reduce(0) { $1.key.rule == rule ? $0 + $1.value : $0 })
            result.counts.add(-known, of: rule)
            outcome.knownCount += known
        }
        let complete = Set(result.rulesRun).filter { unlistedCounts[$0, default: 0] == 0 }
        outcome.gone = left.filter { $0.value > 0 && complete.contains($0.key.rule) }
            .map { (key: $0.key, count: $0.value) }
            .sorted { $0.key < $1.key }
        return outcome
    }

    /// The baseline as JSON: sorted, a line for each value, so that a change is easy to read.
    public var text: String {
        let findings = counts.sorted { $0.key < $1.key }.map { key, count in
            JSONValue.object([
                "count": .integer(count), "message": .string(key.message), "rule": .string(key.rule.description),
                "subject": key.soort.map {
                    .object(["code": .optional(key.code), "kind": .string($0)])
                } ?? .null,
            ])
        }
        let unlisted = unlisted.map { ($0.key.description, JSONValue.integer($0.value)) }
        return JSONValue.object([
            "findings": .array(findings), "unlisted": .object(Dictionary(uniqueKeysWithValues: unlisted)),
            "version": .integer(Self.version),
        ]).text
    }

    /// Reads what `text` gives.
    public init(_ bytes: [UInt8]) throws(PolicyProblem) {
        let root: JSONValue
        do { root = try JSONParser.parse(bytes) } catch { throw PolicyProblem(error) }
        guard case .object(let members) = root, case .array(let findings)? = members["findings"],
            case .integer(Self.version)? = members["version"]
        else { throw Self.isNoBaseline }
        for finding in findings {
            guard case .object(let members) = finding, case .integer(let count)? = members["count"],
                1...Self.largestCount ~= count,
                case .string(let message)? = members["message"], case .string(let rule)? = members["rule"],
                let rule = RuleID(rule)
            else { throw Self.isNoBaseline }
            var soort: String?
            var code: String?
            if case .object(let subject)? = members["subject"] {
                if case .string(let text)? = subject["kind"] { soort = text }
                if case .string(let text)? = subject["code"] { code = text }
            }
            let key = Key(rule: rule, soort: soort, code: code, message: message)
            guard counts[key] == nil else { throw Self.isNoBaseline }
            counts[key] = count
        }
        guard case .object(let unlisted)? = members["unlisted"] else { return }
        for (name, value) in unlisted {
            guard let rule = RuleID(name), case .integer(let count) = value, 1...Self.largestCount ~= count else {
                throw Self.isNoBaseline
            }
            self.unlisted[rule] = count
        }
    }

    /// More of one finding than any input holds.
    private static let largestCount = 1_000_000_000

    private static let isNoBaseline = PolicyProblem(
        Bilingual(
            "dit is geen baseline die crebo heeft gemaakt; maak er een met --write-baseline",
            "this is no baseline that crebo made; make one with --write-baseline"))
}

extension Baseline.Key {
    /// What makes this finding the same as another.
    public init(_ finding: Finding) {
        self.init(
            rule: finding.rule, soort: finding.subject?.soort, code: finding.subject?.code,
            message: finding.message.dutch)
    }
}
