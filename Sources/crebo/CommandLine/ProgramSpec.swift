/// The whole command line: from this value follow the help of the program and the choice of a command.
struct ProgramSpec: Sendable {
    /// The name as typed.
    let name: String
    /// The version, without the name.
    let version: String
    /// What the program is: a Dutch paragraph of at most two lines.
    let summary: String
    /// The commands, in the order of the help, with `help` behind them.
    let commands: [CommandSpec]
    /// Lines that work.
    let examples: [String]

    /// A program with these commands, and `help`.
    init(name: String, version: String, summary: String, commands: [CommandSpec], examples: [String] = []) {
        self.name = name
        self.version = version
        self.summary = summary
        self.commands = commands + [.help]
        self.examples = examples
    }

    /// The commands whose names begin with this word and go on after it.
    func group(_ word: String) -> [CommandSpec] {
        commands.filter { $0.words.count > 1 && $0.words.first == word }
    }
}

extension CommandSpec {
    /// Shows the help of the program or of a command.
    static let help = CommandSpec(
        "help", summary: "Toont deze hulp, of die van een commando.",
        operands: [
            OperandSpec(
                "COMMANDO", minimum: 0, maximum: 2, expected: "de naam van een commando: een of twee woorden")
        ],
        examples: ["crebo help convert"])
}
