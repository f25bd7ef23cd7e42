extension RuleCatalogue {
    /// The rules of this family.
    static let experiment: [any Rule] = []
}
