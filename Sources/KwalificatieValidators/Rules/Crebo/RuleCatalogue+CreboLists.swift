extension RuleCatalogue {
    /// The rules of this family that are only about published lists.
    static let creboLists: [any Rule] = [
        AfwijkendeKop(), OnleesbareRij(), CreboInLijst(), PrijsfactorInLijst(), DubbeleCodeInLijst(), Wijzigingslijst(),
    ]
}
