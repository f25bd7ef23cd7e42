import KwalificatieModel
import KwalificatieEmitters
import KwalificatieReaders
import NightlyConversion

extension OptionSpec {
    /// Which output is looked at.
    static let examinedOutput = OptionSpec(
        "output", short: "o", valueName: "DIR", default: "Output", help: "De map waarin de uitvoer zou komen.")
}

extension CommandSpec {
    /// Looks at the machine.
    static let doctor = CommandSpec(
        "doctor", summary: "Kijkt na of convert op deze machine kan werken.",
        description: [
            """
            Kijkt naar de bibliotheken, de schema's, de map voor de uitvoer, de vrije ruimte en het slot. Aan de uitvoer \
            verandert niets. Exitcode 1: er is iets dat eerst moet worden hersteld.
            """
        ],
        options: [.examinedOutput, .schemas, .format],
        examples: ["crebo doctor", "crebo doctor --output /srv/crebo/uitvoer --format json"])
}

extension Command {
    /// `crebo doctor`: whether a conversion could do its work here.
    static let doctor = Command(.doctor) { arguments, console in
        let checkup = Checkup(
            output: arguments[.examinedOutput] ?? "Output", schemas: arguments.schemas,
            temporaryDirectory: Surroundings.temporaryDirectory)
        if arguments[.format] == "json" {
            var bytes: [UInt8] = []
            try JSONValue(encoding: CheckupReport(checkup)).append(to: &bytes)
            console.output(bytes)
        } else {
            console.output(CheckupReport(checkup).text)
        }
        return checkup.isFine ? .fine : .findings
    }
}

extension ParsedArguments {
    /// The schemas of `--schemas`, or those inside the program.
    fileprivate var schemas: Result<SchemaBundle, SchemaProblem> {
        guard let directory = self[.schemas] else { return .success(.bundled) }
        do { return .success(try SchemaBundle(directory: directory)) } catch { return .failure(error) }
    }
}
