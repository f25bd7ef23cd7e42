/// Every element and attribute name that a reader knows, in the XML's own spelling.
///
/// The grammars (one file per document kind) say where a name may stand; this list only makes a name a small integer.
/// Names under "own design" occur in documents of which no public example exists: when the true names become known,
/// they change here, in the grammar of that kind, and in its schema.
enum Name: String, CaseIterable, Sendable {
    // Kwalificatiedossier, as published: the root and its tables.
    case sbb, domeinen, domein, sectorkamers, sectorkamer, competenties, competentie, dossiers, dossier
    case nr, titel, crebo, prijsfactor, code, referentie, hoofdstuk
    case obkID = "OBK_ID"

    // Kwalificatiedossier, as published: the dossier.
    case versie, referentievorigeversie, status, referentiedomein, wettelijkeberoepsvereisten
    case positiefAdviesToetsingskamer = "positief_advies_toetsingskamer"
    case dossiercrebos, dossiercrebo, ministerie
    case geldigVanaf = "Geldig_vanaf"
    case datumEindeInstroom = "Datum_einde_instroom"
    case datumEindeOpleiding = "Datum_einde_opleiding"
    case kennisenvaardigheden, kennisofvaardigheid, categoriekennisenvaardigheden, categorie
    case voorblad, omschrijving, penvoerder, verantwoording, vaststellingsinformatie
    case vastgestelddoor, vastgesteldop, vastgesteldte
    case inleiding, basis, typeringberoepengroep, context, beroepshouding, resultaatvanhetberoep
    case basistaken, basiskerntaken, kerntaak
    case complexiteit, complexiteitperprofiel, verantwoordelijkheid, verantwoordelijkheidperprofiel, aanvullend
    case profiel, vakkennisenvaardigheden, vakkennisenvaardighedenperprofiel, vakkennisenvaardighedenonderdelen
    case vakkennisenvaardighedenMetCategorie = "vakkennisenvaardigheden_met_categorie"
    case basiswerkprocessen, werkproces
    case werkprocesomschrijving, werkprocesomschrijvingperprofiel
    case werkprocesresultaat, werkprocesresultaatperprofiel
    case werkprocesgedrag, werkprocesgedragperprofiel
    case werkprocescompetenties, werkprocescompetentiesperprofiel
    case generiekeOnderdelen = "generieke_onderdelen"
    case profielen, niveau, beroepsgroep
    case typeringvanhetberoep, toelichtingwettelijkeberoepsvereisten, bronwettelijkeberoepsvereisten
    case certificaten, sbu, soortopleiding, instellingendieaanmogenbieden, creboinformatie
    case profielkerntaken, profielwerkprocessen

    // Kwalificatiedossier, as published: how it came about.
    case verantwoordingsinformatie, brondocumenten, brondocument, naam, type, datum, link
    case arbeidsmarktinformatie, trendsenontwikkelingen, wetenregelgeving, ontwikkelingenindeberoepsuitoefening
    case bijzonderevereisten, eisen, toelichtingvereisten
    case taalbeheersingseisen, toelichting, taalbeheersingseis, taal, taalvaardigheden, taalvaardigheid
    case ontwikkelmogelijkheden, onderhoudsagenda, agenda, onderdeel, onderwerp, actie, wie, wanneer
    case wijzigingen, wijzigingscategorien, wijzigingscategorie
    case betrokkenen, aanvullendeinfo, examenprofielen

    // Own design: what several kinds share.
    case geldigTot = "Geldig_tot"
    case kerntaken, werkprocessen, kwalificatie, samengestelduit, instellingen, instelling, brin
    case doelgroep, scholingsbehoefte, zelfstandigebetekenis

    // Own design: keuzedeel.
    case keuzedelen, keuzedeel, vervangt, algemeneinformatie, aard, niveaus
    case branchevereisten, toelichtingbranchevereisten, ontwikkelddoor, toegevoegdewaarde
    case certificaatinformatie, gekoppeldekwalificaties, ontwikkeldvoor

    // Own design: certificaat.
    case certificaat, groen

    // Own design: cross-over kwalificatie.
    case crossoverkwalificaties, crossoverkwalificatie

    // Own design: geregionaliseerde kwalificatie.
    case geregionaliseerdekwalificaties, geregionaliseerdekwalificatie, gebaseerdop, regio
    case landelijkdeel, regionaaldeel, regionaalkeuzedeel, percentage

    /// The number of each known spelling.
    static let numbers: [String: UInt16] = Dictionary(
        uniqueKeysWithValues: allCases.enumerated().map { ($1.rawValue, UInt16($0)) })

    /// The place of this name in `allCases`. For the start of a program: it looks the spelling up.
    var number: UInt16 { Name.numbers[rawValue] ?? UInt16.max }
}
