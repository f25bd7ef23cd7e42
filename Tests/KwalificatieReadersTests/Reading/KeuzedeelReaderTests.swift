@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

final class KeuzedeelReaderTests: XCTestCase {
    private func records(_ keuzedeel: String) throws -> [RegisterRecord] {
        try DocumentContents(
            MemorySource("<sbb><keuzedelen>\(keuzedeel)</keuzedelen></sbb>"), validated: false
        ).records
    }

    func testTheCodeMayBeCalledKeuzedeelcode() throws {
        XCTAssertEqual(
            try records("<keuzedeel nr='1' titel='A' keuzedeelcode='K0007'/>").flatMap(\.codes), ["K0007"])
    }

    func testTwoCodesThatContradictEachOtherRejectTheKeuzedeel() throws {
        let contents = try DocumentContents(
            MemorySource(
                "<sbb><keuzedelen><keuzedeel nr='1' titel='A' code='K0007' keuzedeelcode='K0008'/>"
                    + "<keuzedeel nr='2' titel='B' code='K0009' keuzedeelcode='K0009'/></keuzedelen></sbb>"),
            validated: false)
        XCTAssertEqual(contents.records.flatMap(\.codes), ["K0009"])
        XCTAssertEqual(contents.rejected.map(\.reason), [.noUsableCode("K0007 / K0008")])
    }

    func testAHoofdstukThatIsNoWholeNumberCountsByItsOrder() throws {
        let werkproces = "<werkprocessen><werkproces titel='W' hoofdstuk='3.1.1'/></werkprocessen>"
        let read = try records(
            "<keuzedeel nr='1' titel='A' code='K0007'><kerntaken><kerntaak titel='B' hoofdstuk='3.1'>\(werkproces)"
                + "</kerntaak><kerntaak titel='C' hoofdstuk='3.2'/><kerntaak titel='D'/></kerntaken></keuzedeel>")
        guard case .keuzedeel(let keuzedeel)? = read.first else { return XCTFail("no keuzedeel") }
        XCTAssertEqual(keuzedeel.kerntaken.map { $0.code?.text }, ["D1-K1", "D1-K2", nil])
        XCTAssertEqual(keuzedeel.kerntaken.first?.werkprocessen.map { $0.code?.text }, ["D1-K1-W1"])
    }

    private static let xml = document(
        """
        <keuzedelen>
        <keuzedeel nr="700" titel="Digitale vaardigheden" code="K0022" versie="2e" status="Vastgesteld"
          vervangt="K0011" Geldig_vanaf="01-08-2016" Geldig_tot="2022-08-01">
          \(SharedXML.kennis)
          \(SharedXML.voorblad)
          <algemeneinformatie titel="Algemeen">
            <sbu>240</sbu><aard>gericht op doorstroming</aard><niveaus><niveau>2</niveau><niveau>3</niveau></niveaus>
            <certificaat>Ja</certificaat>
            <wettelijkeberoepsvereisten>Nee</wettelijkeberoepsvereisten>
            <toelichtingwettelijkeberoepsvereisten><![CDATA[n.v.t.]]></toelichtingwettelijkeberoepsvereisten>
            <branchevereisten>Ja</branchevereisten>
            <toelichtingbranchevereisten><![CDATA[VCA]]></toelichtingbranchevereisten>
            <ontwikkelddoor>SBB</ontwikkelddoor>
          </algemeneinformatie>
          <omschrijving><![CDATA[Wat het is]]></omschrijving>
          <toegevoegdewaarde><![CDATA[Wat het brengt]]></toegevoegdewaarde>
          <certificaatinformatie>
            <doelgroep><![CDATA[werkenden]]></doelgroep>
            <scholingsbehoefte><![CDATA[bijscholing]]></scholingsbehoefte>
            <zelfstandigebetekenis><![CDATA[veel]]></zelfstandigebetekenis>
          </certificaatinformatie>
          <gekoppeldekwalificaties><kwalificatie crebo="25486"/><kwalificatie crebo="25500"/></gekoppeldekwalificaties>
          <ontwikkeldvoor><kwalificatie crebo="25498"/></ontwikkeldvoor>
          <kerntaken>\(SharedXML.kerntaak("werkprocessen", nr: 800))</kerntaken>
        </keuzedeel>
        </keuzedelen>
        """)

    private func keuzedeel(_ xml: String = xml) throws -> Keuzedeel {
        let contents = try DocumentContents(xml: xml)
        XCTAssertEqual(contents.observations, [])
        guard case .keuzedeel(let keuzedeel)? = contents.records.first else { throw MissingRecord() }
        return keuzedeel
    }

    func testTheFieldsOfTheKeuzedeel() throws {
        let keuzedeel = try keuzedeel()
        XCTAssertEqual(keuzedeel.nr, 700)
        XCTAssertEqual(keuzedeel.code, KeuzedeelCode("K0022"))
        XCTAssertEqual(keuzedeel.titel, "Digitale vaardigheden")
        XCTAssertEqual(keuzedeel.versie, "2e")
        XCTAssertEqual(keuzedeel.status, "Vastgesteld")
        XCTAssertEqual(keuzedeel.vervangt, KeuzedeelCode("K0011"))
        XCTAssertEqual(keuzedeel.geldigVanaf, CalendarDate(year: 2016, month: 8, day: 1))
        XCTAssertEqual(keuzedeel.geldigTot, CalendarDate(year: 2022, month: 8, day: 1))
        XCTAssertEqual(keuzedeel.kennisEnVaardigheden, SharedXML.verwachteKennis)
        XCTAssertEqual(keuzedeel.voorblad, SharedXML.verwachtVoorblad)
        XCTAssertEqual(keuzedeel.titelAlgemeneInformatie, "Algemeen")
        XCTAssertEqual(Grammar.sbb.path(of: keuzedeel.place.element), "/sbb/keuzedelen/keuzedeel")
    }

    func testTheGeneralInformation() throws {
        let keuzedeel = try keuzedeel()
        XCTAssertEqual(keuzedeel.sbu, 240)
        XCTAssertEqual(keuzedeel.aard, .doorstroming)
        XCTAssertEqual(keuzedeel.niveaus, [.twee, .drie])
        XCTAssertEqual(keuzedeel.heeftCertificaat, true)
        XCTAssertEqual(keuzedeel.wettelijkeBeroepsvereisten, false)
        XCTAssertEqual(keuzedeel.toelichtingWettelijkeBeroepsvereisten, Tekst("n.v.t."))
        XCTAssertEqual(keuzedeel.branchevereisten, true)
        XCTAssertEqual(keuzedeel.toelichtingBranchevereisten, Tekst("VCA"))
        XCTAssertEqual(keuzedeel.ontwikkeldDoor, Tekst("SBB"))
    }

    func testTheTextsAndLinks() throws {
        let keuzedeel = try keuzedeel()
        XCTAssertEqual(keuzedeel.omschrijving, Tekst("Wat het is"))
        XCTAssertEqual(keuzedeel.toegevoegdeWaarde, Tekst("Wat het brengt"))
        XCTAssertEqual(
            keuzedeel.certificaatinformatie,
            Certificaatinformatie(
                doelgroep: Tekst("werkenden"), scholingsbehoefte: Tekst("bijscholing"),
                zelfstandigeBetekenis: Tekst("veel")))
        XCTAssertEqual(keuzedeel.gekoppeldeKwalificaties.map(\.crebo.text), ["25486", "25500"])
        XCTAssertEqual(keuzedeel.ontwikkeldVoor.map(\.crebo.text), ["25498"])
    }

    func testTheCodesOfAKeuzedeelBeginWithD1() throws {
        XCTAssertEqual(
            try keuzedeel().kerntaken.map(\.withoutPlaces), [try SharedXML.verwachteKerntaak("D1-K1", nr: 800)])
    }

    func testWithoutCertificateInformationThereIsNone() throws {
        let start = try XCTUnwrap(Self.xml.range(of: "<certificaatinformatie>")).lowerBound
        let end = try XCTUnwrap(Self.xml.range(of: "</certificaatinformatie>")).upperBound
        XCTAssertNil(try keuzedeel(Self.xml.replacingCharacters(in: start..<end, with: "")).certificaatinformatie)
    }

    func testACodeInAnotherFormRejectsTheKeuzedeelAlone() throws {
        let contents = try DocumentContents(
            xml: "<sbb><keuzedelen>\n<keuzedeel code=\"0717\" titel=\"Fout\"/>"
                + "<keuzedeel code=\"K0717\" titel=\"Goed\"/></keuzedelen></sbb>")
        XCTAssertEqual(contents.records.flatMap(\.codes), ["K0717"])
        XCTAssertEqual(
            contents.rejected,
            [
                RejectedRecord(
                    subject: .init(soort: "keuzedeel", code: nil, titel: "Fout"),
                    place: SourcePlace(line: 2, column: 1, element: try element("/sbb/keuzedelen/keuzedeel")),
                    reason: .noUsableCode("0717"))
            ])
        XCTAssertTrue(contents.kinds.contains(.unreadableValue(name: "@code", text: "0717", form: .keuzedeelCode)))
    }

    func testAMissingCodeRejectsTheKeuzedeel() throws {
        let contents = try DocumentContents(xml: "<sbb><keuzedelen><keuzedeel titel=\"Fout\"/></keuzedelen></sbb>")
        XCTAssertEqual(contents.rejected.map(\.reason), [.noUsableCode(nil)])
    }

    func testATitleOfSpacesRejectsTheKeuzedeel() throws {
        let contents = try DocumentContents(
            xml: "<sbb><keuzedelen><keuzedeel code=\"K0001\" titel=\" &#10; \"/></keuzedelen></sbb>")
        XCTAssertEqual(contents.records, [])
        XCTAssertEqual(contents.rejected.map(\.reason), [.noTitle])
        XCTAssertEqual(contents.rejected.map(\.subject.code), ["K0001"])
    }
}

/// The number of the element with this path.
func element(_ path: String, file: StaticString = #filePath, line: UInt = #line) throws -> UInt16 {
    UInt16(try XCTUnwrap(Grammar.sbb.elements.firstIndex { $0.path == path }, path, file: file, line: line))
}
