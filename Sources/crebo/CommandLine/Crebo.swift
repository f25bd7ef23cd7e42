import Glibc
import NightlyConversion

/// The program: from words on a command line to work and an exit code.
enum Crebo {
    /// The version that `--version` shows.
    static let version = "0.1.0"

    /// Runs the command in `arguments` (without the name of the program) and gives the exit code.
    ///
    /// Help goes to standard output; mistakes and failures go to standard error, behind the name of the program.
    static func run(_ arguments: [String], commands: [Command], console: Console = .standard) -> Int32 {
        let program = spec(commands: commands.map(\.spec))
        let status = status(of: arguments, commands, program, console)
        // Who closes a pipe has read enough.
        guard let code = console.output.failure, code != EPIPE else { return status.rawValue }
        let problem = OutputProblem.sentence(ofStandardOutput: code, in: Surroundings.language)
        console.errors("\(program.name): \(problem)\n")
        return ExitStatus.unreadable.rawValue
    }

    /// The command line with these commands.
    static func spec(commands: [CommandSpec]) -> ProgramSpec {
        ProgramSpec(
            name: "crebo", version: version,
            summary: """
                crebo maakt van de gepubliceerde XML van de kwalificatiestructuur mbo gegevens: \
                lijsten, JSON en leesbare pagina's, met een rapport van wat er niet klopt.
                """,
            commands: commands,
            examples: [
                "crebo convert dossiers.xml keuzedelen.xml --output Output",
                "crebo show 25187 --register dossiers.xml keuzedelen.xml",
            ])
    }

    private static func status(
        of arguments: [String], _ commands: [Command], _ program: ProgramSpec, _ console: Console
    ) -> ExitStatus {
        do {
            switch try ArgumentParser(program, textWidth: console.output.textWidth).parse(arguments) {
            case .text(let text):
                console.output(text)
                return .fine
            case .command(let parsed):
                guard let command = commands.first(where: { $0.spec == parsed.command }) else { return .failure }
                try parsed.checkPaths()
                let arguments = try parsed.withRereadablePaths { path, name in
                    console.errors("\(program.name): ‘\(path)’ is een pijp en heet hierna ‘\(name)’.\n")
                }
                return try command.work(arguments, console)
            }
        } catch let error as UsageError {
            console.errors("\(program.name): \(error.sentence)\n\(error.hint)\n")
            return .usage
        } catch let failure as CommandFailure {
            console.errors("\(program.name): \(failure.sentence)\n")
            return failure.status
        } catch let problem as OutputProblem {
            console.errors("\(program.name): \(problem.sentence(in: Surroundings.language))\n")
            return .unreadable
        } catch {
            console.errors("\(program.name): Er ging iets mis in crebo zelf: \(error)\n")
            return .failure
        }
    }
}
