import KwalificatieEmitters
import KwalificatieModel
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
    /// The study years of `--year`, ascending; nil without it.
    func years() throws(UsageError) -> [Cohort]? {
        let given = names(.years)
        guard !given.isEmpty else { return nil }
        var years: Set<Cohort> = []
        for text in given {
            let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { end in
                end.utf8.count == 4 && end.allSatisfy { $0.isASCII && $0.isNumber } ? Int(end) : nil
            }
            guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else {
                throw error(
                    .unusableValue(.years, value: text, expected: "een jaar als 2026, of een reeks als 2022-2026"))
            }
            years.formUnion((first...last).compactMap(Cohort.init(year:)))
        }
        return years.sorted()
    }

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
