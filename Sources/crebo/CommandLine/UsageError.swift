/// A mistake on the command line, with the sentence that a person reads.
struct UsageError: Error, Equatable {
    /// What is wrong.
    enum Mistake: Equatable {
        /// No command was given.
        case missingCommand
        /// Only the first word of a command of two words was given.
        case incompleteCommand(group: String, choices: [String])
        /// There is no such command.
        case unknownCommand(String, suggestion: String?)
        /// An option of a command stands before it.
        case optionBeforeCommand(String)
        /// The command has no such option.
        case unknownOption(String, suggestion: String?)
        /// An option that needs a value has none.
        case missingValue(OptionSpec)
        /// A flag has a value.
        case superfluousValue(OptionSpec, value: String)
        /// An option that may be given once was given again.
        case repeatedOption(OptionSpec, values: [String])
        /// A value is none of the choices.
        case valueOutsideChoices(OptionSpec, value: String)
        /// A value cannot be used for what it is meant for; `expected` fits behind “geef”.
        case unusableValue(OptionSpec, value: String, expected: String)
        /// A file that an option names cannot be used.
        case unusableFile(OptionSpec, place: String, reason: String, suggestion: String?)
        /// An output is something that is read, or holds it.
        case overwritesInput(OptionSpec, value: String, input: String)
        /// Two options would write the same file.
        case sameOutput(OptionSpec, OptionSpec, value: String)
        /// There is no such rule or family of rules.
        case unknownRule(String, suggestion: String?)
        /// There is no such list.
        case unknownList(String, suggestion: String?)
        /// These options leave no rule to run.
        case noRuleLeft([OptionSpec])
        /// An option that the command cannot do without was not given.
        case missingOption(OptionSpec)
        /// An operand was not given.
        case missingOperand(OperandSpec)
        /// An operand cannot be used for what it is meant for.
        case unusableOperand(OperandSpec, value: String)
        /// More operands were given than the command takes.
        case tooManyOperands(first: String, operands: [OperandSpec])
    }

    /// What is wrong.
    let mistake: Mistake
    /// The name of the program as typed.
    let program: String
    /// The name of the command, when that was clear.
    let command: String?

    /// One sentence: what is wrong, what was expected, what to do.
    var sentence: String {
        switch mistake {
        case .missingCommand:
            return "Er is geen commando gegeven: schrijf ‘\(program) COMMANDO’."
        case .incompleteCommand(let group, let choices):
            return "‘\(path(group))’ is nog geen heel commando: zet er \(Self.list(choices)) achter."
        case .unknownCommand(let typed, let suggestion):
            return "Onbekend commando ‘\(typed)’." + Self.question(suggestion)
        case .optionBeforeCommand(let typed):
            return "Optie ‘\(typed)’ staat vóór het commando: schrijf eerst het commando, dan zijn opties."
        case .unknownOption(let typed, let suggestion):
            return "Onbekende optie ‘\(typed)’." + Self.question(suggestion)
        case .missingValue(let option):
            return "Optie ‘\(option.long)’ mist een waarde: \(Self.howToGive(option))."
        case .superfluousValue(let option, let value):
            return "Optie ‘\(option.long)’ neemt geen waarde: laat ‘=\(value)’ weg."
        case .repeatedOption(let option, let values):
            let given = Self.list(values.map { "‘\($0)’" }, conjunction: "en")
            return "Optie ‘\(option.long)’ mag één keer, maar is vaker gegeven (\(given)): houd er een over."
        case .valueOutsideChoices(let option, let value):
            return "‘\(value)’ is geen waarde voor ‘\(option.long)’: kies \(Self.list(option.choices))."
        case .unusableValue(let option, let value, let expected):
            return "‘\(value)’ is geen waarde voor ‘\(option.long)’: geef \(expected)."
        case .unusableFile(let option, let place, let reason, let suggestion):
            return "‘\(place)’ is niet bruikbaar voor ‘\(option.long)’: \(reason)." + Self.question(suggestion)
        case .overwritesInput(let option, let value, let input):
            let what = value == input ? "is ook invoer" : "en de invoer ‘\(input)’ zijn of bevatten hetzelfde"
            return "‘\(value)’ van ‘\(option.long)’ \(what), en die zou worden overschreven: geef een andere naam."
        case .sameOutput(let first, let second, let value):
            return "‘\(first.long)’ en ‘\(second.long)’ schrijven allebei ‘\(value)’: geef er een een andere naam."
        case .unknownRule(let name, let suggestion):
            return "Er is geen regel of familie ‘\(name)’; ‘\(program) rules’ noemt ze." + Self.question(suggestion)
        case .unknownList(let name, let suggestion):
            return "Er is geen lijst ‘\(name)’; ‘\(program) lists’ noemt ze." + Self.question(suggestion)
        case .noRuleLeft(let options):
            let given = Self.list(options.map { "‘\($0.long)’" }, conjunction: "en")
            return "Met \(given) blijft er geen regel over: noem andere regels."
        case .missingOption(let option):
            return "‘\(path(command))’ mist de optie ‘\(option.long)’: \(Self.howToGive(option))."
        case .missingOperand(let operand):
            return "‘\(path(command))’ mist \(operand.name): geef \(operand.expected)."
        case .unusableOperand(let operand, let value):
            let search =
                operand == .code ? "; op een naam of woord zoekt ‘\(path("search")) \(Self.quoted(value))’" : ""
            return "‘\(value)’ is geen \(operand.name): geef \(operand.expected)\(search)."
        case .tooManyOperands(let first, let operands):
            let taken = operands.isEmpty ? "geen operanden" : "alleen \(operands.map(\.usage).joined(separator: " "))"
            return "‘\(first)’ is te veel: ‘\(path(command))’ neemt \(taken); laat de rest weg."
        }
    }

    /// Where to read on: `Zie ‘crebo help convert’.`
    var hint: String { "Zie ‘\(path(command.map { "help \($0)" } ?? "help"))’." }

    /// A word as a shell takes it for one.
    private static func quoted(_ value: String) -> String {
        value.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } ? value : "'\(value)'"
    }

    private func path(_ command: String?) -> String {
        command.map { "\(program) \($0)" } ?? program
    }

    private static func question(_ suggestion: String?) -> String {
        suggestion.map { " Bedoelde u ‘\($0)’?" } ?? ""
    }

    private static func howToGive(_ option: OptionSpec) -> String {
        let valueName = option.valueName ?? ""
        if !option.choices.isEmpty { return "kies \(list(option.choices))" }
        if option.takesMany { return "zet er een of meer keer \(valueName) achter" }
        return "schrijf ‘\(option.long) \(valueName)’, of ‘\(option.long)=\(valueName)’ als die met ‘-’ begint"
    }

    /// `a`, `a of b`, `a, b of c`.
    static func list(_ items: [String], conjunction: String = "of") -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }
}
