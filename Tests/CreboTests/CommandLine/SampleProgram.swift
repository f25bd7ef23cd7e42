@testable import crebo

/// The commands of crebo, and two that only tests have: their specs do not change with the program.
enum SampleProgram {
    static let deliver = CommandSpec(
        "proef deliver", summary: "Maakt een levering.", operands: [.file], options: [.day, .verbose, .quiet])
    static let label = CommandSpec("label", summary: "Plakt een kenmerk.", options: [.tag])

    static let commands = Command.all.map(\.spec) + [deliver, label]
    static let parser = ArgumentParser(Crebo.spec(commands: commands))

    /// The arguments that this line gives, its words divided by spaces.
    static func arguments(_ line: String) throws -> ParsedArguments? {
        guard case .command(let arguments) = try parser.parse(words(line)) else { return nil }
        return arguments
    }

    static func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }
}

extension OptionSpec {
    static let day = OptionSpec("day", valueName: "DATUM", help: "De dag.")
    static let tag = OptionSpec("tag", short: "t", valueName: "NAAM", isRepeatable: true, help: "Een kenmerk.")
    static let verbose = OptionSpec("verbose", short: "v", help: "Vertelt meer.")
}
