/// One option of the command line: from this value follow its parsing, its help and its suggestions.
///
/// Options are `static let`s, so that asking for one that does not exist does not compile:
///
///     extension OptionSpec {
///         static let output = OptionSpec("output", short: "o", valueName: "DIR", default: "Output", help: "…")
///     }
///     arguments[.output]
struct OptionSpec: Sendable, Hashable {
    /// The long name, without dashes.
    let name: String
    /// The short form, without its dash.
    let short: Character?
    /// What help calls the value; nil for a flag.
    let valueName: String?
    /// The value when none is given.
    let defaultValue: String?
    /// What is done with the file or directory that it names; nil when it names none.
    let path: PathUse?
    /// The values that are allowed; empty when any is.
    let choices: [String]
    /// Whether the command cannot do without it.
    let isRequired: Bool
    /// Whether it may be given more than once.
    let isRepeatable: Bool
    /// Whether it takes all following operands, up to the next option or `--`.
    let takesMany: Bool
    /// What it does: a Dutch sentence.
    let help: String

    /// An option; a flag when it has neither a name for its value nor choices.
    init(
        _ name: String, short: Character? = nil, valueName: String? = nil, default defaultValue: String? = nil,
        path: PathUse? = nil, choices: [String] = [], isRequired: Bool = false, isRepeatable: Bool = false,
        takesMany: Bool = false,
        help: String
    ) {
        self.name = name
        self.short = short
        self.valueName = valueName ?? (choices.isEmpty ? nil : choices.joined(separator: "|"))
        self.defaultValue = defaultValue
        self.path = path
        self.choices = choices
        self.isRequired = isRequired
        self.isRepeatable = isRepeatable
        self.takesMany = takesMany
        self.help = help
    }

    /// Whether it stands alone, without a value.
    var isFlag: Bool { valueName == nil }
    /// `--output`.
    var long: String { "--\(name)" }
    /// `--output DIR`, `--register INPUT...`, `--quiet`.
    var usage: String {
        guard let valueName else { return long }
        return takesMany ? "\(long) \(valueName)..." : "\(long) \(valueName)"
    }
}

extension OptionSpec {
    /// Asks for help; every command has it.
    static let help = OptionSpec("help", short: "h", help: "Toont deze hulp.")
    /// Asks for the version; every command has it.
    static let version = OptionSpec("version", short: "V", help: "Toont de versie van crebo.")
    /// The options that stand before a command as well as behind it.
    static let global: [OptionSpec] = [.help, .version]
}
