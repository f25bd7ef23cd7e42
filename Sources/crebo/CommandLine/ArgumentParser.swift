import FileNames

/// Turns the words of a command line into a command and its arguments, in the manner of GNU programs.
///
/// Options stand anywhere among the operands and `--` ends them; `-` is an operand. A value follows as
/// `--name value`, `--name=value`, `-n value` or `-nvalue`; short flags can be taken together (`-qv`). A separate
/// value does not begin with `-`: an option that lost its value would swallow the next one.
///
/// Words come as texts of paths (`String(path:)`), and those that name no file or directory leave as they were typed.
struct ArgumentParser {
    /// What somebody asked for.
    enum Request: Equatable {
        /// This text, on standard output.
        case text(String)
        /// This work.
        case command(ParsedArguments)
    }

    private let program: ProgramSpec
    private let textWidth: Int

    /// A parser for this program.
    ///
    /// - Parameter textWidth: how many columns help takes.
    init(_ program: ProgramSpec, textWidth: Int = 80) {
        self.program = program
        self.textWidth = textWidth
    }

    /// The request in these words, the name of the program not among them.
    func parse(_ words: [String]) throws(UsageError) -> Request {
        guard let first = words.first else { throw error(.missingCommand) }
        guard !Self.isOption(first) else { return try parseGlobal(first) }
        if let command = program.commands.first(where: { $0.name == first }) {
            return try parse(words.dropFirst(), of: command)
        }
        let group = program.group(first)
        guard !group.isEmpty else { throw unknownCommand(first) }
        let second = words.dropFirst().first
        if let second, [OptionSpec.help.long, "-h"].contains(second) { return try help([first]) }
        guard let second, !Self.isOption(second) else {
            let choices = group.compactMap(\.words.last)
            throw error(.incompleteCommand(group: first, choices: choices))
        }
        guard let command = group.first(where: { $0.words.last == second }) else {
            throw unknownCommand("\(first) \(second)")
        }
        return try parse(words.dropFirst(2), of: command)
    }

    private func parseGlobal(_ word: String) throws(UsageError) -> Request {
        for option in OptionSpec.global where word == option.long || word == option.short.map({ "-\($0)" }) {
            return option == .help ? try help([]) : .text(HelpText(program, width: textWidth).version)
        }
        let isOfACommand = program.commands.contains { command in
            command.options.contains { word == $0.long || word.hasPrefix("\($0.long)=") }
        }
        if isOfACommand { throw error(.optionBeforeCommand(word)) }
        throw error(.unknownOption(word, suggestion: Self.suggestion(for: word, among: OptionSpec.global)))
    }

    private func parse(_ words: ArraySlice<String>, of command: CommandSpec) throws(UsageError) -> Request {
        var scan = Scan(program: program.name, command: command)
        try scan.read(words)
        if scan.has(.help) {
            return try help(command.words)
        }
        if scan.has(.version) { return .text(HelpText(program, width: textWidth).version) }
        let arguments = try scan.finish()
        return command == .help ? try help(arguments.operands) : .command(arguments)
    }

    private func help(_ words: [String]) throws(UsageError) -> Request {
        let text = HelpText(program, width: textWidth)
        guard let first = words.first else { return .text(text.ofProgram) }
        let name = words.joined(separator: " ")
        if let command = program.commands.first(where: { $0.name == name }) { return .text(text.of(command)) }
        guard words.count == 1, !program.group(first).isEmpty else { throw unknownCommand(name) }
        return .text(text.ofGroup(first))
    }

    private func unknownCommand(_ typed: String) -> UsageError {
        error(
            .unknownCommand(typed, suggestion: Suggestion.nearest(to: typed, among: program.commands.map(\.name))))
    }

    private func error(_ mistake: UsageError.Mistake) -> UsageError {
        UsageError(mistake: mistake, program: program.name, command: nil)
    }

    /// Whether a word is an option, or `--`.
    private static func isOption(_ word: String) -> Bool { word.hasPrefix("-") && word != "-" }

    /// The option that was meant, as it should have been typed.
    private static func suggestion(for typed: String, among options: [OptionSpec]) -> String? {
        let name = typed.drop { dashes.contains($0) }.prefix { $0 != "=" }
        return Suggestion.nearest(to: String(name), among: options.map(\.name)).map { "--\($0)" }
    }

    /// A hyphen, and what a word processor makes of one.
    private static let dashes: Set<Character> = ["-", "–", "—"]
}

extension ArgumentParser {
    /// The words behind a command while they are read.
    private struct Scan {
        let program: String
        let command: CommandSpec
        private var operands: [String] = []
        private var given: [String: [String]] = [:]

        init(program: String, command: CommandSpec) {
            self.program = program
            self.command = command
        }

        func has(_ option: OptionSpec) -> Bool { given[option.name] != nil }

        mutating func read(_ words: ArraySlice<String>) throws(UsageError) {
            var rest = words
            while let word = rest.popFirst() {
                if word == "--" {
                    operands += rest
                    return
                }
                if word.hasPrefix("--") {
                    try readLong(word, &rest)
                } else if ArgumentParser.isOption(word) {
                    try readShort(word, &rest)
                } else {
                    try checkDash(word)
                    operands.append(word)
                }
            }
        }

        /// The arguments, when nothing is missing and nothing is too many.
        func finish() throws(UsageError) -> ParsedArguments {
            var operands = operands
            var start = operands.startIndex
            for operand in command.operands {
                guard operands.count - start >= operand.minimum else { throw error(.missingOperand(operand)) }
                let end = min(operands.count, operand.maximum.map { start + $0 } ?? operands.count)
                if operand.path == nil { for index in start..<end { operands[index] = operands[index].asTyped } }
                start = end
            }
            if start < operands.count {
                throw error(.tooManyOperands(first: operands[start], operands: command.operands))
            }
            for option in command.options where option.isRequired && !has(option) {
                throw error(.missingOption(option))
            }
            return ParsedArguments(program: program, command: command, operands: operands, given: given)
        }

        private mutating func readLong(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
            let name = word.dropFirst(2).prefix { $0 != "=" }
            guard let option = command.allOptions.first(where: { $0.name == name }) else { throw unknown(word) }
            let hasValue = word.contains("=")
            try take(option, attached: hasValue ? String(word.dropFirst(name.count + 3)) : nil, &rest)
        }

        private mutating func readShort(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
            var letters = word.dropFirst()
            // `-output x` is a slip for `--output x`, not an output called “utput”.
            if letters.count > 1, command.allOptions.contains(where: { $0.name == letters.prefix { $0 != "=" } }) {
                throw unknown(word)
            }
            while let letter = letters.popFirst() {
                guard let option = command.allOptions.first(where: { $0.short == letter }) else {
                    throw error(.unknownOption("-\(letter)", suggestion: nil))
                }
                guard option.isFlag else {
                    // Other programs let people write `-o=x`; nobody wants a file called “=x”.
                    let value = letters.first == "=" ? letters.dropFirst() : letters
                    try take(option, attached: letters.isEmpty ? nil : String(value), &rest)
                    return
                }
                given[option.name] = []
            }
        }

        private mutating func take(
            _ option: OptionSpec, attached: String?, _ rest: inout ArraySlice<String>
        ) throws(UsageError) {
            guard !option.isFlag else {
                if let attached { throw error(.superfluousValue(option, value: attached)) }
                given[option.name] = []
                return
            }
            var values: [String] = []
            if let attached {
                values = [attached]
            } else {
                while let next = rest.first, !ArgumentParser.isOption(next), option.takesMany || values.isEmpty {
                    try checkDash(next)
                    values.append(next)
                    rest.removeFirst()
                }
            }
            if option.path == nil { values = values.map(\.asTyped) }
            guard !values.isEmpty, !values.contains("") else { throw error(.missingValue(option)) }
            if !option.choices.isEmpty, let wrong = values.first(where: { !option.choices.contains($0) }) {
                throw error(.valueOutsideChoices(option, value: wrong))
            }
            let earlier = given[option.name, default: []]
            guard earlier.isEmpty || option.isRepeatable else {
                throw error(.repeatedOption(option, values: earlier + values))
            }
            given[option.name] = earlier + values
        }

        /// An option copied from a word processor has a dash where the hyphens were.
        private func checkDash(_ word: String) throws(UsageError) {
            guard let first = word.first, first != "-", ArgumentParser.dashes.contains(first) else { return }
            let name = word.drop { ArgumentParser.dashes.contains($0) }.prefix { $0 != "=" }
            if command.allOptions.contains(where: { $0.name == name }) { throw unknown(word) }
        }

        private func unknown(_ word: String) -> UsageError {
            error(
                .unknownOption(
                    String(word.prefix { $0 != "=" }),
                    suggestion: ArgumentParser.suggestion(for: word, among: command.allOptions)))
        }

        private func error(_ mistake: UsageError.Mistake) -> UsageError {
            UsageError(mistake: mistake, program: program, command: command.name)
        }
    }
}

extension String {
    /// A word that is no path, as it was typed; bytes that are no UTF-8 become the sign for that.
    fileprivate var asTyped: String { String(decoding: pathBytes, as: UTF8.self) }
}
