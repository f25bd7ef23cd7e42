import XCTest

@testable import KwalificatieModel

/// Made-up records in which every field is filled (`testTheExamplesFillEveryField` checks that).
enum Voorbeeld {
    static func date(_ text: String) throws -> CalendarDate { try XCTUnwrap(CalendarDate(text)) }
    static func crebo<Role>(_ number: UInt32, _ role: Role.Type = Role.self) throws -> Crebo<Role> {
        try XCTUnwrap(Crebo(number: number))
    }
    static func keuzedeelCode(_ text: String) throws -> KeuzedeelCode { try XCTUnwrap(KeuzedeelCode(text)) }
    static func onderdeel(_ text: String) throws -> OnderdeelCode { try XCTUnwrap(OnderdeelCode(text)) }

    /// A running text that an outline leaves out.
    static let tekst = Tekst("<p>Een lopende tekst</p>")
    static let hoofdstuktekst = Hoofdstuktekst(titel: "Kop", hoofdstuk: 1, tekst: tekst)

    static func periode<Role>(_ number: UInt32, _ role: Role.Type = Role.self) throws -> CreboPeriode<Role> {
        CreboPeriode(
            crebo: try crebo(number), ministerie: "OCW", prijsfactor: try XCTUnwrap(Prijsfactor("1,10")),
            geldigVanaf: try date("01-08-2015"), eindeInstroom: try date("01-08-2022"),
            eindeOpleiding: try date("01-08-2027"))
    }

    static func voorblad(_ vastgesteldOp: String = "05-03-2015") throws -> Voorblad {
        Voorblad(
            titel: "Voorblad", penvoerder: Sectorkamer(nr: 7, titel: "Sectorkamer zorg, welzijn en sport"),
            vastgesteldDoor: Tekst("Minister"), vastgesteldOp: try date(vastgesteldOp),
            vastgesteldTe: Tekst("Zoetermeer"))
    }

    static func kerntaak(_ code: String) throws -> Kerntaak {
        Kerntaak(
            nr: 11, titel: "Kerntaak \(code)", hoofdstuk: 1, code: try onderdeel(code), complexiteit: tekst,
            verantwoordelijkheid: tekst, vakkennisEnVaardigheden: [KennisVerwijzing(nr: 3, titel: "heeft kennis")],
            werkprocessen: [
                Werkproces(
                    nr: 12, titel: "Werkproces", hoofdstuk: 1, code: try onderdeel("\(code)-W1"), omschrijving: tekst,
                    resultaat: tekst, gedrag: tekst,
                    competenties: [CompetentieVerwijzing(nr: 5, code: "J", titel: "Formuleren en rapporteren")])
            ])
    }

    static func aanvulling() throws -> Aanvulling {
        Aanvulling(
            bij: try onderdeel("B1-K1-W1"), onderdeel: .omschrijving, profielNr: 21, tekst: tekst,
            vakkennisEnVaardigheden: [KennisVerwijzing(nr: 3, titel: "heeft kennis")],
            competenties: [CompetentieVerwijzing(nr: 5, code: "J", titel: "Formuleren en rapporteren")])
    }

    static func verwijzing(_ number: UInt32) throws -> KwalificatieVerwijzing {
        KwalificatieVerwijzing(
            crebo: try crebo(number), werkprocessen: [WerkprocesVerwijzing(code: try onderdeel("B1-K1-W1"), nr: 12)])
    }

    static let kennis = [KennisOfVaardigheid(nr: 3, titel: "heeft kennis")]
    static let instellingen = [Instelling(brin: "25LX", naam: "Een school")]

    static func dossier() throws -> Kwalificatiedossier {
        Kwalificatiedossier(
            nr: 4156, titel: "Pedagogisch werk ", versie: "Gewijzigd 2016", nrVorigeVersie: 2631, status: "Vastgesteld",
            domein: Opleidingsdomein(
                nr: 9, titel: "Zorg en welzijn", crebo: try crebo(79_140), prijsfactor: Prijsfactor("1.0"),
                obkID: "bk:00000000-0000-0000-0000-000000000000"),
            wettelijkeBeroepsvereisten: true, positiefAdviesToetsingskamer: true, crebos: [try periode(23_181)],
            kennisEnVaardigheden: kennis, kenniscategorieen: [KennisOfVaardigheid(nr: 4, titel: "categorie")],
            voorblad: try voorblad(), inleiding: hoofdstuktekst,
            basis: Basisdeel(
                titel: "Basis",
                typering: TyperingBeroepengroep(
                    titel: "Typering", context: tekst, beroepshouding: tekst, resultaatVanHetBeroep: tekst),
                titelTaken: "Taken", kerntaken: [try kerntaak("B1-K1")], generiekeOnderdelen: hoofdstuktekst),
            titelProfieldeel: "Profielen", kwalificaties: [try kwalificatie()], losseAanvullingen: [try aanvulling()],
            verantwoordingsinformatie: try verantwoording())
    }

    static func kwalificatie() throws -> Kwalificatie {
        Kwalificatie(
            nr: 21, titel: "Pedagogisch medewerker kinderopvang", hoofdstuk: 2, niveau: .drie, beroepsgroep: "groep",
            typeringVanHetBeroep: tekst, wettelijkeBeroepsvereisten: false,
            toelichtingWettelijkeBeroepsvereisten: tekst, bronWettelijkeBeroepsvereisten: tekst, certificaten: tekst,
            sbu: 4800, soortOpleiding: .vakopleiding, instellingenDieAanMogenBieden: tekst,
            crebos: [try periode(25_486)], kerntaken: [try kerntaak("P2-K1")], aanvullingen: [try aanvulling()])
    }

    private static func verantwoording() throws -> Verantwoordingsinformatie {
        Verantwoordingsinformatie(
            titel: "Verantwoording",
            brondocumenten: Brondocumenten(
                titel: "Bronnen", hoofdstuk: 1,
                documenten: [
                    Brondocument(
                        naam: "bcp.pdf", type: "BCP", datum: try date("01-01-2014"), omschrijving: "profiel",
                        link: "http://voorbeeld.example/bcp.pdf")
                ]),
            arbeidsmarktinformatie: hoofdstuktekst,
            trendsEnOntwikkelingen: TrendsEnOntwikkelingen(
                titel: "Trends", hoofdstuk: 2, wetEnRegelgeving: tekst, ontwikkelingenInDeBeroepsuitoefening: tekst),
            wettelijkeBeroepsvereisten: hoofdstuktekst,
            bijzondereVereisten: BijzondereVereisten(
                titel: "Vereisten", hoofdstuk: 3,
                perProfiel: [BijzondereVereiste(profielNr: 21, eisen: true, toelichting: tekst)]),
            taalbeheersingseisen: Taalbeheersingseisen(
                titel: "Talen", hoofdstuk: 4, toelichting: tekst,
                eisen: [
                    Taalbeheersingseis(
                        titel: "MVT",
                        perProfiel: [
                            TalenVanProfiel(
                                profielNr: 21,
                                talen: [
                                    Taal(
                                        titel: "Engels",
                                        vaardigheden: [Taalvaardigheid(titel: "Lezen", niveau: "A2")])
                                ])
                        ])
                ]),
            ontwikkelmogelijkheden: hoofdstuktekst,
            onderhoudsagenda: Onderhoudsagenda(
                titel: "Agenda", hoofdstuk: 5,
                onderdelen: [Agendapunt(onderwerp: tekst, actie: tekst, wie: tekst, wanneer: tekst)], toelichting: tekst
            ),
            wijzigingen: Wijzigingen(
                titel: "Wijzigingen", hoofdstuk: 6,
                categorieen: [Wijzigingscategorie(titel: "Technisch", categorie: "1")], omschrijving: tekst),
            betrokkenen: hoofdstuktekst, aanvullendeInformatie: hoofdstuktekst, examenprofielen: hoofdstuktekst)
    }

    static func keuzedeel() throws -> Keuzedeel {
        Keuzedeel(
            nr: 31, code: try keuzedeelCode("K0717"), titel: "Agile game productie", versie: "1",
            vervangt: try keuzedeelCode("K0100"), status: "Vastgesteld", geldigVanaf: try date("01-08-2016"),
            geldigTot: try date("01-08-2030"), voorblad: try voorblad(),
            titelAlgemeneInformatie: "Algemene informatie", sbu: 240, aard: .verdiepend,
            niveaus: [.drie, .vier], heeftCertificaat: true,
            certificaatinformatie: Certificaatinformatie(
                doelgroep: tekst, scholingsbehoefte: tekst, zelfstandigeBetekenis: tekst),
            wettelijkeBeroepsvereisten: false, toelichtingWettelijkeBeroepsvereisten: tekst, branchevereisten: true,
            toelichtingBranchevereisten: tekst, ontwikkeldDoor: Tekst("SBB"), omschrijving: tekst,
            toegevoegdeWaarde: tekst, gekoppeldeKwalificaties: [try verwijzing(25_187)],
            ontwikkeldVoor: [try verwijzing(25_188)], kennisEnVaardigheden: kennis, kerntaken: [try kerntaak("D1-K1")])
    }

    static func certificaat() throws -> Certificaat {
        Certificaat(
            nr: 41, code: try XCTUnwrap(CertificaatCode("C0013")), titel: "Mollen- en woelrattenbestrijding",
            versie: "1", status: "Vastgesteld", geldigVanaf: try date("01-08-2018"), geldigTot: try date("01-08-2030"),
            isGroen: true, voorblad: try voorblad(), omschrijving: tekst,
            certificaatinformatie: Certificaatinformatie(
                doelgroep: tekst, scholingsbehoefte: tekst, zelfstandigeBetekenis: tekst),
            samengesteldUit: [try verwijzing(25_535)], kennisEnVaardigheden: kennis, kerntaken: [try kerntaak("D1-K1")])
    }

    static func crossOver() throws -> CrossOverKwalificatie {
        CrossOverKwalificatie(
            nr: 51, titel: "Een cross-over", niveau: .vier, versie: "1", status: "Vastgesteld",
            crebos: [try periode(26_010)], voorblad: try voorblad(), typeringVanHetBeroep: tekst, sbu: 4800,
            soortOpleiding: .middenkaderopleiding, samengesteldUit: [try verwijzing(25_187)],
            instellingen: instellingen, kennisEnVaardigheden: kennis, kerntaken: [try kerntaak("B1-K1")])
    }

    static func geregionaliseerd() throws -> GeregionaliseerdeKwalificatie {
        func deel(_ percentage: Int, _ kerntaak: String) throws -> DeelVanKwalificatie {
            DeelVanKwalificatie(
                percentage: percentage, titel: "Deel", keuzedeel: try keuzedeelCode("K1226"), omschrijving: tekst,
                kerntaken: [try self.kerntaak(kerntaak)])
        }
        return GeregionaliseerdeKwalificatie(
            nr: 61, titel: "Een geregionaliseerde kwalificatie", niveau: .drie, versie: "1", status: "Vastgesteld",
            crebos: [try periode(26_100)], voorblad: try voorblad(), typeringVanHetBeroep: tekst, sbu: 4800,
            soortOpleiding: .vakopleiding, gebaseerdOp: try verwijzing(25_486), regio: "Zeeland",
            instellingen: instellingen, landelijkDeel: try deel(60, "B1-K1"), regionaalDeel: try deel(25, "P1-K1"),
            regionaalKeuzedeel: try deel(15, "D1-K1"), kennisEnVaardigheden: kennis)
    }

    static func alle() throws -> [RegisterRecord] {
        [
            .dossier(try dossier()), .keuzedeel(try keuzedeel()), .certificaat(try certificaat()),
            .crossOver(try crossOver()), .geregionaliseerd(try geregionaliseerd()),
        ]
    }
}
