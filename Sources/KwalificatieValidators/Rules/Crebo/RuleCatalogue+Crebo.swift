extension RuleCatalogue {
    /// The rules of this family.
    static let crebo: [any Rule] = codes + creboLists

    /// The rules over the codes of records.
    private static let codes: [any Rule] = [
        DossierCreboReeks(), KwalificatieCreboReeks(), CrossOverCreboReeks(), GeregionaliseerdeCreboReeks(),
        OpleidingsdomeinCreboReeks(), OnleesbareCrebo(), CreboEenmaal(), OnleesbarePrijsfactor(), DubbelWerkproces(),
        OnleesbareCode(),
    ]
}
