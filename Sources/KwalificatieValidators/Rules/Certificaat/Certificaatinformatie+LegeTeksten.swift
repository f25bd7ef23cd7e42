import KwalificatieModel

extension Certificaatinformatie {
    /// The texts that say nothing, with the Dutch name and the place of each; unknown for one that is absent.
    var legeTeksten: [(naam: String, place: SourcePlace)] {
        [
            ("doelgroep", doelgroep, $doelgroep.place),
            ("scholingsbehoefte", scholingsbehoefte, $scholingsbehoefte.place),
            ("zelfstandige betekenis", zelfstandigeBetekenis, $zelfstandigeBetekenis.place),
        ].filter { _, text, _ in text?.plat.isEmpty ?? true }.map { naam, _, place in (naam, place) }
    }
}
