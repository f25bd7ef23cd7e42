extension RuleCatalogue {
    /// The rules of this family.
    static let xml: [any Rule] = [OnbekendElement()]
}
