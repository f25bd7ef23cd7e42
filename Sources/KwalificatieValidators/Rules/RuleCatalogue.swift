/// All rules, in the order of their ids.
public enum RuleCatalogue {
    /// Every rule there is.
    public static let all: [any Rule] =
        xml + crebo + niveau + sbu + datum + keuzedeel + certificaat + koppeling + experiment + tabel

    /// The rule with this id.
    public static func rule(_ id: RuleID) -> (any Rule)? {
        all.first { type(of: $0).documentation.id == id }
    }
}

extension Rule {
    /// What a person reads about this rule.
    public var documentation: RuleDocumentation { Self.documentation }
}
