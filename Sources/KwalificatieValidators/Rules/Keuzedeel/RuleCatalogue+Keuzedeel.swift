extension RuleCatalogue {
    /// The rules of this family.
    static let keuzedeel: [any Rule] = [
        KoppelingVanGekoppeldKeuzedeel(), GeenKoppelingVanNietGekoppeldKeuzedeel(), OntwikkeldDoor(),
        KerntaakVanKeuzedeel(), RemedierendKeuzedeel(), CertificaatVanKeuzedeel(),
        CertificaatinformatieZonderCertificaat(), AardVanKeuzedeel(), NiveausVanKeuzedeel(),
        VaststellingVanKeuzedeel(),
    ]
}
