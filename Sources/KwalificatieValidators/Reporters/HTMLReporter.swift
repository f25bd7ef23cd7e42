import KwalificatieModel
import KwalificatieReaders

/// The report as one page for a browser: it needs no other file and no server, and reads without its script too.
///
/// Filters stand in the fragment of the address (`#ernst=error&regel=SBU-001&tekst=entree`), so that a view can be
/// kept or sent.
public struct HTMLReporter: ValidationReporter {
    private let words: ReportWords

    /// How many bars stand in a list before the rest is folded away.
    private static let barsShown = 8

    /// A reporter in this language.
    public init(language: Language) {
        words = ReportWords(language: language)
    }

    /// The whole report in this format.
    public func text(of report: ValidationReport) -> String {
        let shown = report.shown
        let blocks = [
            head, header(report), verdict(report), tiles(report), unread(report), bars(report), filters(report, shown),
            findings(shown, report), notRun(report), gone(report), suppressed(report), inputs(report),
            rules(report),
            "</main>\n<dialog id=\"uitleg\"><form method=\"dialog\"><button>"
                + "\(words("Sluiten", "Close"))</button></form><div></div></dialog>\n"
                + "<script>\(HTMLScript.text)</script>\n</body>\n</html>\n",
        ]
        return blocks.filter { !$0.isEmpty }.joined()
    }

    private func escaped(_ text: String) -> String { MarkupText.escaped(text) }

    // MARK: - Head

    private var head: String {
        """
        <!DOCTYPE html>
        <html lang="\(words.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
        script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(words("Bevindingen", "Findings")) – crebo</title>
        <style>\(HTMLStyle.text)</style>
        </head>
        <body>

        """
    }

    private func header(_ report: ValidationReport) -> String {
        var facts = [words.documents(report.inputs.count)]
        facts.append(words("\(report.rulesRun.count) regels gecontroleerd", "\(report.rulesRun.count) rules checked"))
        facts.append(
            report.onDate.map { words("gemaakt en beoordeeld op \($0.dutch)", "made and judged on \($0.iso)") }
                ?? words("niet op een dag beoordeeld", "not judged on a day"))
        facts.append("crebo \(escaped(report.toolVersion))")
        return """
            <header>
            <h1>\(words("Bevindingen", "Findings"))</h1>
            <p>\(facts.joined(separator: " · "))</p>
            </header>
            <main>

            """
    }

    // MARK: - Verdict

    /// Rules that find what is in no list at all; these come first of what must be mended.
    private static let losesRecords: Set<RuleID> = [RuleID(.xml, 7), RuleID(.xml, 9), RuleID(.tabel, 1)]

    /// How many things to do are listed.
    private static let stepsShown = 5

    /// Whether what was judged can be used, and what to do first.
    private func verdict(_ report: ValidationReport) -> String {
        let unread = report.inputs.count { $0.problem != nil }
        let (errors, warnings) = (report.total(of: .error), report.total(of: .warning))
        let look: String
        let sentence: String
        if unread + errors > 0 {
            look = "error"
            let parts = [
                unread > 0
                    ? "\(words.documents(unread)) \(words("niet tot het einde te lezen", "not read to the end"))" : "",
                errors > 0 ? words.count(errors, .error) : "",
            ].filter { !$0.isEmpty }
            sentence =
                words("Zo niet te gebruiken: ", "Not to be used as it is: ")
                + parts.joined(separator: words(" en ", " and ")) + "."
        } else if warnings > 0 {
            look = "warning"
            let number = words.count(warnings, .warning)
            sentence = words(
                "Te gebruiken, maar kijk eerst naar \(number).", "Can be used, but look at \(number) first.")
        } else {
            look = "info"
            sentence = words(
                "Te gebruiken: geen fouten en geen waarschuwingen.", "Can be used: no errors and no warnings.")
        }
        let notes = reservations(report).map { "<p>\($0)</p>" }.joined()
        let steps = self.steps(report)
        let shown = steps.prefix(Self.stepsShown).map { "<li>\($0)</li>\n" }.joined()
        let rest = steps.count - Self.stepsShown
        let more =
            rest > 0
            ? "<p class=\"note\">\(words("En daarna nog \(rest): zie hieronder.", "And then \(rest) more: see below."))</p>"
            : ""
        let list =
            steps.isEmpty ? "" : "<h3>\(words("Doe dit eerst", "Do this first"))</h3>\n<ol>\n\(shown)</ol>\(more)"
        return "<section class=\"verdict \(look)\"><h2>\(sentence)</h2>\(notes)\(list)</section>\n"
    }

    /// What the verdict leaves out.
    private func reservations(_ report: ValidationReport) -> [String] {
        var notes: [String] = []
        let all = max(RuleCatalogue.all.count, report.rulesRun.count)
        if report.rulesRun.count < all {
            notes.append(
                words(
                    "Dit geldt voor de \(report.rulesRun.count) van de \(all) regels die zijn gecontroleerd.",
                    "This holds for the \(report.rulesRun.count) of \(all) rules that were checked."))
        }
        let left = (report.baseline?.knownCount ?? 0) + report.suppressedTotal
        if left > 0 {
            notes.append(
                words(
                    "\(words.findings(left)) die bekend of onderdrukt \(left == 1 ? "is" : "zijn"), "
                        + "\(left == 1 ? "telt" : "tellen") hier niet mee.",
                    "\(words.findings(left)) known or suppressed \(left == 1 ? "is" : "are") not counted here."))
        }
        return notes
    }

    /// What to do, what matters most first: what could not be read, what is in no list, other errors, warnings. Of equals
    /// what occurs most.
    private func steps(_ report: ValidationReport) -> [String] {
        let unread = report.unreportedProblems.map { path, problem in
            "<code>\(escaped(path))</code>: \(escaped(problem.sentence(in: words.language)))"
        }
        let rank = { (rule: RuleID) in Self.losesRecords.contains(rule) ? 0 : 1 }
        let rules = report.countsByRule.filter { $0.severity > .info }.sorted { left, right in
            if left.severity != right.severity { return left.severity > right.severity }
            return (rank(left.rule), -left.count, left.rule) < (rank(right.rule), -right.count, right.rule)
        }
        return unread
            + rules.map { rule, severity, count in
                let documentation = RuleCatalogue.rule(rule)?.documentation
                let files = Set(report.findings.filter { $0.rule == rule }.map(\.file)).sorted()
                let place = files.first.map { "<br><code>\(escaped($0))</code>" } ?? ""
                let others = files.count - 1
                let more =
                    others > 0
                    ? " " + words("en in \(words.documents(others)) meer", "and in \(words.documents(others)) more")
                    : ""
                return "<a class=\"rule\" href=\"#regel-\(rule)\">\(rule)</a>"
                    + " \(escaped(documentation?.sentence.text(in: words.language) ?? ""))"
                    + " <span class=\"badge \(severity.rawValue)\">\(words.count(count, severity))</span>"
                    + place + more + "<br>\(escaped(documentation?.remedy.text(in: words.language) ?? ""))"
            }
    }

    private func tiles(_ report: ValidationReport) -> String {
        var tiles = Severity.allCases.reversed().map { severity in
            let number = report.total(of: severity)
            let name = words.count(number, severity).drop { $0 != " " }.dropFirst()
            let look = severity.rawValue + (number == 0 ? " none" : "")
            return "<div class=\"tile \(look)\"><b>\(number)</b> \(name)</div>"
        }
        if let baseline = report.baseline {
            let name = words("bekend (baseline)", "known (baseline)")
            tiles.append("<div class=\"tile\"><b>\(baseline.knownCount)</b> \(name)</div>")
        }
        if report.suppressedTotal > 0 {
            tiles.append(
                "<div class=\"tile\"><b>\(report.suppressedTotal)</b> \(words("onderdrukt", "suppressed"))</div>")
        }
        return "<section class=\"tiles\">\(tiles.joined())</section>\n"
    }

    private func unread(_ report: ValidationReport) -> String {
        let problems = report.unreportedProblems
        guard !problems.isEmpty else { return "" }
        let rows = problems.map { path, problem in
            let place = problem.line == 0 ? "" : ":\(problem.line):\(problem.column)"
            return "<li><code>\(escaped(path))\(place)</code> \(escaped(problem.sentence(in: words.language)))</li>\n"
        }
        return "<section class=\"alarm\"><h2>\(words("Niet te lezen", "Could not be read"))</h2>\n"
            + "<ul>\n\(rows.joined())</ul></section>\n"
    }

    // MARK: - Bars

    private func bars(_ report: ValidationReport) -> String {
        guard report.total > 0 else { return "" }
        let rules = report.countsByRule.map { row in
            Bar(
                target: "data-rule=\"\(row.rule)\"", severity: row.severity,
                name: "<span>\(row.rule)</span> \(escaped(words.title(of: row.rule)))", count: row.count)
        }.sorted { $0.count > $1.count }
        let files = Dictionary(grouping: report.findings, by: \.file).sorted { left, right in
            (right.value.count, left.key) < (left.value.count, right.key)
        }.map { file, findings in
            Bar(
                target: "data-text=\"\(escaped(file))\"", severity: findings.map(\.severity).max() ?? .info,
                name: escaped(file), count: findings.count)
        }
        let isCut = report.findings.count < report.total
        let note =
            isCut
            ? "<p class=\"note\">"
                + words(
                    "Per bestand zijn de \(report.findings.count) bevindingen geteld die zijn bewaard: van elke regel "
                        + "hoogstens \(Validation.standardLimit) per bestand, of over alle bestanden samen.",
                    "Counted by file are the \(report.findings.count) findings that were kept: of each rule no more "
                        + "than \(Validation.standardLimit) per file, or over all files together.")
                + "</p>" : ""
        return "<section class=\"bars\">"
            + "<div><h2>\(words("Per regel", "By rule"))</h2>\(list(of: rules))</div>"
            + "<div><h2>\(words("Per bestand", "By file"))</h2>\(list(of: files))\(note)</div></section>\n"
    }

    private struct Bar {
        let target: String
        let severity: Severity
        let name: String
        let count: Int
    }

    private func list(of bars: [Bar]) -> String {
        let longest = max(1, bars.map(\.count).max() ?? 1)
        let rows = bars.map { bar in
            let width = max(1, bar.count * 100 / longest)
            return "<button type=\"button\" class=\"bar \(bar.severity.rawValue)\" \(bar.target)>"
                + "<span class=\"name\">\(bar.name)</span><span class=\"count\">\(bar.count)</span>"
                + "<i style=\"width:\(width)%\"></i></button>\n"
        }
        let first = rows.prefix(Self.barsShown).joined()
        let rest = rows.dropFirst(Self.barsShown)
        guard !rest.isEmpty else { return first }
        return first + "<details><summary>\(words("nog \(rest.count)", "\(rest.count) more"))</summary>"
            + rest.joined() + "</details>"
    }

    // MARK: - Filters

    private func filters(_ report: ValidationReport, _ shown: [Finding]) -> String {
        guard !shown.isEmpty else { return "" }
        let boxes = Severity.allCases.reversed().map { severity in
            "<label class=\"\(severity.rawValue)\"><input type=\"checkbox\" name=\"ernst\""
                + " value=\"\(severity.rawValue)\" checked> \(severity.word(in: words.language))</label>"
        }
        let options = Set(shown.map(\.rule)).sorted().map { rule in
            "<option value=\"\(rule)\">\(rule) \(escaped(words.title(of: rule)))</option>"
        }
        let hint = words("zoek in tekst, code of bestand", "search text, code or file")
        return """
            <section class="filters" aria-label="Filters">
            <div class="boxes">\(boxes.joined())</div>
            <select id="regel" aria-label="\(words("Regel", "Rule"))"><option value="">\
            \(words("alle regels", "all rules"))</option>\(options.joined())</select>
            <input id="tekst" type="search" placeholder="\(hint)" aria-label="\(hint)">
            <output id="aantal" data-of="\(words("van", "of"))"></output>
            <button type="button" id="alles">\(words("Toon alles", "Show all"))</button>
            </section>

            """
    }

    // MARK: - Findings

    private struct Group: Hashable {
        let file: String
        let owner: Observation.Subject?
    }

    private func findings(_ findings: [Finding], _ report: ValidationReport) -> String {
        guard !findings.isEmpty else {
            return report.total == 0
                ? "<p class=\"fine\">\(words("Geen bevindingen.", "No findings."))</p>\n" : ""
        }
        let excerpts = self.excerpts(of: findings)
        var order: [Group] = []
        var members: [Group: [Finding]] = [:]
        for finding in findings {
            let owner = finding.subject.map { report.owners[$0] ?? $0 }
            let group = Group(file: finding.file, owner: owner)
            if members[group] == nil { order.append(group) }
            members[group, default: []].append(finding)
        }
        let cut =
            findings.count < report.total
            ? "<p class=\"note\">"
                + words(
                    "Hier staan \(findings.count) van de \(words.findings(report.total)).",
                    "Shown here: \(findings.count) of \(words.findings(report.total)).") + "</p>\n" : ""
        let groups = order.map { group in
            let articles = (members[group] ?? []).map { finding in
                article(finding, excerpts[finding.file]?[SourceExcerpt.Position(finding.place)], owner: group.owner)
            }
            let title =
                group.owner.map { escaped($0.line) }
                ?? words("Het document als geheel", "The document as a whole")
            return "<section class=\"group\"><h3>\(title)<small>\(escaped(group.file))</small></h3>\n"
                + articles.joined() + "</section>\n"
        }
        let nothing = words("Geen bevinding voldoet aan deze filters.", "No finding passes these filters.")
        return "<section id=\"bevindingen\"><h2>\(words("Bevindingen", "Findings"))</h2>\n\(cut)\(groups.joined())"
            + "<p id=\"niets\" hidden>\(nothing)</p></section>\n"
    }

    private func excerpts(of findings: [Finding]) -> [String: [SourceExcerpt.Position: SourceExcerpt]] {
        Dictionary(grouping: findings.filter { $0.place.line > 0 }, by: \.file).reduce(into: [:]) { result, entry in
            let positions = Set(entry.value.map { SourceExcerpt.Position($0.place) })
            result[entry.key] = SourceExcerpt.excerpts(of: entry.key, at: positions)
        }
    }

    private func article(_ finding: Finding, _ excerpt: SourceExcerpt?, owner: Observation.Subject?) -> String {
        let line = finding.place.line
        let column = finding.place.column
        let place = [
            line == 0 ? "" : words("regel \(line), kolom \(column)", "line \(line), column \(column)"),
            finding.path.isEmpty ? "" : "<code>\(escaped(finding.path))</code>",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
        let subject =
            finding.subject.flatMap { $0 == owner ? nil : "<p class=\"subject\">\(escaped($0.line))</p>\n" } ?? ""
        var rows: [(String, String)] = []
        if let expected = finding.expected { rows.append((words("verwacht", "expected"), expected)) }
        if let found = finding.found { rows.append((words("gevonden", "found"), found)) }
        let table = rows.map { "<dt>\($0)</dt><dd>\(escaped($1))</dd>" }.joined()
        let detail =
            finding.detail.map { detail in
                "<details><summary>\(words("technisch detail", "technical detail"))</summary>"
                    + "<code>\(escaped(detail))</code></details>\n"
            } ?? ""
        return "<article class=\"\(finding.severity.rawValue)\" data-severity=\"\(finding.severity.rawValue)\""
            + " data-rule=\"\(finding.rule)\">\n"
            + "<h4><span class=\"badge\">\(finding.severity.word(in: words.language))</span> "
            + "<a class=\"rule\" href=\"#regel-\(finding.rule)\">\(finding.rule)</a> "
            + "\(escaped(finding.message.text(in: words.language)))</h4>\n"
            + subject
            + (place.isEmpty ? "" : "<p class=\"place\">\(place)</p>\n")
            + (table.isEmpty ? "" : "<dl>\(table)</dl>\n")
            + (excerpt.map(source) ?? "") + detail + "</article>\n"
    }

    private func source(_ excerpt: SourceExcerpt) -> String {
        guard !excerpt.lines.isEmpty else { return "" }
        let lines = excerpt.lines.map { line in
            var text = escaped(line.text)
            if let mark = line.mark {
                let scalars = line.text.unicodeScalars
                let start =
                    scalars.index(scalars.startIndex, offsetBy: mark, limitedBy: scalars.endIndex) ?? scalars.endIndex
                let rest = scalars[start...]
                let end = rest.firstIndex(of: ">").map { scalars.index(after: $0) } ?? scalars.endIndex
                text =
                    escaped(String(scalars[..<start])) + "<mark>\(escaped(String(scalars[start..<end])))</mark>"
                    + escaped(String(scalars[end...]))
            }
            let cut = "<span class=\"cut\">…</span>"
            return "<span class=\"line\(line.mark == nil ? "" : " here")\"><span class=\"number\">\(line.number)</span>"
                + "<span>\(line.isCutBefore ? cut : "")\(text)\(line.isCutAfter ? cut : "")</span></span>"
        }
        return "<pre>\(lines.joined())</pre>\n"
    }

    // MARK: - Behind the findings

    private func notRun(_ report: ValidationReport) -> String {
        section(
            words("Niet gecontroleerd", "Not checked"),
            report.rulesNotRun.map {
                "<b>\($0.rule)</b> \(escaped(words.title(of: $0.rule))): \(escaped($0.reason.text(in: words.language)))"
            })
    }

    private func gone(_ report: ValidationReport) -> String {
        section(
            words("In de baseline, maar niet meer gevonden", "In the baseline, but not found any more"),
            (report.baseline?.gone ?? []).map { key, count in
                escaped(key.line(words)) + (count == 1 ? "" : " (\(count)×)")
            })
    }

    private func suppressed(_ report: ValidationReport) -> String {
        section(
            words("Onderdrukt", "Suppressed") + " (\(report.suppressedTotal))",
            report.suppressed.map {
                "\(escaped($0.finding.line(in: words.language))) <em>\(escaped($0.reason.text(in: words.language)))</em>"
            })
    }

    private func inputs(_ report: ValidationReport) -> String {
        section(
            words("Gelezen documenten", "Documents"),
            report.inputs.map { input in
                let hash = input.sha256.map { "<br><code class=\"hash\">SHA-256 \($0)</code>" } ?? ""
                return "\(escaped(input.path)) <small>\(input.bytes) bytes</small>\(hash)"
            }, isFolded: report.inputs.count > Self.barsShown)
    }

    private func section(_ title: String, _ items: [String], isFolded: Bool = false) -> String {
        guard !items.isEmpty else { return "" }
        let list = "<ul>\n\(items.map { "<li>\($0)</li>\n" }.joined())</ul>"
        return isFolded
            ? "<section class=\"list\"><details><summary><h2>\(title)</h2></summary>\(list)</details></section>\n"
            : "<section class=\"list\"><h2>\(title)</h2>\n\(list)</section>\n"
    }

    private func rules(_ report: ValidationReport) -> String {
        let used = Set(report.shown.map(\.rule)).union(report.counts.keys).sorted()
        let documentations = used.compactMap { RuleCatalogue.rule($0)?.documentation }
        guard !documentations.isEmpty else { return "" }
        return "<section class=\"rules\"><h2>\(words("Uitleg van de regels", "The rules explained"))</h2>\n"
            + documentations.map { rule($0, report.severity(of: $0.id)) }.joined() + "</section>\n"
    }

    private func rule(_ rule: RuleDocumentation, _ severity: Severity) -> String {
        let facts = [
            (words("Waarom", "Why"), rule.reason.text(in: words.language)),
            (words("Herstel", "Remedy"), rule.remedy.text(in: words.language)),
            (words("Bron", "Source"), rule.source),
        ]
        var examples = ""
        if let example = rule.shownExamples(RuleExample.exampleLists).first {
            let wrong = example.wrong.map { "<p>\(words("Fout", "Wrong"))</p><pre>\(escaped($0))</pre>" } ?? ""
            examples = wrong + "<p>\(words("Goed", "Right"))</p><pre>\(escaped(example.right))</pre>"
        }
        let title = escaped(rule.title.text(in: words.language))
        return "<div class=\"rule\" id=\"regel-\(rule.id)\"><h3>\(rule.id) \(title)"
            + " <span class=\"badge \(severity.rawValue)\">\(severity.word(in: words.language))</span></h3>\n"
            + "<p>\(escaped(rule.sentence.text(in: words.language)))</p><dl>"
            + facts.map { "<dt>\($0)</dt><dd>\(escaped($1))</dd>" }.joined() + "</dl>\(examples)</div>\n"
    }
}

extension SourceExcerpt.Position {
    fileprivate init(_ place: SourcePlace) {
        self.init(line: place.line, column: place.column)
    }
}
