/// What was typed behind a command, checked against its spec.
struct ParsedArguments: Sendable, Equatable {
    /// The command.
    let command: CommandSpec
    /// The operands in the order typed: as many as the command takes.
    let operands: [String]

    private let program: String
    private let given: [String: [String]]

    /// Parsed arguments; `given` holds the values by option name, none for a flag.
    init(program: String, command: CommandSpec, operands: [String], given: [String: [String]]) {
        self.program = program
        self.command = command
        self.operands = operands
        self.given = given
    }

    /// The value of an option that takes one: as given, else its default, else nil.
    subscript(option: OptionSpec) -> String? {
        check(option)
        return given[option.name]?.last ?? option.defaultValue
    }

    /// All values of an option that may have several, in the order typed; else its default.
    func values(_ option: OptionSpec) -> [String] {
        check(option)
        return given[option.name] ?? option.defaultValue.map { [$0] } ?? []
    }

    /// Whether an option was given, with or without a value.
    func flag(_ option: OptionSpec) -> Bool {
        check(option)
        return given[option.name] != nil
    }

    /// A path that was typed, and what is done with it.
    struct NamedPath: Equatable {
        let use: PathUse
        let path: String
        /// The option of which it is a value; nil for an operand.
        let option: OptionSpec?
    }

    /// All paths that were typed, or stand for an option that was not.
    var namedPaths: [NamedPath] {
        let options = command.options.flatMap { option in
            option.path.map { use in values(option).map { NamedPath(use: use, path: $0, option: option) } } ?? []
        }
        return zip(operands, operandSpecs).compactMap { operand, spec in
            spec.path.map { NamedPath(use: $0, path: operand, option: nil) }
        } + options
    }

    /// The same arguments with other paths.
    func replacingPaths(_ change: (String, PathUse) throws -> String) rethrows -> ParsedArguments {
        var given = given
        for option in command.options {
            guard let use = option.path, let values = given[option.name] else { continue }
            given[option.name] = try values.map { try change($0, use) }
        }
        let operands = try zip(operands, operandSpecs).map { operand, spec in
            try spec.path.map { try change(operand, $0) } ?? operand
        }
        return ParsedArguments(program: program, command: command, operands: operands, given: given)
    }

    /// What each operand is: the last spec takes all that are left.
    private var operandSpecs: [OperandSpec] {
        operands.indices.compactMap { command.operands[min($0, command.operands.endIndex - 1)] }
    }

    /// The error for a value that has the right form for the parser and turns out to be unusable.
    func error(_ mistake: UsageError.Mistake) -> UsageError {
        UsageError(mistake: mistake, program: program, command: command.name)
    }

    /// Asking for an option that the command does not have is a mistake in the program, found by its first test.
    private func check(_ option: OptionSpec) {
        assert(command.allOptions.contains(option), "‘\(command.name)’ has no option \(option.long)")
    }
}
