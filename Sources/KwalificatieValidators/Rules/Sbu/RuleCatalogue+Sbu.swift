extension RuleCatalogue {
    /// The rules of this family.
    static let sbu: [any Rule] = [SbuVanKwalificatie()]
}
