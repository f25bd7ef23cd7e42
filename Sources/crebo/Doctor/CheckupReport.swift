/// What a checkup found, for people and for programs.
struct CheckupReport: Encodable {
    private let fine: Bool
    private let checks: [Check]

    init(_ checkup: Checkup) {
        fine = checkup.isFine
        checks = checkup.checks
    }

    /// A line for each check, and one about all of them.
    var text: String {
        let (statuses, names) = (width(of: checks.map(\.status.naam)), width(of: checks.map(\.name)))
        let lines = checks.map { check in
            "\(padded(check.status.naam, statuses))  \(padded(check.name, names))  \(check.message)\n"
        }
        return lines.joined() + "\n" + conclusion + "\n"
    }

    private var conclusion: String {
        let errors = checks.count { $0.status == .error }
        if errors > 0 { return "\(ReportCount.text(errors, "punt moet", "punten moeten")) eerst worden hersteld." }
        return "convert kan hier werken."
    }

    private func width(of texts: [String]) -> Int { texts.map(\.count).max() ?? 0 }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
