extension RuleCatalogue {
    /// The rules of this family.
    static let datum: [any Rule] = []
}
