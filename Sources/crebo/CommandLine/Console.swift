#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where the program writes what a person reads.
struct Console: Sendable {
    /// Writes to standard output, as given.
    let output: @Sendable (String) -> Void
    /// Writes to standard error, as given.
    let errors: @Sendable (String) -> Void
    /// Whether what is written to standard output may have colours.
    let hasColours: Bool
    /// How many characters fit on a line of the terminal that standard error goes to; nil when it goes to none, or to one
    /// that cannot write over a line.
    let terminalWidth: (@Sendable () -> Int)?

    /// A console; tests give one that remembers.
    init(
        output: @escaping @Sendable (String) -> Void, errors: @escaping @Sendable (String) -> Void,
        hasColours: Bool = false, terminalWidth: (@Sendable () -> Int)? = nil
    ) {
        self.output = output
        self.errors = errors
        self.hasColours = hasColours
        self.terminalWidth = terminalWidth
    }

    /// The standard output and the standard error of the process, unbuffered.
    static let standard = Console(
        output: { send($0, to: STDOUT_FILENO) }, errors: { send($0, to: STDERR_FILENO) },
        hasColours: isatty(STDOUT_FILENO) == 1 && Surroundings.allowsColours,
        terminalWidth: standardErrorWidth)

    private static var standardErrorWidth: (@Sendable () -> Int)? {
        guard isatty(STDERR_FILENO) == 1, !Surroundings.hasDumbTerminal else { return nil }
        return { width(of: STDERR_FILENO) }
    }

    /// Asked for each time, because people make their windows larger; 80 where the terminal does not say.
    private static func width(of descriptor: Int32) -> Int {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Writes it all; what cannot be written is given up, since there is nobody left to tell.
    private static func send(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { bytes in
                write(descriptor, bytes.baseAddress, bytes.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest.removeFirst(count)
        }
    }
}
