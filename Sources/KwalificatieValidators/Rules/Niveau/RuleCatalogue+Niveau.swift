extension RuleCatalogue {
    /// The rules of this family.
    static let niveau: [any Rule] = [
        NiveauAanwezig(), SoortPastBijNiveau(), SoortOpleidingBekend(), SchrijfwijzeSoortOpleiding(),
        DossierHeeftOpleidingsdomein(), AssistentopleidingVoor2014(),
    ]
}
