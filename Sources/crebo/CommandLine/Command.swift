/// A command and the work that it does.
struct Command: Sendable {
    /// Does the work. A `UsageError` or `CommandFailure` that it throws is told as it is; any other error is a failure of
    /// the program itself.
    typealias Work = @Sendable (ParsedArguments, Console) throws -> ExitStatus

    /// How it is typed.
    let spec: CommandSpec
    /// What it does.
    let work: Work

    /// A command with its work.
    init(_ spec: CommandSpec, work: @escaping Work) {
        self.spec = spec
        self.work = work
    }
}

extension Command {
    /// All commands, in the order in which the help shows them.
    static let all: [Command] = [
        .convert, .lists, .validate, .rules, .export, .inspect, .show, .trace, .search, .diff, .overlap, .reconcile,
        .odtDeliver, .odtRead, .odtReconcile, .doctor,
    ]
}

/// A reason why a command stopped, with the sentence that a person reads.
struct CommandFailure: Error, Equatable {
    /// What the shell is told.
    let status: ExitStatus
    /// What went wrong and what to do, in Dutch.
    let sentence: String
}
