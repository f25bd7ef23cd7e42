@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

final class KwalificatiedossierReaderTests: XCTestCase {
    private func dossier(_ xml: String = DossierXML.complete) throws -> Kwalificatiedossier {
        let contents = try DocumentContents(xml: xml)
        XCTAssertEqual(contents.observations, [])
        XCTAssertEqual(contents.rejected, [])
        guard case .dossier(let dossier)? = contents.records.first else { throw MissingRecord() }
        return dossier
    }

    // MARK: - The dossier

    func testTheAttributesOfTheDossier() throws {
        let dossier = try dossier()
        XCTAssertEqual(dossier.nr, 2635)
        XCTAssertEqual(dossier.titel, " Pedagogisch  werk ")
        XCTAssertEqual(dossier.versie, "Gewijzigd 2016")
        XCTAssertEqual(dossier.nrVorigeVersie, 2631)
        XCTAssertEqual(dossier.status, "Vastgesteld")
        XCTAssertEqual(dossier.wettelijkeBeroepsvereisten, false)
        XCTAssertEqual(dossier.positiefAdviesToetsingskamer, true)
        XCTAssertEqual(
            dossier.domein,
            Opleidingsdomein(
                nr: 4135, titel: "Zorg en welzijn", crebo: OpleidingsdomeinCrebo("79140"),
                prijsfactor: Prijsfactor("1"), obkID: "bk:750580b3"))
        XCTAssertEqual(Grammar.sbb.path(of: dossier.place.element), "/sbb/dossiers/dossier")
    }

    func testTheTwoCrebosOfTheDossierHaveTheirOwnDates() throws {
        let crebos = try dossier().crebos
        XCTAssertEqual(crebos.map(\.crebo.text), ["23181", "23182"])
        XCTAssertEqual(crebos.map(\.ministerie), ["OCW", "EZ"])
        XCTAssertEqual(crebos.map { $0.prijsfactor?.text(decimalSign: ",") }, ["1,1", "1,8"])
        XCTAssertEqual(crebos.map { $0.geldigVanaf?.iso }, ["2015-08-01", "2016-08-01"])
        XCTAssertEqual(crebos.map { $0.eindeInstroom?.iso }, [nil, "2020-08-01"])
        XCTAssertEqual(crebos.map { $0.eindeOpleiding?.iso }, [nil, "2024-08-01"])
    }

    func testTheFrontOfTheDossier() throws {
        let dossier = try dossier()
        XCTAssertEqual(dossier.kennisEnVaardigheden, SharedXML.verwachteKennis)
        XCTAssertEqual(dossier.kenniscategorieen, [KennisOfVaardigheid(nr: 21, titel: "Rekenen")])
        XCTAssertEqual(dossier.voorblad, SharedXML.verwachtVoorblad)
        XCTAssertEqual(dossier.inleiding, Hoofdstuktekst(titel: "Inleiding", tekst: Tekst("Hier begint het")))
    }

    // MARK: - The basis

    func testTheBasisHasItsTexts() throws {
        let basis = try XCTUnwrap(try dossier().basis)
        XCTAssertEqual(basis.titel, "Basisdeel")
        XCTAssertEqual(
            basis.typering,
            TyperingBeroepengroep(
                titel: "Typering", context: Tekst("context"), beroepshouding: Tekst("houding"),
                resultaatVanHetBeroep: Tekst("resultaat")))
        XCTAssertEqual(basis.titelTaken, "Taken")
        XCTAssertEqual(basis.generiekeOnderdelen, Hoofdstuktekst(titel: "Generiek", tekst: Tekst("taal")))
    }

    func testTheCodesOfTheBasisBeginWithB1() throws {
        let kerntaken = try dossier().basis?.kerntaken.map(\.withoutPlaces)
        XCTAssertEqual(
            kerntaken,
            [try SharedXML.verwachteKerntaak("B1-K1", nr: 30), try SharedXML.verwachteKerntaak("B1-K2", nr: 40)])
        XCTAssertEqual(kerntaken?.first?.werkprocessen.first?.code?.text, "B1-K1-W1")
    }

    // MARK: - The kwalificaties

    func testTheFieldsOfAKwalificatie() throws {
        let kwalificatie = try XCTUnwrap(try dossier().kwalificaties.last)
        XCTAssertEqual(kwalificatie.nr, 52)
        XCTAssertEqual(kwalificatie.titel, "Onderwijsassistent")
        XCTAssertEqual(kwalificatie.hoofdstuk, 2)
        XCTAssertEqual(kwalificatie.niveau, .vier)
        XCTAssertEqual(kwalificatie.beroepsgroep, "groep")
        XCTAssertEqual(kwalificatie.typeringVanHetBeroep, Tekst("typering 2"))
        XCTAssertEqual(kwalificatie.wettelijkeBeroepsvereisten, true)
        XCTAssertEqual(kwalificatie.toelichtingWettelijkeBeroepsvereisten, Tekst("waarom"))
        XCTAssertEqual(kwalificatie.bronWettelijkeBeroepsvereisten, Tekst("de wet"))
        XCTAssertEqual(kwalificatie.certificaten, Tekst("geen"))
        XCTAssertEqual(kwalificatie.sbu, 4800)
        XCTAssertEqual(kwalificatie.soortOpleiding, .middenkaderopleiding)
        XCTAssertEqual(kwalificatie.instellingenDieAanMogenBieden, Tekst("alle"))
        XCTAssertEqual(kwalificatie.crebos.map(\.crebo.text), ["25485", "25486"])
        XCTAssertEqual(try dossier().titelProfieldeel, "Profieldeel")
    }

    func testTheCodesOfAProfielBeginWithItsHoofdstuk() throws {
        let kwalificaties = try dossier().kwalificaties
        XCTAssertEqual(kwalificaties.map { $0.kerntaken.count }, [0, 1])
        XCTAssertEqual(
            kwalificaties.last?.kerntaken.map(\.withoutPlaces), [try SharedXML.verwachteKerntaak("P2-K1", nr: 60)])
        XCTAssertEqual(kwalificaties.last?.kerntaken.first?.werkprocessen.first?.code?.text, "P2-K1-W1")
    }

    func testAanvullingenGoToTheirKwalificatie() throws {
        let dossier = try dossier()
        func described(_ kwalificatie: Kwalificatie) -> [String] {
            kwalificatie.aanvullingen.map { aanvulling in
                let items =
                    aanvulling.vakkennisEnVaardigheden.map(\.nr) + aanvulling.competenties.map(\.nr)
                let text = aanvulling.tekst?.gegeven ?? items.map(String.init).joined(separator: ",")
                return "\(aanvulling.bij?.text ?? "-") \(aanvulling.onderdeel) \(text)"
            }
        }
        XCTAssertEqual(
            described(dossier.kwalificaties[0]),
            ["B1-K1 verantwoordelijkheid v1", "B1-K1-W1 omschrijving o1", "B1-K1-W1 gedrag g1"])
        XCTAssertEqual(
            described(dossier.kwalificaties[1]),
            [
                "B1-K1 complexiteit c2", "B1-K1 verantwoordelijkheid ", "B1-K1 vakkennisEnVaardigheden 12",
                "B1-K1-W1 resultaat r2", "B1-K1-W1 competenties 3084,3085",
            ])
        XCTAssertEqual(dossier.losseAanvullingen, [])
    }

    func testAanvullingenOfAProfielThatIsNotThereAreKeptApart() throws {
        let contents = try DocumentContents(
            xml: DossierXML.complete.replacingOccurrences(
                of: "<profiel referentie=\"51\"/><omschrijving>o1", with: "<profiel referentie=\"99\"/><omschrijving>o1"
            ))
        guard case .dossier(let dossier)? = contents.records.first else { throw MissingRecord() }
        XCTAssertEqual(dossier.losseAanvullingen.map(\.tekst), [Tekst("o1")])
        XCTAssertEqual(
            contents.kinds, [.danglingReference(attribute: "referentie", nr: "99", target: .profiel)])
        XCTAssertEqual(
            contents.observations.first?.path.hasSuffix("/werkprocesomschrijvingperprofiel/aanvullend"), true)
    }

    // MARK: - How it came about

    func testTheSourcesOfTheDossier() throws {
        let info = try XCTUnwrap(try dossier().verantwoordingsinformatie)
        XCTAssertEqual(info.titel, "Verantwoording")
        XCTAssertEqual(
            info.brondocumenten,
            Brondocumenten(
                titel: "Bronnen", hoofdstuk: 1,
                documenten: [
                    Brondocument(
                        naam: "a.pdf", type: "Beroepscompetentieprofiel", datum: CalendarDate("2005-10-01"),
                        omschrijving: "profiel", link: "http://a")
                ]))
        XCTAssertEqual(
            info.arbeidsmarktinformatie, Hoofdstuktekst(titel: "Arbeidsmarkt", hoofdstuk: 2, tekst: Tekst("krap")))
        XCTAssertEqual(
            info.trendsEnOntwikkelingen,
            TrendsEnOntwikkelingen(
                titel: "Trends", hoofdstuk: 3, wetEnRegelgeving: Tekst("wet"),
                ontwikkelingenInDeBeroepsuitoefening: Tekst("werk")))
        XCTAssertEqual(info.wettelijkeBeroepsvereisten, Hoofdstuktekst(titel: "Wet", hoofdstuk: 4, tekst: Tekst("nee")))
    }

    func testTheRequirementsPerProfiel() throws {
        let info = try XCTUnwrap(try dossier().verantwoordingsinformatie)
        XCTAssertEqual(
            info.bijzondereVereisten,
            BijzondereVereisten(
                titel: "Bijzonder", hoofdstuk: 5,
                perProfiel: [
                    BijzondereVereiste(profielNr: 51, eisen: true, toelichting: Tekst("rijbewijs")),
                    BijzondereVereiste(profielNr: 52, eisen: false),
                ]))
        XCTAssertEqual(
            info.taalbeheersingseisen,
            Taalbeheersingseisen(
                titel: "Talen", hoofdstuk: 6, toelichting: Tekst("waarom talen"),
                eisen: [
                    Taalbeheersingseis(
                        titel: "eis",
                        perProfiel: [
                            TalenVanProfiel(
                                profielNr: 52,
                                talen: [
                                    Taal(
                                        titel: "Duits",
                                        vaardigheden: [
                                            Taalvaardigheid(titel: "Luisteren", niveau: "B1"),
                                            Taalvaardigheid(titel: "Lezen"),
                                        ])
                                ])
                        ])
                ]))
    }

    func testTheAgendaAndTheChanges() throws {
        let info = try XCTUnwrap(try dossier().verantwoordingsinformatie)
        XCTAssertEqual(info.ontwikkelmogelijkheden?.tekst, Tekst("door"))
        XCTAssertEqual(
            info.onderhoudsagenda,
            Onderhoudsagenda(
                titel: "Agenda", hoofdstuk: 8,
                onderdelen: [
                    Agendapunt(
                        onderwerp: Tekst("wat"), actie: Tekst("doen"), wie: Tekst("SBB"), wanneer: Tekst("2017"))
                ], toelichting: Tekst("meer")))
        XCTAssertEqual(
            info.wijzigingen,
            Wijzigingen(
                titel: "Wijzigingen", hoofdstuk: 9,
                categorieen: [Wijzigingscategorie(titel: "Redactioneel", categorie: "2")],
                omschrijving: Tekst("komma's")))
        XCTAssertEqual(info.betrokkenen, Hoofdstuktekst(titel: "Betrokkenen", hoofdstuk: 10, tekst: Tekst("wie")))
        XCTAssertEqual(info.aanvullendeInformatie?.tekst, Tekst("nog iets"))
        XCTAssertEqual(info.examenprofielen, Hoofdstuktekst(hoofdstuk: 13, tekst: Tekst("examen")))
    }

    // MARK: - What cannot be converted

    func testAKwalificatieWithoutCreboIsRejectedAlone() throws {
        let contents = try DocumentContents(
            xml: DossierXML.complete.replacingOccurrences(of: ">25484<", with: ">2548<"))
        guard case .dossier(let dossier)? = contents.records.first else { throw MissingRecord() }
        XCTAssertEqual(dossier.kwalificaties.map(\.titel), ["Onderwijsassistent"])
        XCTAssertEqual(
            contents.rejected.map(\.subject),
            [Observation.Subject(soort: "kwalificatie", code: nil, titel: "Pedagogisch medewerker")])
        XCTAssertEqual(contents.rejected.map(\.reason), [.noUsableCode("2548")])
        XCTAssertEqual(contents.rejected.map(\.place.element), [try element("/sbb/dossiers/dossier/profielen/profiel")])
    }

    func testAanvullingenOfARejectedKwalificatieAreKeptWithoutADanglingReference() throws {
        let contents = try DocumentContents(
            xml: DossierXML.complete.replacingOccurrences(of: ">25484<", with: "><"), validated: false)
        guard case .dossier(let dossier)? = contents.records.first else { throw MissingRecord() }
        XCTAssertEqual(dossier.losseAanvullingen.compactMap(\.tekst?.gegeven), ["v1", "o1", "g1"])
        XCTAssertEqual(contents.kinds, [.unreadableValue(name: "crebo", text: "", form: .crebo)])
    }

    func testAKwalificatieWithoutTitleIsRejectedAlone() throws {
        let contents = try DocumentContents(
            xml: DossierXML.complete.replacingOccurrences(of: "\"Onderwijsassistent\"", with: "\"\""))
        XCTAssertEqual(contents.rejected.map(\.subject.code), ["25485"])
        XCTAssertEqual(contents.rejected.map(\.reason), [.noTitle])
        XCTAssertEqual(contents.records.count, 1)
    }

    func testADossierWithoutCreboIsRejectedAsAWhole() throws {
        let contents = try DocumentContents(
            xml: "<sbb><dossiers><dossier titel=\"A\"/>\n<dossier titel=\"B\"><dossiercrebos>"
                + "<dossiercrebo>x</dossiercrebo></dossiercrebos></dossier></dossiers></sbb>", validated: false)
        XCTAssertEqual(contents.rejected.map(\.reason), [.noUsableCode(nil), .noUsableCode("x")])
        XCTAssertEqual(contents.rejected.map(\.subject.titel), ["A", "B"])
        XCTAssertEqual(contents.rejected.map(\.place.line), [1, 2])
    }

    func testTwoProfielenWithOneNumberAreObserved() throws {
        let contents = try DocumentContents(
            xml: DossierXML.complete.replacingOccurrences(of: "<profiel nr=\"52\"", with: "<profiel nr=\"51\""),
            validated: false)
        XCTAssertTrue(contents.kinds.contains(.duplicateNumber(nr: 51, target: .profiel)))
    }

    func testWithoutHoofdstukThereAreNoCodes() throws {
        let contents = try DocumentContents(
            xml: DossierXML.complete.replacingOccurrences(of: "hoofdstuk=\"2\" niveau", with: "niveau"),
            validated: false)
        guard case .dossier(let dossier)? = contents.records.first else { throw MissingRecord() }
        XCTAssertNil(dossier.kwalificaties[1].kerntaken[0].code)
        XCTAssertNil(dossier.kwalificaties[1].kerntaken[0].werkprocessen[0].code)
        XCTAssertEqual(dossier.kwalificaties[1].kerntaken[0].werkprocessen[0].titel, "Werkproces")
    }
}
