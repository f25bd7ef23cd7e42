/// One operand of a command: what stands on the command line without being an option.
struct OperandSpec: Sendable, Hashable {
    /// What help calls it, in capitals: `INPUT`.
    let name: String
    /// How many there must be at least.
    let minimum: Int
    /// How many there may be; nil for any number. Only the last operand of a command has more than one.
    let maximum: Int?
    /// What is done with the file or directory of that name; nil when it names none.
    let path: PathUse?
    /// What it is, in Dutch, so that it fits behind “geef”: `een XML-bestand`.
    let expected: String

    /// One operand, exactly, unless told otherwise.
    init(_ name: String, minimum: Int = 1, maximum: Int? = 1, path: PathUse? = nil, expected: String) {
        self.name = name
        self.minimum = minimum
        self.maximum = maximum
        self.path = path
        self.expected = expected
    }

    /// `FILE`, `INPUT...`, `[COMMANDO]`.
    var usage: String {
        let repeated = maximum == 1 ? name : "\(name)..."
        return minimum == 0 ? "[\(repeated)]" : repeated
    }
}
