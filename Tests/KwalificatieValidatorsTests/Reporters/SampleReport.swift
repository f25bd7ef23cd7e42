@testable import KwalificatieModel
import KwalificatieReaders

@testable import KwalificatieValidators

/// Small reports with everything in them that a report can hold.
enum SampleReport {
    static let sbu = RuleID(.sbu, 1)
    static let element = RuleID(.xml, 2)
    static let rules: [any Rule] = [OnbekendElement(), SbuVanKwalificatie()]
    static let kwalificatie = Observation.Subject(
        soort: "kwalificatie", code: "25251", titel: "Assistent <zorg> & \"welzijn\"")
    static let dossier = Observation.Subject(soort: "kwalificatiedossier", code: "23301", titel: "Entree")

    static func sbuFinding(line: UInt32 = 12, file: String = "map/entree.xml") -> Finding {
        Finding(
            rule: sbu, severity: .error, file: file, place: SourcePlace(line: line, column: 5, element: 0),
            path: "/sbb/dossier/sbu", subject: kwalificatie,
            message: Bilingual("de studielast is 240 uur", "the study load is 240 hours"), expected: "1600",
            found: "240", detail: nil)
    }

    static func elementFinding(line: UInt32 = 20, file: String = "map/entree.xml") -> Finding {
        Finding(
            rule: element, severity: .warning, file: file, place: SourcePlace(line: line, column: 9, element: 0),
            path: "/sbb/dossier/x", subject: nil,
            message: Bilingual("het element <x> is onbekend", "the element <x> is unknown"), expected: nil,
            found: "<x>", detail: "Element 'x': not expected: 100%, done")
    }

    /// One error, one warning, one that is suppressed, two known and one gone, a rule that did not run, a file that
    /// cannot be read.
    static func full(options: ValidationReport.Options = .init()) -> ValidationReport {
        var result = Validation.Result()
        result.findings = [sbuFinding(), elementFinding()]
        result.counts = [sbu: 1, element: 1]
        result.suppressed = [
            SuppressedFinding(finding: elementFinding(line: 30), reason: Bilingual("bekend bij SBB", "known to SBB"))
        ]
        result.suppressedCounts = [element: 1]
        result.rulesRun = [element, sbu]
        result.rulesNotRun = [
            Validation.RuleNotRun(
                rule: RuleID(.koppeling, 4),
                reason: Bilingual("er is geen lijst van voorgangers gegeven", "no list of predecessors was given"))
        ]
        var outcome = Baseline.Outcome()
        outcome.knownCount = 2
        outcome.gone = [(key: Baseline.Key(sbuFinding()), count: 1)]
        return report(
            result,
            inputs: [
                .init(path: "map/entree.xml", bytes: 10, sha256: String(repeating: "ab", count: 32), problem: nil),
                .init(path: "leeg.xml", bytes: 0, sha256: nil, problem: ReadingProblem(.empty)),
            ], baseline: outcome, options: options)
    }

    static func report(
        _ result: Validation.Result, inputs: [ValidationReport.Input] = [], baseline: Baseline.Outcome? = nil,
        options: ValidationReport.Options = .init()
    ) -> ValidationReport {
        ValidationReport(
            result, rules: rules, inputs: inputs, baseline: baseline, owners: [kwalificatie: dossier],
            onDate: CalendarDate(year: 2026, month: 8, day: 1), toolVersion: "1.2.3", options: options)
    }

    /// So many findings, half of them errors, spread over files and lines.
    static func many(_ count: Int) -> ValidationReport {
        var result = Validation.Result()
        for index in 0..<count {
            let line = UInt32(index + 1)
            let file = "map/\(index % 50).xml"
            result.findings.append(
                index % 2 == 0 ? sbuFinding(line: line, file: file) : elementFinding(line: line, file: file))
        }
        result.counts = [sbu: (count + 1) / 2, element: count / 2]
        return report(result)
    }
}
