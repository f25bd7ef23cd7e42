extension RuleCatalogue {
    /// The rules of this family.
    static let datum: [any Rule] = [
        DatumBestaat(), DatumsOpVolgorde(), Uitlooptijd(), GeldigBinnenDossier(), OpvolgerBekend(),
        IngangsdatumAanwezig(), EindeNaBegin(), BeginBijDeRest(), VervallenRijHeeftDatums(),
    ]
}
