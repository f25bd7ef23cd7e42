import KwalificatieModel

/// The rules as people read them: a list, one explained, and the page `docs/regels.md`.
public struct RuleBook: Sendable {
    private let rules: [RuleDocumentation]
    private let lists: [String: ExampleList]
    private let words: ReportWords

    /// A book of rules.
    ///
    /// - Parameters:
    ///   - rules: the rules, in the order of their ids.
    ///   - lists: the lists that their examples change, by name.
    ///   - language: the language of the book.
    public init(
        _ rules: [RuleDocumentation], lists: [String: ExampleList] = RuleExample.exampleLists, language: Language
    ) {
        self.rules = rules
        self.lists = lists
        words = ReportWords(language: language)
    }

    /// A line for each rule: id, severity, title.
    public var list: String {
        let rows = rules.map { rule in
            (
                rule.id.description, rule.severity.word(in: words.language), rule.title.text(in: words.language)
            )
        }
        let idWidth = rows.map(\.0.count).max() ?? 0
        let severityWidth = rows.map(\.1.count).max() ?? 0
        return rows.map { id, severity, title in
            let idSpace = String(repeating: " ", count: idWidth - id.count + 2)
            let severitySpace = String(repeating: " ", count: severityWidth - severity.count + 2)
            return "\(id)\(idSpace)\(severity)\(severitySpace)\(title)\n"
        }.joined()
    }

    /// Each rule with its reason, source, remedy and examples.
    ///
    /// - Parameter width: how many columns text takes.
    public func explanations(width: Int) -> String {
        rules.map { explanation(of: $0, width) }.joined(separator: "\n\n")
    }

    private func explanation(of rule: RuleDocumentation, _ width: Int) -> String {
        var lines = [
            "\(rule.id)  \(rule.title.text(in: words.language))",
            "\(words("Ernst", "Severity")): \(rule.severity.word(in: words.language))", "",
        ]
        lines += Self.wrapped(rule.sentence.text(in: words.language), width) + [""]
        for (name, text) in facts(of: rule) { lines += Self.wrapped("\(name): \(text)", width) }
        for piece in pieces(of: rule) {
            lines += ["", "\(piece.name) (\(piece.document)):"]
            lines += piece.lines.map { "    \($0)" }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func facts(of rule: RuleDocumentation) -> [(name: String, text: String)] {
        [
            (words("Waarom", "Why"), rule.reason.text(in: words.language)),
            (words("Herstel", "Remedy"), rule.remedy.text(in: words.language)),
            (words("Bron", "Source"), rule.source),
        ]
    }

    /// A piece of a document below a word: wrong, or right.
    private struct Piece {
        let name: String
        let document: String
        let form: String
        let lines: [Substring]
        var alsoFound: [RuleID: String] = [:]
    }

    /// What is wrong and then how it should be; that once for several that are wrong at the same place.
    private func pieces(of rule: RuleDocumentation) -> [Piece] {
        let examples = rule.shownExamples(lists)
        var pieces: [Piece] = []
        for (index, example) in examples.enumerated() {
            let piece = { (name: String, text: String, alsoFound: [RuleID: String]) in
                Piece(
                    name: name, document: example.document, form: example.form,
                    lines: text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline),
                    alsoFound: alsoFound)
            }
            if let wrong = example.wrong { pieces.append(piece(words("Fout", "Wrong"), wrong, example.alsoFound)) }
            let next = examples[(index + 1)...].first
            if next?.right != example.right { pieces.append(piece(words("Goed", "Right"), example.right, [:])) }
        }
        return pieces
    }

    private static func wrapped(_ text: String, _ width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = String(word)
            } else {
                line += line.isEmpty ? String(word) : " \(word)"
            }
        }
        return lines + [line]
    }

    // MARK: - Markdown

    /// The page `docs/regels.md`.
    public var markdown: String {
        var lines = [
            words("# Regels", "# Rules"), "",
            words(
                "Dit zijn de regels van `crebo validate` en, in de familie DUO, die van `crebo odt`. Deze pagina is "
                    + "gemaakt met `scripts/regels`: wijzig de regels en draai dat opnieuw.",
                "These are the rules of `crebo validate` and, in the family DUO, those of `crebo odt`. This page was "
                    + "made with `scripts/regels`: change the rules and run it again."), "",
            words("| Regel | Ernst | Wat de regel vraagt |", "| Rule | Severity | What the rule asks |"),
            "| --- | --- | --- |",
        ]
        for rule in rules {
            let id = rule.id.description
            lines.append(
                "| [\(id)](#\(id.lowercased())) | \(rule.severity.word(in: words.language)) | "
                    + "\(Self.escaped(rule.title.text(in: words.language))) |")
        }
        for family in RuleID.Family.allCases {
            let members = rules.filter { $0.id.family == family }
            if members.isEmpty { continue }
            lines += ["", "## \(family.rawValue): \(family.subject.text(in: words.language))"]
            for rule in members { lines += markdown(of: rule) }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func markdown(of rule: RuleDocumentation) -> [String] {
        var lines = [
            "", "### \(rule.id)", "",
            "**\(Self.escaped(rule.title.text(in: words.language)))** (\(rule.severity.word(in: words.language)))", "",
            Self.escaped(rule.sentence.text(in: words.language)), "",
        ]
        lines += facts(of: rule).map { "- \($0.name): \(Self.escaped($0.text))" }
        for piece in pieces(of: rule) {
            lines += ["", "\(piece.name), in `\(piece.document)`:", "", "```\(piece.form)"]
            lines += piece.lines.map(String.init) + ["```"]
            for (other, reason) in piece.alsoFound.sorted(by: { $0.key < $1.key }) {
                lines += ["", words("Ook \(other): ", "Also \(other): ") + Self.escaped(reason)]
            }
        }
        return lines
    }

    /// The text as it stands, whatever Markdown would make of its characters.
    private static func escaped(_ text: String) -> String {
        String(text.flatMap { "\\`*_<>|[]".contains($0) ? ["\\", $0] : [$0] })
    }
}

extension RuleID.Family {
    /// What the rules of the family are about.
    fileprivate var subject: Bilingual {
        switch self {
        case .xml: Bilingual("de vorm van documenten", "the form of documents")
        case .crebo: Bilingual("codes en lijsten van codes", "codes and lists of codes")
        case .niveau: Bilingual("niveau en soort opleiding", "niveau and soort opleiding")
        case .sbu: Bilingual("studielast", "study load")
        case .datum: Bilingual("datums en perioden", "dates and periods")
        case .keuzedeel: Bilingual("keuzedelen", "keuzedelen")
        case .certificaat: Bilingual("certificaten", "certificaten")
        case .koppeling: Bilingual("koppelingen en opvolging", "links and succession")
        case .experiment:
            Bilingual(
                "cross-over en geregionaliseerde kwalificaties", "cross-over and geregionaliseerde kwalificaties")
        case .tabel: Bilingual("tabellen naast de XML", "tables beside the XML")
        case .duo:
            Bilingual(
                "leveringen aan DUO (vanaf 001) en het registratieoverzicht van DUO (vanaf 101)",
                "deliveries to DUO (from 001 on) and the registratieoverzicht of DUO (from 101 on)")
        }
    }
}
