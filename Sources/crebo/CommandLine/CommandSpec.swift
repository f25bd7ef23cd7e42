/// One command: from this value follow its parsing, its help and its suggestions.
///
/// A command of two words (`odt deliver`) has both in its name; commands that share their first word form a group,
/// for which nothing else is needed.
struct CommandSpec: Sendable, Hashable {
    /// The name as typed, one or two words.
    let name: String
    /// What it does: one Dutch sentence, for the list of commands.
    let summary: String
    /// What else there is to know, in paragraphs.
    let description: [String]
    /// What it works on, in order.
    let operands: [OperandSpec]
    /// Its options, in the order of its help; the global ones come by themselves.
    let options: [OptionSpec]
    /// Lines that work.
    let examples: [String]

    /// A command; its parts are as in the properties.
    init(
        _ name: String, summary: String, description: [String] = [], operands: [OperandSpec] = [],
        options: [OptionSpec] = [], examples: [String] = []
    ) {
        self.name = name
        self.summary = summary
        self.description = description
        self.operands = operands
        self.options = options
        self.examples = examples
    }

    /// The words of the name.
    var words: [String] { name.split(separator: " ").map(String.init) }
    /// Its own options and the global ones.
    var allOptions: [OptionSpec] { options + OptionSpec.global }
}
