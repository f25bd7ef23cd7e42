import FileNames
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
    static var allowsColours: Bool { variable("NO_COLOR") == nil && !hasDumbTerminal }

    /// Whether the terminal cannot move its cursor.
    static var hasDumbTerminal: Bool { variable("TERM") == "dumb" }

    /// The full name of the directory in which the program was started, if that is what stands at a path; else nil.
    static func workingDirectory(ifAt path: String) -> String? {
        guard FileIdentity(following: path) == FileIdentity(following: "."), let name = realpath(path.onDisk, nil)
        else { return nil }
        defer { free(name) }
        return String(path: UnsafeRawBufferPointer(start: name, count: strlen(name)))
    }

    /// Seconds by a clock that is never set back.
    static var uptime: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The day and the moment in UTC: `2020-06-30T09:15:00Z`.
    static func now() throws(CommandFailure) -> (dag: CalendarDate, datumTijd: String) {
        var seconds = time(nil)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        guard
            let dag = CalendarDate(
                year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        else {
            throw CommandFailure(
                status: .failure, sentence: "De klok van deze computer geeft geen bestaande dag; gebruik --on-date.")
        }
        let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return (dag, "\(dag.iso)T\(time.joined(separator: ":"))Z")
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(path: UnsafeRawBufferPointer(start: value, count: strlen(value)))
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
            CommandFailure(
                status: problem.isOfTheProgram ? .failure : .unreadable,
                sentence: problem.sentence(in: Surroundings.language))
        case let problem as TableProblem:
            CommandFailure(status: .unreadable, sentence: problem.sentence(in: Surroundings.language))
        case let problem as ReconciliationProblem:
            CommandFailure(status: .unreadable, sentence: problem.sentence(in: Surroundings.language))
        case let problem as ReadingProblem:
            CommandFailure(status: .unreadable, sentence: problem.sentence(in: Surroundings.language))
        default: error
        }
    }

    /// The failure that a problem with the document of this path is; other errors stay what they are.
    static func explaining(_ error: any Error, in path: String) -> any Error {
        guard let problem = error as? ReadingProblem else { return error }
        let place = problem.line == 0 ? path : "\(path):\(problem.line):\(problem.column)"
        return CommandFailure(
            status: .unreadable, sentence: "\(place): \(problem.sentence(in: Surroundings.language))")
    }
}
