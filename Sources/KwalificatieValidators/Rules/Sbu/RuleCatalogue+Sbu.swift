extension RuleCatalogue {
    /// The rules of this family.
    static let sbu: [any Rule] = [
        SbuVanKwalificatie(), SbuPastBijSoort(), SbuVanKeuzedeel(), Keuzedeel960Uur(), KeuzedeelBinnenVerplichting(),
        SbuAanwezig(),
    ]
}
