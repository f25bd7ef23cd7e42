extension RuleCatalogue {
    /// The rules of this family.
    static let koppeling: [any Rule] = []
}
