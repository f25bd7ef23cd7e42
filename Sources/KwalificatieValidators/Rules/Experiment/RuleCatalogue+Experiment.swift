extension RuleCatalogue {
    /// The rules of this family.
    static let experiment: [any Rule] = [
        NiveauVanCrossOver(), LooptijdVanCrossOver(), BronnenVanCrossOver(), LandelijkDeel(), RegionaalDeel(),
        VerdelingVanDelen(), BasisVanGeregionaliseerde(), InstellingVanExperiment(),
    ]
}
