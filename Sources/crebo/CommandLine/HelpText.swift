/// The help of a program and its commands, in Dutch.
struct HelpText {
    /// Where descriptions begin at the latest: a longer label gets a line of its own.
    private static let maximumLabelWidth = 26

    /// Where descriptions begin on a line of their own, when beside their labels there is no room.
    private static let descriptionIndent = 6
    /// How many columns a description needs beside its label.
    private static let leastDescriptionWidth = 30

    private let program: ProgramSpec
    private let width: Int

    /// The help of this program, of so many columns.
    init(_ program: ProgramSpec, width: Int) {
        self.program = program
        self.width = width
    }

    /// `crebo 1.0`.
    var version: String { "\(program.name) \(program.version)\n" }

    /// `crebo --help`.
    var ofProgram: String {
        Self.text([
            Self.wrapped(program.summary, width: width),
            ["Gebruik: \(program.name) COMMANDO [OPERANDEN] [OPTIES]"],
            section("Commando's", program.commands.map { ($0.name, $0.summary) }),
            section("Opties", OptionSpec.global.map { (Self.label($0), $0.help) }),
            section("Exitcodes", ExitStatus.allCases.map { (String($0.rawValue), $0.meaning) }),
            section("Voorbeelden", program.examples.flatMap(example)),
            ["Zie ‘\(program.name) help COMMANDO’ voor meer over een commando."],
        ])
    }

    /// `crebo help odt`: the commands that begin with that word.
    func ofGroup(_ word: String) -> String {
        Self.text([
            ["Gebruik: \(program.name) \(word) COMMANDO [OPERANDEN] [OPTIES]"],
            section("Commando's", program.group(word).map { ($0.name, $0.summary) }),
            ["Zie ‘\(program.name) help \(word) COMMANDO’ voor meer over een commando."],
        ])
    }

    /// `crebo help convert`.
    func of(_ command: CommandSpec) -> String {
        var blocks = [usage(of: command)]
        for paragraph in [command.summary] + command.description {
            blocks.append(Self.wrapped(paragraph, width: width))
        }
        blocks.append(
            section("Operanden", command.operands.map { ($0.usage, Self.sentence($0.expected)) }))
        blocks.append(
            section("Opties", command.allOptions.map { (Self.label($0), Self.description($0)) }))
        blocks.append(section("Voorbeelden", command.examples.flatMap(example)))
        return Self.text(blocks)
    }

    private func usage(of command: CommandSpec) -> [String] {
        let start = "Gebruik: \(program.name) \(command.name)"
        let parts =
            command.operands.map(\.usage)
            + command.options.map { $0.isRequired ? $0.usage : "[\($0.usage)]" }
        return Self.lines(of: parts, first: start, indent: start.count + 1, width: width)
    }

    /// `-o, --output DIR`, with room for a short form where there is none.
    private static func label(_ option: OptionSpec) -> String {
        (option.short.map { "-\($0), " } ?? "    ") + option.usage
    }

    /// The sentence of the option, with what else there is to know before its full stop.
    private static func description(_ option: OptionSpec) -> String {
        var notes: [String] = []
        if option.isRequired { notes.append("verplicht") }
        if option.isRepeatable { notes.append("mag vaker") }
        if let value = option.defaultValue { notes.append("standaard: \(value)") }
        guard !notes.isEmpty else { return option.help }
        return "\(option.help.dropLast()) (\(notes.joined(separator: "; ")))."
    }

    /// `een bestand` as a sentence.
    private static func sentence(_ words: String) -> String {
        words.prefix(1).uppercased() + words.dropFirst() + "."
    }

    private func section(_ title: String, _ rows: [(label: String, text: String)]) -> [String] {
        guard !rows.isEmpty else { return [] }
        let fitting = rows.map(\.label.count).filter { $0 <= Self.maximumLabelWidth }
        let beside = (fitting.max() ?? Self.maximumLabelWidth) + 4
        let isBeside = width - beside >= Self.leastDescriptionWidth
        let column = isBeside ? beside : Self.descriptionIndent
        var lines = ["\(title):"]
        for row in rows {
            let label = "  \(row.label)"
            let text = Self.wrapped(row.text, width: width - column)
            let margin = String(repeating: " ", count: column)
            guard isBeside, let first = text.first, row.label.count <= Self.maximumLabelWidth else {
                lines.append(label)
                lines += text.map { margin + $0 }
                continue
            }
            lines.append(label + String(repeating: " ", count: column - label.count) + first)
            lines += text.dropFirst().map { margin + $0 }
        }
        return lines
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["\(title):"] + lines.map { "  \($0)" }
    }

    /// A line to type, over several lines where it is too long: an option stays with its value.
    private func example(_ line: String) -> [String] {
        var parts: [String] = []
        for word in line.split(separator: " ") {
            if let last = parts.last, last.hasPrefix("-"), !word.hasPrefix("-") {
                parts[parts.count - 1] = "\(last) \(word)"
            } else {
                parts.append(String(word))
            }
        }
        // Two columns of the indentation of a section, two for the sign that the line goes on.
        let lines = Self.lines(of: Array(parts.dropFirst()), first: parts.first ?? "", indent: 4, width: width - 4)
        return lines.dropLast().map { "\($0) \\" } + lines.suffix(1)
    }

    private static func wrapped(_ text: String, width: Int) -> [String] {
        let words = text.split(separator: " ").map(String.init)
        return lines(of: Array(words.dropFirst()), first: words.first ?? "", indent: 0, width: width)
    }

    /// Fills lines with parts that stay whole; the lines after the first are indented.
    private static func lines(of parts: [String], first: String, indent: Int, width: Int) -> [String] {
        var lines: [String] = []
        var line = first
        for part in parts {
            if line.count + 1 + part.count > width {
                lines.append(line)
                line = String(repeating: " ", count: indent) + part
            } else {
                line += " \(part)"
            }
        }
        return lines + [line]
    }

    /// Blocks with an empty line between them.
    private static func text(_ blocks: [[String]]) -> String {
        blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }
}
