@testable import KwalificatieModel
import XCTest

/// Records in which every part is filled, one of each kind.
enum TestRecords {
    static func alle() throws -> [RegisterRecord] {
        [
            .dossier(try dossier()), .keuzedeel(try keuzedeel()), .certificaat(try certificaat()),
            .crossOver(try crossOver()), .geregionaliseerd(try geregionaliseerd()),
        ]
    }

    private static let tekst = Tekst("<p>Zegt \"ja\" tegen\u{A0}cliënten</p>\n\t- én \\ of / 👩‍🔧\r\n")
    private static let kennis = [KennisOfVaardigheid(nr: 7, titel: "kent \"het\" vak"), .init(nr: 8, titel: "kan het")]

    private static func kerntaak(_ code: String) throws -> Kerntaak {
        Kerntaak(
            nr: 1, titel: "Kerntaak", hoofdstuk: 1, code: try XCTUnwrap(OnderdeelCode(code)), complexiteit: tekst,
            verantwoordelijkheid: tekst, vakkennisEnVaardigheden: [KennisVerwijzing(nr: 7, titel: nil)],
            werkprocessen: [
                Werkproces(
                    nr: 2, titel: "Werkproces", hoofdstuk: 1, code: OnderdeelCode(code + "-W1"), omschrijving: tekst,
                    resultaat: tekst, gedrag: tekst,
                    competenties: [CompetentieVerwijzing(nr: 3, code: "A", titel: "Beslissen")])
            ])
    }

    private static func voorblad() throws -> Voorblad {
        Voorblad(
            titel: "Voorblad", penvoerder: Sectorkamer(nr: 4, titel: "Zorg, welzijn en sport"), vastgesteldDoor: tekst,
            vastgesteldOp: try TestRegister.dag("01-02-2016"), vastgesteldTe: tekst)
    }

    private static func dossier() throws -> Kwalificatiedossier {
        let hoofdstuk = Hoofdstuktekst(titel: "Titel", hoofdstuk: 1, tekst: tekst)
        return Kwalificatiedossier(
            nr: 1, titel: "Dienstverlening", versie: "Gewijzigd 2016", nrVorigeVersie: 2, status: "Vastgesteld",
            domein: TestRegister.domein("Zorg en welzijn", "79140"), wettelijkeBeroepsvereisten: false,
            positiefAdviesToetsingskamer: true, crebos: [try TestRegister.periode("23189", tot: "01-08-2024")],
            kennisEnVaardigheden: kennis, kenniscategorieen: kennis, voorblad: try voorblad(), inleiding: hoofdstuk,
            basis: Basisdeel(
                titel: "Basis",
                typering: TyperingBeroepengroep(
                    titel: "Typering", context: tekst, beroepshouding: tekst, resultaatVanHetBeroep: tekst),
                titelTaken: "Taken", kerntaken: [try kerntaak("B1-K1"), try kerntaak("B1-K2")],
                generiekeOnderdelen: hoofdstuk),
            titelProfieldeel: "Profielen", kwalificaties: [try kwalificatie()],
            losseAanvullingen: [Aanvulling(bij: nil, onderdeel: .gedrag, profielNr: 9, tekst: tekst)],
            verantwoordingsinformatie: try verantwoording())
    }

    private static func kwalificatie() throws -> Kwalificatie {
        Kwalificatie(
            nr: 5, titel: "Helpende", hoofdstuk: 1, niveau: .twee, beroepsgroep: "Zorg", typeringVanHetBeroep: tekst,
            wettelijkeBeroepsvereisten: true, toelichtingWettelijkeBeroepsvereisten: tekst,
            bronWettelijkeBeroepsvereisten: tekst, certificaten: tekst, sbu: 3200,
            soortOpleiding: .basisberoepsopleiding, instellingenDieAanMogenBieden: tekst,
            crebos: [try TestRegister.periode("25498"), try TestRegister.periode("25499", "EZ", vanaf: nil)],
            kerntaken: [try kerntaak("P1-K1")],
            aanvullingen: [
                Aanvulling(
                    bij: OnderdeelCode("B1-K1-W1"), onderdeel: .competenties, profielNr: 5, tekst: tekst,
                    vakkennisEnVaardigheden: [KennisVerwijzing(nr: 7, titel: "kent het vak")],
                    competenties: [CompetentieVerwijzing(nr: 3, code: nil, titel: nil)])
            ])
    }

    private static func verantwoording() throws -> Verantwoordingsinformatie {
        let document = Brondocument(
            naam: "a.pdf", type: "pdf", datum: try TestRegister.dag("2015-01-31"), omschrijving: "A", link: "http://a/b"
        )
        let taal = Taal(titel: "Engels", vaardigheden: [Taalvaardigheid(titel: "lezen", niveau: "B1")])
        return Verantwoordingsinformatie(
            titel: "Verantwoording",
            brondocumenten: Brondocumenten(titel: "Bronnen", hoofdstuk: 1, documenten: [document]),
            arbeidsmarktinformatie: Hoofdstuktekst(titel: "Arbeidsmarkt", hoofdstuk: 2, tekst: tekst),
            trendsEnOntwikkelingen: TrendsEnOntwikkelingen(titel: "Trends", wetEnRegelgeving: tekst),
            bijzondereVereisten: BijzondereVereisten(
                perProfiel: [BijzondereVereiste(profielNr: 5, eisen: false, toelichting: tekst)]),
            taalbeheersingseisen: Taalbeheersingseisen(
                eisen: [Taalbeheersingseis(titel: "Eis", perProfiel: [TalenVanProfiel(profielNr: 5, talen: [taal])])]),
            onderhoudsagenda: Onderhoudsagenda(onderdelen: [Agendapunt(onderwerp: tekst, wanneer: tekst)]),
            wijzigingen: Wijzigingen(
                categorieen: [Wijzigingscategorie(titel: "Klein", categorie: "1")], omschrijving: tekst))
    }

    private static func keuzedeel() throws -> Keuzedeel {
        Keuzedeel(
            nr: 1, code: try XCTUnwrap(KeuzedeelCode("K0717")), titel: "Agile game productie", versie: "1",
            vervangt: KeuzedeelCode("K0001"), status: "Vastgesteld", geldigVanaf: try TestRegister.dag("01-08-2018"),
            geldigTot: try TestRegister.dag("01-08-2025"), voorblad: try voorblad(), sbu: 240, aard: .remedierend,
            niveaus: [.een, .twee], heeftCertificaat: true, certificaatinformatie: informatie,
            wettelijkeBeroepsvereisten: true, toelichtingWettelijkeBeroepsvereisten: tekst, branchevereisten: false,
            toelichtingBranchevereisten: tekst, ontwikkeldDoor: tekst, omschrijving: tekst, toegevoegdeWaarde: tekst,
            gekoppeldeKwalificaties: [try TestRegister.verwijzing("25187")],
            ontwikkeldVoor: [try TestRegister.verwijzing("25188")], kennisEnVaardigheden: kennis,
            kerntaken: [try kerntaak("D1-K1")])
    }

    private static let informatie = Certificaatinformatie(
        doelgroep: tekst, scholingsbehoefte: tekst, zelfstandigeBetekenis: tekst)

    private static func certificaat() throws -> Certificaat {
        Certificaat(
            nr: 1, code: try XCTUnwrap(CertificaatCode("C0013")), titel: "Mollenbestrijding", versie: "1",
            status: "Vastgesteld", geldigVanaf: try TestRegister.dag("01-08-2018"), isGroen: true,
            voorblad: try voorblad(), omschrijving: tekst, certificaatinformatie: informatie,
            samengesteldUit: [
                try TestRegister.verwijzing(
                    "25535", [WerkprocesVerwijzing(code: OnderdeelCode("B1-K1-W1")), WerkprocesVerwijzing(nr: 2)])
            ], kennisEnVaardigheden: kennis, kerntaken: [try kerntaak("D1-K1")])
    }

    private static func crossOver() throws -> CrossOverKwalificatie {
        CrossOverKwalificatie(
            nr: 1, titel: "Vakman", niveau: .drie, versie: "1", status: "Vastgesteld",
            crebos: [try TestRegister.periode("26001", prijsfactor: "1,15")], voorblad: try voorblad(),
            typeringVanHetBeroep: tekst, sbu: 4800, soortOpleiding: .vakopleiding,
            samengesteldUit: [try TestRegister.verwijzing("25535")],
            instellingen: [Instelling(brin: "25LX", naam: "School"), Instelling()], kennisEnVaardigheden: kennis,
            kerntaken: [try kerntaak("B1-K1")])
    }

    private static func geregionaliseerd() throws -> GeregionaliseerdeKwalificatie {
        GeregionaliseerdeKwalificatie(
            nr: 1, titel: "Vakman Noord", niveau: .vier, versie: "1", status: "Vastgesteld",
            crebos: [try TestRegister.periode("26100")], voorblad: try voorblad(), typeringVanHetBeroep: tekst,
            sbu: 4800, soortOpleiding: .specialistenopleiding, gebaseerdOp: try TestRegister.verwijzing("25535"),
            regio: "Noord", instellingen: [Instelling(brin: "25LX", naam: nil)],
            landelijkDeel: DeelVanKwalificatie(
                percentage: 60, omschrijving: tekst, kerntaken: [try kerntaak("B1-K1")]),
            regionaalDeel: DeelVanKwalificatie(percentage: 25),
            regionaalKeuzedeel: DeelVanKwalificatie(
                percentage: 15, titel: "Regio", keuzedeel: KeuzedeelCode("K0015")), kennisEnVaardigheden: kennis)
    }
}
