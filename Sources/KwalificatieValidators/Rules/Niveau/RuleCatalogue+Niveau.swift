extension RuleCatalogue {
    /// The rules of this family.
    static let niveau: [any Rule] = []
}
