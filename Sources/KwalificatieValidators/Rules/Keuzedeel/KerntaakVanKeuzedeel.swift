import KwalificatieModel
import KwalificatieReaders

/// KEUZEDEEL-004: a keuzedeel has no kerntaak.
struct KerntaakVanKeuzedeel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.keuzedeel, 4), severity: .error,
        title: Bilingual("Keuzedeel heeft een kerntaak", "A keuzedeel has a kerntaak"),
        sentence: Bilingual("Een keuzedeel heeft geen enkele kerntaak.", "A keuzedeel has no kerntaak at all."),
        reason: Bilingual(
            "De kerntaken zijn de inhoud van een keuzedeel: zonder kerntaak valt er niets te leren en te examineren. "
                + "Werkprocessen mogen ontbreken, een kerntaak niet.",
            "The kerntaken are what a keuzedeel consists of: without one there is nothing to learn and to examine. "
                + "Werkprocessen may be absent, a kerntaak may not."),
        source: "wettelijk model van een keuzedeel",
        remedy: Bilingual(
            "Neem de kerntaken van het keuzedeel op in kerntaken.",
            "Give the kerntaken of the keuzedeel in kerntaken."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml", "<kerntaken>",
                becomes: """
                    <kerntaken>
                            <kerntaak nr="1299901" titel="Gebruikt een telefoon voor het werk" hoofdstuk="2">
                              <complexiteit><![CDATA[De student werkt met bekende apparaten.]]></complexiteit>
                              <verantwoordelijkheid><![CDATA[De student werkt onder begeleiding.]]></verantwoordelijkheid>
                              <vakkennisenvaardigheden />
                            </kerntaak>
                    """)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml", "<keuzedelen>",
                becomes: """
                    <keuzedelen>
                        <keuzedeel nr="1299901" titel="Digitale vaardigheden plus" code="K1499" versie="" vervangt="" \
                    status="Vastgesteld" Geldig_vanaf="01-08-2021" Geldig_tot="">
                          <kennisenvaardigheden />
                          <voorblad titel="Voorblad">
                            <omschrijving>
                              <penvoerder>
                                <sectorkamer referentie="5680" />
                              </penvoerder>
                              <verantwoording>
                                <vaststellingsinformatie>
                                  <vastgestelddoor>Bovensectoraal</vastgestelddoor>
                                  <vastgesteldop>17-06-2021</vastgesteldop>
                                  <vastgesteldte>Zoetermeer</vastgesteldte>
                                </vaststellingsinformatie>
                              </verantwoording>
                            </omschrijving>
                          </voorblad>
                          <algemeneinformatie titel="Algemene informatie">
                            <sbu>240</sbu>
                            <aard>verbredend</aard>
                            <niveaus>
                              <niveau>2</niveau>
                            </niveaus>
                            <certificaat>Nee</certificaat>
                            <wettelijkeberoepsvereisten>Nee</wettelijkeberoepsvereisten>
                            <toelichtingwettelijkeberoepsvereisten />
                            <branchevereisten>Nee</branchevereisten>
                            <toelichtingbranchevereisten />
                            <ontwikkelddoor>Voorbeeldcollege</ontwikkelddoor>
                          </algemeneinformatie>
                          <omschrijving><![CDATA[De student leert werken met een rekenblad.]]></omschrijving>
                          <toegevoegdewaarde><![CDATA[In veel werk worden cijfers bijgehouden.]]></toegevoegdewaarde>
                          📍<kerntaken />
                        </keuzedeel>
                    """
                ,
                within: ""
            )
            .shown(
                wrong: #"""
                    <keuzedeel nr="1299901" titel="Digitale vaardigheden plus" code="K1499" …>
                    …
                    <kerntaken />
                    </keuzedeel>
                    """#,
                right: #"""
                    <keuzedeel nr="1200615" titel="Digitale vaardigheden basis" code="K0022" …>
                    …
                    <kerntaken>
                    <kerntaak nr="1200616" titel="Gebruikt digitale middelen" hoofdstuk="1">…</kerntaak>
                    </kerntaken>
                    </keuzedeel>
                    """#)
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .keuzedeel(let keuzedeel) = record, keuzedeel.kerntaken.isEmpty else { return }
        let place = keuzedeel.$kerntaken.place
        report.add(
            Bilingual(
                "er staat geen kerntaak; een keuzedeel heeft er ten minste één",
                "there is no kerntaak; a keuzedeel has at least one"),
            at: place != .unknown ? place : record.place, subject: .init(record))
    }
}
