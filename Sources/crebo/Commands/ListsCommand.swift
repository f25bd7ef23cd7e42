import KwalificatieEmitters
import KwalificatieModel
import NightlyConversion

extension Command {
    /// `crebo lists`: what a conversion can write.
    static let lists = Command(.lists) { arguments, console in
        let book = Lijstenboek(Outputs.families())
        switch arguments[.listsFormat] {
        case "markdown": console.output(book.markdown)
        case "json": console.output(try book.json())
        default: console.output(book.lijst)
        }
        return .fine
    }
}

extension ParsedArguments {
    /// The names of the lists of `--only`; nil without it.
    func selectedLists() throws(UsageError) -> Set<String>? {
        let names = names(.onlyLists)
        let families = Outputs.families()
        guard !names.isEmpty else {
            return flag(.withoutBundles) ? Set(families.map(\.naam)).subtracting([Outputs.bundles]) : nil
        }
        var selected: Set<String> = []
        for name in names {
            // Who copies the name of a file means that list.
            guard let familie = families.first(where: { [$0.naam, $0.bestandsnaam].contains(name) }) else {
                let suggestion = Suggestion.nearest(to: name, among: families.map(\.naam))
                throw error(.unknownList(name, suggestion: suggestion))
            }
            selected.insert(familie.naam)
        }
        if flag(.withoutBundles) { selected.remove(Outputs.bundles) }
        return selected
    }
}
