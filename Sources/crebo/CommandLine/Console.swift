import Glibc

/// Where the program writes what a person reads.
struct Console: Sendable {
    /// Standard output: answers, and nothing else.
    let output: ConsoleStream
    /// Standard error: everything else.
    let errors: ConsoleStream
    /// Whether what is written to standard output may have colours.
    let hasColours: Bool
    /// How many characters fit on a line of the terminal that standard error goes to; nil when it goes to none, or to one
    /// that cannot write over a line.
    let terminalWidth: (@Sendable () -> Int)?

    /// A console; tests give one that remembers.
    init(
        output: ConsoleStream, errors: ConsoleStream, hasColours: Bool = false,
        terminalWidth: (@Sendable () -> Int)? = nil
    ) {
        self.output = output
        self.errors = errors
        self.hasColours = hasColours
        self.terminalWidth = terminalWidth
    }

    /// The standard output and the standard error of the process.
    static var standard: Console {
        let errors = ConsoleStream(descriptor: STDERR_FILENO)
        return Console(
            output: ConsoleStream(descriptor: STDOUT_FILENO), errors: errors,
            hasColours: isatty(STDOUT_FILENO) == 1 && Surroundings.allowsColours,
            terminalWidth: Surroundings.hasDumbTerminal ? nil : errors.terminalWidth)
    }
}
