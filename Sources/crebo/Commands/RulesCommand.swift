import KwalificatieValidators

extension Command {
    /// `crebo rules`: the list of rules, or the explanation of some.
    static let rules = Command(.rules) { arguments, console in
        let ids = try arguments.ruleIDs(arguments.operands, among: Regelboek.documentation.map(\.id))
        let rules = Regelboek.documentation.filter { arguments.operands.isEmpty || ids.contains($0.id) }
        let book = RuleBook(rules, lists: Regelboek.exampleLists, language: arguments.language)
        if arguments[.rulesFormat] == "markdown" {
            console.output(book.markdown)
        } else {
            console.output(arguments.operands.isEmpty ? book.list : book.explanations(width: console.output.textWidth))
        }
        return .fine
    }
}
