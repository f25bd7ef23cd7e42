extension RuleCatalogue {
    /// The rules of this family.
    static let xml: [any Rule] = [
        Schemaschending(), OnbekendElement(), OnbekendAttribuut(), OnverwachteTekst(), HerhaaldElement(),
        NaamruimteOpHoofdelement(), OnleesbaarDocument(), AlleenGeteld(), NietOmgezet(), LegeVerplichteTekst(),
        SlordigeTitel(), OnleesbaarGetal(), Hoofdstuknummering(), OntbrekendeTitel(),
        Naamruimten(), TekensVanXML(),
    ]
}
