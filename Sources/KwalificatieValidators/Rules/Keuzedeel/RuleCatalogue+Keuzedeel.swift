extension RuleCatalogue {
    /// The rules of this family.
    static let keuzedeel: [any Rule] = []
}
