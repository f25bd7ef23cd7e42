import DUODelivery
import KwalificatieValidators

/// The rules that people can read about: those over documents, and those over deliveries to DUO.
enum Regelboek {
    /// The documentation of every rule, in the order of ids.
    static let documentation = RuleCatalogue.all.map(\.documentation) + DUORuleCatalogue.documentation

    /// The lists that their examples change, by name.
    static let exampleLists = RuleExample.exampleLists.merging(DUORuleCatalogue.exampleLists) { list, _ in list }
}
