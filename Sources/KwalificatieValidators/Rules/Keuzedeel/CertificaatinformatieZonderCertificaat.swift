import KwalificatieModel
import KwalificatieReaders

/// KEUZEDEEL-007: a keuzedeel without a certificate explains one.
struct CertificaatinformatieZonderCertificaat: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.keuzedeel, 7), severity: .warning,
        title: Bilingual("Geen toelichting zonder certificaat", "No explanation without a certificate"),
        sentence: Bilingual(
            "Volgens het keuzedeel is er geen certificaat, maar er staat wel informatie over een certificaat.",
            "The keuzedeel says that there is no certificate, and yet explains one."),
        reason: Bilingual(
            "Een van beide klopt niet. Staat het op Nee, dan komt het keuzedeel in geen enkel overzicht van certificaten.",
            "One of both is wrong. When it says Nee, the keuzedeel is in no list of certificates."),
        source: "handleiding register 2.6 e en 2.7 (INFERRED)",
        remedy: Bilingual(
            "Zet certificaat op Ja, of haal certificaatinformatie weg.",
            "Set certificaat to Ja, or remove certificaatinformatie."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml", "</toegevoegdewaarde>",
                becomes: """
                    </toegevoegdewaarde>
                          <certificaatinformatie>
                            <doelgroep />
                            <scholingsbehoefte />
                            <zelfstandigebetekenis />
                          </certificaatinformatie>
                    """)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml", "</toegevoegdewaarde>",
                becomes: """
                    </toegevoegdewaarde>
                          📍<certificaatinformatie>
                            <doelgroep><![CDATA[Mensen die willen leren werken met een computer.]]></doelgroep>
                            <scholingsbehoefte><![CDATA[Werkgevers vragen er vaak om.]]></scholingsbehoefte>
                            <zelfstandigebetekenis><![CDATA[De houder werkt veilig.]]></zelfstandigebetekenis>
                          </certificaatinformatie>
                    """
            )
            .shown(
                wrong: """
                    <certificaat>Nee</certificaat>
                    …
                    <certificaatinformatie>
                    <doelgroep><![CDATA[Mensen die willen leren werken met een computer.]]></doelgroep>
                    <scholingsbehoefte><![CDATA[Werkgevers vragen er vaak om.]]></scholingsbehoefte>
                    <zelfstandigebetekenis><![CDATA[De houder werkt veilig.]]></zelfstandigebetekenis>
                    </certificaatinformatie>
                    """,
                right: """
                    <certificaat>Nee</certificaat>
                    …
                    <certificaatinformatie>
                    <doelgroep />
                    <scholingsbehoefte />
                    <zelfstandigebetekenis />
                    </certificaatinformatie>
                    """),
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml", "</toegevoegdewaarde>",
                becomes: """
                    </toegevoegdewaarde>
                          📍<certificaatinformatie>
                            <doelgroep><![CDATA[Mensen die willen leren werken met een computer.]]></doelgroep>
                            <scholingsbehoefte />
                            <zelfstandigebetekenis />
                          </certificaatinformatie>
                    """
            ).forTests,
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .keuzedeel(let keuzedeel) = record, keuzedeel.heeftCertificaat == false,
            let informatie = keuzedeel.certificaatinformatie, informatie.legeTeksten.count < 3
        else { return }
        report.add(
            Bilingual(
                "er staat informatie over een certificaat, maar certificaat is Nee",
                "there is information about a certificate, but certificaat is Nee"),
            at: keuzedeel.fieldPlaces.certificaatinformatie, subject: .init(record))
    }
}
