@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// The readers of cross-over and geregionaliseerde kwalificaties.
final class ExperimentReaderTests: XCTestCase {
    private static func creboinformatie(_ first: String, _ second: String) -> String {
        """
        <creboinformatie>
          <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2017" Datum_einde_instroom="01-08-2023"
            Datum_einde_opleiding="01-08-2027"> \(first) </crebo>
          <crebo ministerie="LNV" prijsfactor="1.8" Geldig_vanaf="2018-08-01" Datum_einde_instroom=""
            Datum_einde_opleiding="">\(second)</crebo>
        </creboinformatie>
        """
    }

    private static let omschrijving = """
        <omschrijving><typeringvanhetberoep><![CDATA[Typering]]></typeringvanhetberoep><sbu>4800</sbu>
        <soortopleiding>Middenkaderopleiding</soortopleiding></omschrijving>
        """

    private static let instellingen = """
        <instellingen><instelling brin="25LX" naam="Roc A"/><instelling brin="27DV" naam="Roc B"/></instellingen>
        """

    private static let crossOver = document(
        """
        <crossoverkwalificaties>
        <crossoverkwalificatie nr="26" titel="Smart industry" niveau="4" versie="1" status="Vastgesteld">
          \(creboinformatie("26006", "26007"))\(SharedXML.kennis)\(SharedXML.voorblad)\(omschrijving)
          <samengestelduit><kwalificatie crebo="25486"><werkproces code="B1-K1-W1"/></kwalificatie></samengestelduit>
          \(instellingen)
          <kerntaken>\(SharedXML.kerntaak("werkprocessen", nr: 100))</kerntaken>
        </crossoverkwalificatie>
        </crossoverkwalificaties>
        """)

    private static let geregionaliseerd = document(
        """
        <geregionaliseerdekwalificaties>
        <geregionaliseerdekwalificatie nr="27" titel="Bouw Zeeland" niveau="3" versie="1" status="Vastgesteld">
          \(creboinformatie("26100", "26101"))\(SharedXML.kennis)\(SharedXML.voorblad)\(omschrijving)
          <gebaseerdop><kwalificatie crebo="25105"/></gebaseerdop><regio titel="Zeeland"/>\(instellingen)
          <landelijkdeel percentage="60"><omschrijving>landelijk</omschrijving>
            <kerntaken>\(SharedXML.kerntaak("werkprocessen", nr: 110))</kerntaken></landelijkdeel>
          <regionaaldeel percentage="25"><omschrijving>regionaal</omschrijving>
            <kerntaken>\(SharedXML.kerntaak("werkprocessen", nr: 120))</kerntaken></regionaaldeel>
          <regionaalkeuzedeel percentage="15" titel="Dijken" code="K0717"><omschrijving>keuze</omschrijving>
            <kerntaken>\(SharedXML.kerntaak("werkprocessen", nr: 130))</kerntaken></regionaalkeuzedeel>
        </geregionaliseerdekwalificatie>
        </geregionaliseerdekwalificaties>
        """)

    private func readCrossOver() throws -> CrossOverKwalificatie {
        let contents = try DocumentContents(xml: Self.crossOver)
        XCTAssertEqual(contents.observations.filter { $0.kind.name != "schemaViolation" }, [])
        guard case .crossOver(let kwalificatie)? = contents.records.first else { throw MissingRecord() }
        return kwalificatie
    }

    private func readGeregionaliseerd() throws -> GeregionaliseerdeKwalificatie {
        let contents = try DocumentContents(xml: Self.geregionaliseerd)
        guard case .geregionaliseerd(let kwalificatie)? = contents.records.first else { throw MissingRecord() }
        return kwalificatie
    }

    func testTheSchemaOnlyMindsTheSpacesAroundACode() throws {
        for xml in [Self.crossOver, Self.geregionaliseerd] {
            let contents = try DocumentContents(
                xml: xml.replacingOccurrences(of: "\"> 26", with: "\">26")
                    .replacingOccurrences(of: " </crebo>", with: "</crebo>"))
            XCTAssertEqual(contents.observations, [])
        }
    }

    func testTheFieldsOfTheCrossOver() throws {
        let kwalificatie = try readCrossOver()
        XCTAssertEqual(kwalificatie.nr, 26)
        XCTAssertEqual(kwalificatie.titel, "Smart industry")
        XCTAssertEqual(kwalificatie.niveau, .vier)
        XCTAssertEqual(kwalificatie.versie, "1")
        XCTAssertEqual(kwalificatie.status, "Vastgesteld")
        XCTAssertEqual(kwalificatie.kennisEnVaardigheden, SharedXML.verwachteKennis)
        XCTAssertEqual(kwalificatie.voorblad, SharedXML.verwachtVoorblad)
        XCTAssertEqual(kwalificatie.typeringVanHetBeroep, Tekst("Typering"))
        XCTAssertEqual(kwalificatie.sbu, 4800)
        XCTAssertEqual(kwalificatie.soortOpleiding, .middenkaderopleiding)
        XCTAssertEqual(kwalificatie.samengesteldUit.map(\.crebo.text), ["25486"])
        XCTAssertEqual(kwalificatie.instellingen.map(\.brin), ["25LX", "27DV"])
        XCTAssertEqual(kwalificatie.instellingen.map(\.naam), ["Roc A", "Roc B"])
        XCTAssertEqual(
            kwalificatie.kerntaken.map(\.withoutPlaces), [try SharedXML.verwachteKerntaak("B1-K1", nr: 100)])
    }

    func testTwoCrebosHaveTheirOwnDates() throws {
        let crebos = try readCrossOver().crebos
        XCTAssertEqual(crebos.map(\.crebo.text), ["26006", "26007"])
        XCTAssertEqual(crebos.map(\.ministerie), ["OCW", "LNV"])
        XCTAssertEqual(crebos.map { $0.prijsfactor?.text(decimalSign: ",") }, ["1,3", "1,8"])
        XCTAssertEqual(crebos.map { $0.geldigVanaf?.iso }, ["2017-08-01", "2018-08-01"])
        XCTAssertEqual(crebos.map { $0.eindeInstroom?.iso }, ["2023-08-01", nil])
        XCTAssertEqual(crebos.map { $0.eindeOpleiding?.iso }, ["2027-08-01", nil])
    }

    func testTheFieldsOfTheGeregionaliseerdeKwalificatie() throws {
        let kwalificatie = try readGeregionaliseerd()
        XCTAssertEqual(kwalificatie.nr, 27)
        XCTAssertEqual(kwalificatie.titel, "Bouw Zeeland")
        XCTAssertEqual(kwalificatie.niveau, .drie)
        XCTAssertEqual(kwalificatie.versie, "1")
        XCTAssertEqual(kwalificatie.status, "Vastgesteld")
        XCTAssertEqual(kwalificatie.crebos.map(\.crebo.text), ["26100", "26101"])
        XCTAssertEqual(kwalificatie.kennisEnVaardigheden, SharedXML.verwachteKennis)
        XCTAssertEqual(kwalificatie.voorblad, SharedXML.verwachtVoorblad)
        XCTAssertEqual(kwalificatie.typeringVanHetBeroep, Tekst("Typering"))
        XCTAssertEqual(kwalificatie.sbu, 4800)
        XCTAssertEqual(kwalificatie.soortOpleiding, .middenkaderopleiding)
        XCTAssertEqual(kwalificatie.gebaseerdOp?.crebo.text, "25105")
        XCTAssertEqual(kwalificatie.regio, "Zeeland")
        XCTAssertEqual(kwalificatie.instellingen.map(\.brin), ["25LX", "27DV"])
    }

    func testThePartsOfTheGeregionaliseerdeKwalificatie() throws {
        let kwalificatie = try readGeregionaliseerd()
        let parts = [kwalificatie.landelijkDeel, kwalificatie.regionaalDeel, kwalificatie.regionaalKeuzedeel]
        XCTAssertEqual(parts.map { $0?.percentage }, [60, 25, 15])
        XCTAssertEqual(parts.map { $0?.omschrijving?.gegeven }, ["landelijk", "regionaal", "keuze"])
        XCTAssertEqual(parts.map { $0?.titel }, [nil, nil, "Dijken"])
        XCTAssertEqual(parts.map { $0?.keuzedeel?.text }, [nil, nil, "K0717"])
        XCTAssertEqual(
            parts.flatMap { $0?.kerntaken.map(\.withoutPlaces) ?? [] },
            [
                try SharedXML.verwachteKerntaak("B1-K1", nr: 110), try SharedXML.verwachteKerntaak("P1-K1", nr: 120),
                try SharedXML.verwachteKerntaak("D1-K1", nr: 130),
            ])
    }

    func testExperimentsWithoutUsableCreboAreRejected() throws {
        let contents = try DocumentContents(
            xml: """
                <sbb><crossoverkwalificaties><crossoverkwalificatie titel="A"/>
                <crossoverkwalificatie titel="B"><creboinformatie><crebo>2600</crebo></creboinformatie>
                </crossoverkwalificatie></crossoverkwalificaties>
                <geregionaliseerdekwalificaties><geregionaliseerdekwalificatie titel="C">
                <creboinformatie><crebo></crebo></creboinformatie></geregionaliseerdekwalificatie>
                <geregionaliseerdekwalificatie><creboinformatie><crebo>26100</crebo></creboinformatie>
                </geregionaliseerdekwalificatie></geregionaliseerdekwalificaties></sbb>
                """, validated: false)
        XCTAssertEqual(contents.records, [])
        XCTAssertEqual(
            contents.rejected.map(\.reason), [.noUsableCode(nil), .noUsableCode("2600"), .noUsableCode(""), .noTitle])
        XCTAssertEqual(
            contents.rejected.map(\.subject.soort),
            [
                "cross-over kwalificatie", "cross-over kwalificatie", "geregionaliseerde kwalificatie",
                "geregionaliseerde kwalificatie",
            ])
        XCTAssertEqual(
            contents.kinds,
            [
                .unreadableValue(name: "crebo", text: "2600", form: .crebo),
                .unreadableValue(name: "crebo", text: "", form: .crebo),
            ])
    }
}
