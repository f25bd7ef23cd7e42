@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

final class CertificaatReaderTests: XCTestCase {
    private static let xml = document(
        """
        <certificaten>
        <certificaat nr="900" titel="Mollenbestrijding" code="C0013" versie="1" status="Vastgesteld"
          Geldig_vanaf="01-08-2018" Geldig_tot="" groen="Ja">
          \(SharedXML.kennis)\(SharedXML.voorblad)
          <omschrijving><![CDATA[Wat het is]]></omschrijving><doelgroep>werkenden</doelgroep>
          <scholingsbehoefte>ja</scholingsbehoefte><zelfstandigebetekenis>veel</zelfstandigebetekenis>
          <samengestelduit>
            <kwalificatie crebo="25433"><werkproces code="B1-K1-W2"/><werkproces code="P2-K1-W4"/></kwalificatie>
            <kwalificatie crebo="25434"/>
          </samengestelduit>
          <kerntaken>\(SharedXML.kerntaak("werkprocessen", nr: 910, hoofdstuk: 2))</kerntaken>
        </certificaat>
        </certificaten>
        """)

    private func certificaat() throws -> Certificaat {
        let contents = try DocumentContents(xml: Self.xml)
        XCTAssertEqual(contents.observations, [])
        guard case .certificaat(let certificaat)? = contents.records.first else { throw MissingRecord() }
        return certificaat
    }

    func testTheFieldsOfTheCertificaat() throws {
        let certificaat = try certificaat()
        XCTAssertEqual(certificaat.nr, 900)
        XCTAssertEqual(certificaat.code, CertificaatCode("C0013"))
        XCTAssertEqual(certificaat.titel, "Mollenbestrijding")
        XCTAssertEqual(certificaat.versie, "1")
        XCTAssertEqual(certificaat.status, "Vastgesteld")
        XCTAssertEqual(certificaat.geldigVanaf, CalendarDate("01-08-2018"))
        XCTAssertNil(certificaat.geldigTot)
        XCTAssertEqual(certificaat.isGroen, true)
        XCTAssertEqual(certificaat.kennisEnVaardigheden, SharedXML.verwachteKennis)
        XCTAssertEqual(certificaat.voorblad, SharedXML.verwachtVoorblad)
        XCTAssertEqual(certificaat.omschrijving, Tekst("Wat het is"))
        XCTAssertEqual(
            certificaat.certificaatinformatie,
            Certificaatinformatie(
                doelgroep: Tekst("werkenden"), scholingsbehoefte: Tekst("ja"), zelfstandigeBetekenis: Tekst("veel")))
    }

    func testWhatTheCertificaatIsComposedOf() throws {
        let parts = try certificaat().samengesteldUit
        XCTAssertEqual(parts.map(\.crebo.text), ["25433", "25434"])
        XCTAssertEqual(parts.map { $0.werkprocessen.map { $0.code?.text } }, [["B1-K1-W2", "P2-K1-W4"], []])
        XCTAssertEqual(parts.flatMap { $0.werkprocessen.map(\.nr) }, [nil, nil])
    }

    func testTheCodesOfACertificaatBeginWithD1() throws {
        XCTAssertEqual(
            try certificaat().kerntaken.map(\.withoutPlaces), [try SharedXML.verwachteKerntaak("D1-K2", nr: 910)])
    }

    func testACodeOfAKeuzedeelIsNoCodeOfACertificaat() throws {
        let contents = try DocumentContents(
            xml: "<sbb><certificaten><certificaat code=\"K0013\" titel=\"T\"/></certificaten></sbb>")
        XCTAssertEqual(contents.rejected.map(\.reason), [.noUsableCode("K0013")])
        XCTAssertEqual(contents.rejected.map(\.subject.soort), ["certificaat"])
    }
}
