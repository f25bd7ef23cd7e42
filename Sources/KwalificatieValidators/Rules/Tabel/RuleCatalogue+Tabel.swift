extension RuleCatalogue {
    /// The rules of this family.
    static let tabel: [any Rule] = [
        OnbruikbareRij(), OnleesbaarVeld(), KoppenVanTabel(), TegenstrijdigeRij(), LijstNaastXML(),
        OnbekendeCodeInTabel(), EisendMinisterie(), TekensVanCSV(),
    ]
}
