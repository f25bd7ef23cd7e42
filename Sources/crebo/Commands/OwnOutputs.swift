import KwalificatieModel

/// What to say of earlier outputs of crebo below the inputs, which are not read.
struct OwnOutputs {
    private let paths: [String]

    /// How many are named; the rest is counted.
    private static let named = 3

    /// The directories, by their paths; nil when there are none.
    init?(_ paths: [String]) {
        guard !paths.isEmpty else { return nil }
        self.paths = paths
    }

    /// A sentence without its end, for between others.
    func phrase(in language: Language) -> String {
        switch language {
        case .dutch: "niet gelezen is eerdere uitvoer van crebo in \(names(and: "en", more: "en nog"))"
        case .english: "earlier output of crebo was not read in \(names(and: "and", more: "and another"))"
        }
    }

    /// A line by itself, with what to do when it is not what was meant.
    func line(in language: Language) -> String {
        switch language {
        case .dutch: "crebo: \(phrase(in: language)); geef zo'n map zelf als invoer om haar wel te lezen.\n"
        case .english: "crebo: \(phrase(in: language)); name such a directory itself as input to have it read.\n"
        }
    }

    private func names(and: String, more: String) -> String {
        let quoted = paths.prefix(Self.named).map { "“\($0)”" }
        let rest = paths.count - quoted.count
        if rest > 0 { return quoted.joined(separator: ", ") + " \(more) \(rest)" }
        guard quoted.count > 1, let last = quoted.last else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " \(and) \(last)"
    }
}
