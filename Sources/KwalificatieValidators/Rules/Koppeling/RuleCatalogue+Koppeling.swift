extension RuleCatalogue {
    /// The rules of this family.
    static let koppeling: [any Rule] =
        [
            VerwijzingNaarNr(), NrIsUniek(), GekoppeldeKwalificatieBestaat(), VervangenKeuzedeelBestaat(),
            OpvolgingZonderKringloop(), OudereVersie(), DubbeleKoppeling(), KoppelingMetVervallenKwalificatie(),
            CodeVanEenAnder(),
        ] + koppelingLists
}
