import XCTest

@testable import KwalificatieModel

final class OutlineTests: XCTestCase {
    private func outline(_ record: RegisterRecord) -> RegisterRecord { record.outline }

    func testNoRunningTextIsLeft() throws {
        for record in try Voorbeeld.alle() {
            XCTAssertFalse(JSON.text(outline(record)).contains("lopende tekst"), record.soort.rawValue)
        }
    }

    func testNoItemsOfKnowledgeAreLeft() throws {
        for record in try Voorbeeld.alle() {
            XCTAssertFalse(JSON.text(outline(record)).contains("heeft kennis"), record.soort.rawValue)
        }
    }

    func testWhatEveryRecordHasStays() throws {
        for record in try Voorbeeld.alle() {
            let outline = outline(record)
            XCTAssertEqual(outline.codes, record.codes)
            XCTAssertEqual(outline.titel, record.titel)
            XCTAssertEqual(outline.nr, record.nr)
            XCTAssertEqual(outline.versie, record.versie)
            XCTAssertEqual(outline.status, record.status)
            XCTAssertEqual(outline.voorblad, record.voorblad)
        }
    }

    func testAnOutlineOfAnOutlineIsTheSame() throws {
        for record in try Voorbeeld.alle() { XCTAssertEqual(outline(outline(record)), outline(record)) }
    }

    func testThePlaceStays() throws {
        var keuzedeel = try Voorbeeld.keuzedeel()
        keuzedeel.place = SourcePlace(line: 12, column: 5, element: 3)
        XCTAssertEqual(outline(.keuzedeel(keuzedeel)).place, keuzedeel.place)
    }

    func testADossierKeepsItsDomeinItsPeriodesAndItsKwalificaties() throws {
        let given = try Voorbeeld.dossier()
        guard case .dossier(let dossier) = outline(.dossier(given)) else { return XCTFail("no dossier") }
        XCTAssertEqual(dossier.domein, given.domein)
        XCTAssertEqual(dossier.crebos, given.crebos)
        XCTAssertEqual(dossier.nrVorigeVersie, given.nrVorigeVersie)
        XCTAssertEqual(dossier.wettelijkeBeroepsvereisten, true)
        let kwalificatie = try XCTUnwrap(dossier.kwalificaties.first)
        XCTAssertEqual(kwalificatie.crebos, given.kwalificaties[0].crebos)
        XCTAssertEqual(kwalificatie.titel, given.kwalificaties[0].titel)
        XCTAssertEqual(kwalificatie.niveau, .drie)
        XCTAssertEqual(kwalificatie.sbu, 4800)
        XCTAssertEqual(kwalificatie.soortOpleiding, .vakopleiding)
        XCTAssertEqual(kwalificatie.wettelijkeBeroepsvereisten, false)
    }

    private func kerntaken(of record: RegisterRecord) -> [Kerntaak] {
        guard case .dossier(let dossier) = record else { return [] }
        return (dossier.basis?.kerntaken ?? []) + dossier.kwalificaties.flatMap(\.kerntaken)
    }

    func testKerntakenAndWerkprocessenKeepWhatTheyAreReferredToBy() throws {
        let kerntaken = kerntaken(of: outline(.dossier(try Voorbeeld.dossier())))
        XCTAssertEqual(kerntaken.compactMap(\.code?.text), ["B1-K1", "P2-K1"])
        XCTAssertEqual(kerntaken.flatMap(\.werkprocessen).compactMap(\.code?.text), ["B1-K1-W1", "P2-K1-W1"])
        XCTAssertEqual(kerntaken.flatMap(\.werkprocessen).compactMap(\.nr), [12, 12])
    }

    func testOnlyATitledOutlineKeepsTheTitlesOfKerntaken() throws {
        let dossier = RegisterRecord.dossier(try Voorbeeld.dossier())
        XCTAssertEqual(kerntaken(of: dossier.outline).map(\.titel), ["", ""])
        XCTAssertEqual(kerntaken(of: dossier.outline(titled: true)).map(\.titel), ["Kerntaak B1-K1", "Kerntaak P2-K1"])
    }

    func testADossierWithoutBasisGetsNone() throws {
        var given = try Voorbeeld.dossier()
        given.basis = nil
        guard case .dossier(let dossier) = outline(.dossier(given)) else { return XCTFail("no dossier") }
        XCTAssertNil(dossier.basis)
    }

    func testAKeuzedeelKeepsItsDatesAndLinks() throws {
        let given = try Voorbeeld.keuzedeel()
        guard case .keuzedeel(let keuzedeel) = outline(.keuzedeel(given)) else { return XCTFail("no keuzedeel") }
        XCTAssertEqual(keuzedeel.geldigVanaf, given.geldigVanaf)
        XCTAssertEqual(keuzedeel.geldigTot, given.geldigTot)
        XCTAssertEqual(keuzedeel.vervangt, given.vervangt)
        XCTAssertEqual(keuzedeel.gekoppeldeKwalificaties, given.gekoppeldeKwalificaties)
        XCTAssertEqual(keuzedeel.ontwikkeldVoor, given.ontwikkeldVoor)
        XCTAssertEqual(keuzedeel.sbu, 240)
        XCTAssertEqual(keuzedeel.aard, .verdiepend)
        XCTAssertEqual(keuzedeel.niveaus, [.drie, .vier])
        XCTAssertEqual(keuzedeel.heeftCertificaat, true)
        XCTAssertEqual(keuzedeel.ontwikkeldDoor?.plat, "SBB")
    }

    func testACertificaatKeepsItsDatesAndLinks() throws {
        let given = try Voorbeeld.certificaat()
        guard case .certificaat(let certificaat) = outline(.certificaat(given)) else {
            return XCTFail("no certificaat")
        }
        XCTAssertEqual(certificaat.geldigVanaf, given.geldigVanaf)
        XCTAssertEqual(certificaat.geldigTot, given.geldigTot)
        XCTAssertEqual(certificaat.samengesteldUit, given.samengesteldUit)
        XCTAssertEqual(certificaat.isGroen, true)
    }

    func testExperimentalKwalificatiesKeepTheirLinksAndShares() throws {
        let crossOver = try Voorbeeld.crossOver()
        guard case .crossOver(let kept) = outline(.crossOver(crossOver)) else { return XCTFail("no cross-over") }
        XCTAssertEqual(kept.samengesteldUit, crossOver.samengesteldUit)
        XCTAssertEqual(kept.instellingen, crossOver.instellingen)
        let given = try Voorbeeld.geregionaliseerd()
        guard case .geregionaliseerd(let regional) = outline(.geregionaliseerd(given)) else {
            return XCTFail("no geregionaliseerde kwalificatie")
        }
        XCTAssertEqual(regional.gebaseerdOp, given.gebaseerdOp)
        XCTAssertEqual(regional.regio, "Zeeland")
        let delen = [regional.landelijkDeel, regional.regionaalDeel, regional.regionaalKeuzedeel]
        XCTAssertEqual(delen.map { $0?.percentage }, [60, 25, 15])
        XCTAssertEqual(delen.map { $0?.kerntaken.first?.code?.text }, ["B1-K1", "P1-K1", "D1-K1"])
    }
}
