import Glibc
import KwalificatieModel
import KwalificatieReaders
import NightlyConversion

/// What the commands take from the process they run in.
enum Surroundings {
    /// The language of findings: English where the system says so, else Dutch.
    static var language: Language { Language(localeName: variable("LC_ALL") ?? variable("LANG")) }

    /// Where temporary files may stand.
    static var temporaryDirectory: String { variable("TMPDIR") ?? "/tmp" }

    /// Whether a terminal may be given colours: not when it is a dumb one, nor when `NO_COLOR` is set.
    static var allowsColours: Bool { variable("NO_COLOR") == nil && variable("TERM") != "dumb" }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// The texts of the schemas of `--schemas`, or of those inside the program.
    static func bundle(_ arguments: ParsedArguments) throws -> SchemaBundle {
        try arguments[.schemas].map { directory in try SchemaBundle(directory: directory) } ?? .bundled
    }
}

extension CommandFailure {
    /// The failure that a problem with schemas or outputs is; other errors stay what they are.
    static func explaining(_ error: any Error) -> any Error {
        switch error {
        case let problem as SchemaProblem:
            CommandFailure(status: .unreadable, sentence: problem.sentence(in: Surroundings.language))
        case let problem as OutputProblem:
            CommandFailure(status: .unreadable, sentence: problem.sentence(in: Surroundings.language))
        case let problem as TableProblem:
            CommandFailure(status: .unreadable, sentence: problem.sentence(in: Surroundings.language))
        case let problem as ReconciliationProblem:
            CommandFailure(status: .unreadable, sentence: problem.sentence(in: Surroundings.language))
        case let problem as ReadingProblem:
            CommandFailure(status: .unreadable, sentence: problem.sentence(in: Surroundings.language))
        default: error
        }
    }
}
