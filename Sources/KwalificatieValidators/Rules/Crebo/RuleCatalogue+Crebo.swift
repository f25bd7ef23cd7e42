extension RuleCatalogue {
    /// The rules of this family.
    static let crebo: [any Rule] = creboLists
}
