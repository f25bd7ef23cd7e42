/// A dossier with everything that a dossier can have.
enum DossierXML {
    static let complete = document("<dossiers>\n\(dossier)\n</dossiers>")

    private static func crebos(_ name: String, _ first: String, _ second: String?) -> String {
        let one = """
            <\(name) ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" Datum_einde_instroom=""
              Datum_einde_opleiding="">\(first)</\(name)>
            """
        guard let second else { return one }
        return one + """
            <\(name) ministerie="EZ" prijsfactor="1.80" Geldig_vanaf="2016-08-01" Datum_einde_instroom="2020-08-01"
              Datum_einde_opleiding="01-08-2024">\(second)</\(name)>
            """
    }

    private static func aanvullend(_ profiel: Int, _ content: String) -> String {
        "<aanvullend><profiel referentie=\"\(profiel)\"/>\(content)</aanvullend>"
    }

    private static let kerntaakMetAanvullingen = """
        <kerntaak nr="30" titel="Kerntaak" hoofdstuk="1">
          <complexiteit><![CDATA[complex]]><complexiteitperprofiel>
            \(aanvullend(52, "<complexiteit><![CDATA[c2]]></complexiteit>"))
          </complexiteitperprofiel></complexiteit>
          <verantwoordelijkheid>
            <![CDATA[zelf]]>
            <verantwoordelijkheidperprofiel>
            \(aanvullend(51, "<verantwoordelijkheid>v1</verantwoordelijkheid>"))
            \(aanvullend(52, "<verantwoordelijkheid><![CDATA[]]></verantwoordelijkheid>"))
            </verantwoordelijkheidperprofiel>
          </verantwoordelijkheid>
          <vakkennisenvaardigheden>
            <vakkennisenvaardigheden referentie="11"/>
            <vakkennisenvaardighedenperprofiel>
            \(aanvullend(52, "<vakkennisenvaardighedenonderdelen><vakkennisenvaardigheden referentie=\"12\"/>"
                + "</vakkennisenvaardighedenonderdelen>"))
            </vakkennisenvaardighedenperprofiel>
            <vakkennisenvaardigheden_met_categorie/>
          </vakkennisenvaardigheden>
          <basiswerkprocessen>
            <werkproces nr="31" titel="Werkproces" hoofdstuk="1">
              <werkprocesomschrijving><![CDATA[doet]]><werkprocesomschrijvingperprofiel>
                \(aanvullend(51, "<omschrijving>o1</omschrijving>"))
              </werkprocesomschrijvingperprofiel></werkprocesomschrijving>
              <werkprocesresultaat><![CDATA[klaar]]><werkprocesresultaatperprofiel>
                \(aanvullend(52, "<omschrijving>r2</omschrijving>"))
              </werkprocesresultaatperprofiel></werkprocesresultaat>
              <werkprocesgedrag><![CDATA[net]]><werkprocesgedragperprofiel>
                \(aanvullend(51, "<omschrijving>g1</omschrijving>"))
              </werkprocesgedragperprofiel></werkprocesgedrag>
              <werkprocescompetenties><competentie referentie="3085"/><werkprocescompetentiesperprofiel>
                \(aanvullend(52, "<omschrijving><competentie referentie=\"3084\"/><competentie referentie=\"3085\"/>"
                    + "</omschrijving>"))
              </werkprocescompetentiesperprofiel></werkprocescompetenties>
            </werkproces>
          </basiswerkprocessen>
        </kerntaak>
        """

    private static let basis = """
        <basis titel="Basisdeel">
          <typeringberoepengroep titel="Typering">
            <context><omschrijving><![CDATA[context]]></omschrijving></context>
            <beroepshouding><omschrijving>houding</omschrijving></beroepshouding>
            <resultaatvanhetberoep><omschrijving>resultaat</omschrijving></resultaatvanhetberoep>
          </typeringberoepengroep>
          <basistaken titel="Taken">
            <basiskerntaken>
              \(kerntaakMetAanvullingen)
              \(SharedXML.kerntaak("basiswerkprocessen", nr: 40, hoofdstuk: 2))
            </basiskerntaken>
            <generieke_onderdelen titel="Generiek"><omschrijving>taal</omschrijving></generieke_onderdelen>
          </basistaken>
        </basis>
        """

    private static func omschrijving(_ typering: String, vereisten: String, soort: String) -> String {
        """
        <omschrijving>
          <typeringvanhetberoep>\(typering)</typeringvanhetberoep>
          <wettelijkeberoepsvereisten>\(vereisten)</wettelijkeberoepsvereisten>
          <toelichtingwettelijkeberoepsvereisten>waarom</toelichtingwettelijkeberoepsvereisten>
          <bronwettelijkeberoepsvereisten>de wet</bronwettelijkeberoepsvereisten>
          <certificaten>geen</certificaten><sbu>4800</sbu><soortopleiding>\(soort)</soortopleiding>
          <instellingendieaanmogenbieden>alle</instellingendieaanmogenbieden>
        </omschrijving>
        """
    }

    private static let profielen = """
        <profielen titel="Profieldeel">
          <profiel nr="51" titel="Pedagogisch medewerker" hoofdstuk="1" niveau="3" beroepsgroep="">
            \(omschrijving("typering 1", vereisten: "Nee", soort: "vakopleiding"))
            <creboinformatie>\(crebos("crebo", "25484", nil))</creboinformatie>
          </profiel>
          <profiel nr="52" titel="Onderwijsassistent" hoofdstuk="2" niveau="4" beroepsgroep="groep">
            \(omschrijving("<![CDATA[typering 2]]>", vereisten: "Ja", soort: "middenkaderopleiding"))
            <creboinformatie>\(crebos("crebo", "25485", "25486"))</creboinformatie>
            <profielkerntaken>\(SharedXML.kerntaak("profielwerkprocessen", nr: 60))</profielkerntaken>
          </profiel>
        </profielen>
        """

    private static let verantwoording = """
        <verantwoordingsinformatie titel="Verantwoording">
          <brondocumenten titel="Bronnen" hoofdstuk="1">
            <brondocument naam="a.pdf" type="Beroepscompetentieprofiel" datum="01-10-2005" omschrijving="profiel"
              link="http://a"/>
          </brondocumenten>
          <arbeidsmarktinformatie titel="Arbeidsmarkt" hoofdstuk="2">krap</arbeidsmarktinformatie>
          <trendsenontwikkelingen titel="Trends" hoofdstuk="3">
            <wetenregelgeving>wet</wetenregelgeving>
            <ontwikkelingenindeberoepsuitoefening>werk</ontwikkelingenindeberoepsuitoefening>
          </trendsenontwikkelingen>
          <wettelijkeberoepsvereisten titel="Wet" hoofdstuk="4">nee</wettelijkeberoepsvereisten>
          <bijzonderevereisten titel="Bijzonder" hoofdstuk="5">
            <profiel referentie="51"><eisen>Ja</eisen><toelichtingvereisten>rijbewijs</toelichtingvereisten></profiel>
            <profiel referentie="52"><eisen>Nee</eisen><toelichtingvereisten/></profiel>
          </bijzonderevereisten>
          <taalbeheersingseisen titel="Talen" hoofdstuk="6">
            <toelichting>waarom talen</toelichting>
            <taalbeheersingseis titel="eis"><profiel referentie="52">
              <taal titel="Duits"><taalvaardigheden>
                <taalvaardigheid titel="Luisteren" niveau="B1"/><taalvaardigheid titel="Lezen" niveau=""/>
              </taalvaardigheden></taal>
            </profiel></taalbeheersingseis>
          </taalbeheersingseisen>
          <ontwikkelmogelijkheden titel="Verder" hoofdstuk="7">door</ontwikkelmogelijkheden>
          <onderhoudsagenda titel="Agenda" hoofdstuk="8">
            <agenda><onderdeel><onderwerp>wat</onderwerp><actie>doen</actie><wie>SBB</wie><wanneer>2017</wanneer>
            </onderdeel></agenda><toelichting>meer</toelichting>
          </onderhoudsagenda>
          <wijzigingen titel="Wijzigingen" hoofdstuk="9">
            <wijzigingscategorien><wijzigingscategorie titel="Redactioneel" categorie="2"/></wijzigingscategorien>
            <omschrijving>komma's</omschrijving>
          </wijzigingen>
          <betrokkenen titel="Betrokkenen" hoofdstuk="10">wie</betrokkenen>
          <aanvullendeinfo titel="Meer" hoofdstuk="12">nog iets</aanvullendeinfo>
          <examenprofielen hoofdstuk="13">examen</examenprofielen>
        </verantwoordingsinformatie>
        """

    private static let dossier = """
        <dossier nr="2635" titel=" Pedagogisch  werk " versie="Gewijzigd 2016" referentievorigeversie="2631"
          status="Vastgesteld" referentiedomein="4135" wettelijkeberoepsvereisten="Nee"
          positief_advies_toetsingskamer="Ja">
          <dossiercrebos>\(crebos("dossiercrebo", "23181", "23182"))</dossiercrebos>
          \(SharedXML.kennis)
          <categoriekennisenvaardigheden><categorie nr="21" titel="Rekenen"/></categoriekennisenvaardigheden>
          \(SharedXML.voorblad)
          <inleiding titel="Inleiding"><omschrijving>Hier begint het</omschrijving></inleiding>
          \(basis)
          \(profielen)
          \(verantwoording)
        </dossier>
        """
}
