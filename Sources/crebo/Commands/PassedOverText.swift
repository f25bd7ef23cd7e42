import KwalificatieModel
import NightlyConversion

/// What to say of directories below the inputs that were not read there, and of archives with names in an old encoding.
struct PassedOverText {
    private let outputs: [String]
    private let doubles: [(link: String, first: String)]
    private let names: [(archive: String, encoding: String)]

    /// How many of each are named; the rest is counted.
    private static let named = 3

    init(_ passedOver: [PassedOver]) {
        outputs = passedOver.filter { $0.reason == .ownOutput }.map(\.path)
        doubles = passedOver.compactMap {
            if case .sameDirectory(let first) = $0.reason { ($0.path, first) } else { nil }
        }
        names = passedOver.compactMap {
            if case .names(let encoding) = $0.reason { ($0.path, encoding.rawValue) } else { nil }
        }
    }

    /// Sentences without their ends, for between others.
    func phrases(in language: Language) -> [String] {
        [outputPhrase(in: language), doublePhrase(in: language), namesPhrase(in: language)].compactMap(\.self)
    }

    /// Lines by themselves, with what to do when it is not what was meant.
    func lines(in language: Language) -> String {
        var text = ""
        if let phrase = outputPhrase(in: language) {
            text +=
                language == .dutch
                ? "crebo: \(phrase); geef zo'n map zelf als invoer om haar wel te lezen.\n"
                : "crebo: \(phrase); name such a directory itself as input to have it read.\n"
        }
        for phrase in [doublePhrase(in: language), namesPhrase(in: language)].compactMap(\.self) {
            text += "crebo: \(phrase).\n"
        }
        return text
    }

    private func outputPhrase(in language: Language) -> String? {
        guard !outputs.isEmpty else { return nil }
        let names = Self.joined(outputs.map { "“\($0)”" }, in: language)
        return language == .dutch
            ? "niet gelezen is eerdere uitvoer van crebo in \(names)"
            : "earlier output of crebo was not read in \(names)"
    }

    private func doublePhrase(in language: Language) -> String? {
        guard !doubles.isEmpty else { return nil }
        return language == .dutch
            ? "één keer gelezen is een map waar ook een verwijzing naar leidt: "
                + Self.joined(doubles.map { "“\($0.link)” is “\($0.first)”" }, in: language)
            : "a directory to which a link leads as well was read once: "
                + Self.joined(doubles.map { "“\($0.link)” is “\($0.first)”" }, in: language)
    }

    private func namesPhrase(in language: Language) -> String? {
        guard !names.isEmpty else { return nil }
        return language == .dutch
            ? "namen in een archief dat niet zegt in welke codering ze staan, zijn gelezen als "
                + Self.joined(names.map { "\($0.encoding) (“\($0.archive)”)" }, in: language)
            : "names in an archive that does not say in which encoding they are were read as "
                + Self.joined(names.map { "\($0.encoding) (“\($0.archive)”)" }, in: language)
    }

    private static func joined(_ all: [String], in language: Language) -> String {
        let (and, more) = language == .dutch ? ("en", "en nog") : ("and", "and another")
        let quoted = all.prefix(named)
        let rest = all.count - quoted.count
        if rest > 0 { return quoted.joined(separator: ", ") + " \(more) \(rest)" }
        guard quoted.count > 1, let last = quoted.last else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " \(and) \(last)"
    }
}
