extension RuleCatalogue {
    /// The rules of this family.
    static let crebo: [any Rule] = [
        DossierCreboReeks(), KwalificatieCreboReeks(), CrossOverCreboReeks(), GeregionaliseerdeCreboReeks(),
        OpleidingsdomeinCreboReeks(), OnleesbareCrebo(), CreboEenmaal(), OnleesbarePrijsfactor(), DubbelWerkproces(),
        OnleesbareCode(),
    ]
}
