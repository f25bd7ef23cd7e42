@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// What a reader cannot use or does not know is an observation with its place, and reading goes on.
final class ObservationTests: XCTestCase {
    private let subject = Observation.Subject(soort: "keuzedeel", code: "K0001", titel: "T")

    /// A keuzedeel with this content on its second line.
    private func keuzedeel(_ content: String, attributes: String = "") throws -> DocumentContents {
        try DocumentContents(
            xml: "<sbb><keuzedelen><keuzedeel code=\"K0001\" titel=\"T\"\(attributes)>\n\(content)</keuzedeel>"
                + "<keuzedeel code=\"K0002\" titel=\"U\"/></keuzedelen></sbb>", validated: false)
    }

    private func assertObservations(
        _ contents: DocumentContents, _ expected: [String], file: StaticString = #filePath, line: UInt = #line
    ) {
        XCTAssertEqual(contents.remarks, expected, file: file, line: line)
        XCTAssertEqual(contents.records.flatMap(\.codes), ["K0001", "K0002"], file: file, line: line)
        for observation in contents.observations {
            XCTAssertEqual(observation.subject, subject, file: file, line: line)
        }
    }

    // MARK: - Unknown

    func testAnUnknownElementIsReadOverWithAllThatIsInIt() throws {
        let contents = try keuzedeel(
            " <nieuw a=\"1\">tekst<sbu>240</sbu><dieper/></nieuw><omschrijving>o</omschrijving>")
        assertObservations(contents, ["2:2 /sbb/keuzedelen/keuzedeel/nieuw unknownElement(\"nieuw\")"])
        guard case .keuzedeel(let keuzedeel)? = contents.records.first else { throw MissingRecord() }
        XCTAssertEqual(keuzedeel.omschrijving, Tekst("o"))
    }

    func testAKnownElementAtAnotherPlaceIsUnknown() throws {
        assertObservations(
            try keuzedeel("<dossier/>"), ["2:1 /sbb/keuzedelen/keuzedeel/dossier unknownElement(\"dossier\")"])
    }

    func testAnElementOfAnotherNamespaceIsUnknown() throws {
        assertObservations(
            try keuzedeel("<x:omschrijving xmlns:x=\"urn:x\"/><omschrijving xmlns=\"urn:y\"/><z:omschrijving/>"),
            [
                "2:1 /sbb/keuzedelen/keuzedeel/x:omschrijving unknownElement(\"x:omschrijving\")",
                "2:34 /sbb/keuzedelen/keuzedeel/omschrijving unknownElement(\"omschrijving\")",
                "2:63 /sbb/keuzedelen/keuzedeel/z:omschrijving unknownElement(\"z:omschrijving\")",
                "2:63 /sbb/keuzedelen/keuzedeel/z:omschrijving namespaceBreach(NamespaceBreach.unboundPrefix(\"z\"))",
            ])
    }

    func testAnUnknownAttributeIsObservedAtItsElement() throws {
        assertObservations(
            try keuzedeel("  <voorblad titel=\"V\" kleur=\"rood\" x:titel=\"W\"/>"),
            [
                "2:3 /sbb/keuzedelen/keuzedeel/voorblad unknownAttribute(\"kleur\")",
                "2:3 /sbb/keuzedelen/keuzedeel/voorblad unknownAttribute(\"x:titel\")",
                "2:3 /sbb/keuzedelen/keuzedeel/voorblad namespaceBreach(NamespaceBreach.unboundPrefix(\"x\"))",
            ])
    }

    func testAttributesThatSayWhereASchemaIsAreHarmless() throws {
        let xsi = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"a.xsd\""
        assertObservations(try keuzedeel("", attributes: xsi + " xml:lang=\"nl\""), [])
    }

    func testTextWhereNoneShouldBeIsObserved() throws {
        assertObservations(
            try keuzedeel("<voorblad>\n  wat &amp; <omschrijving/><![CDATA[meer]]></voorblad>"),
            [
                "2:1 /sbb/keuzedelen/keuzedeel/voorblad unexpectedText(\"wat &\")",
                "2:1 /sbb/keuzedelen/keuzedeel/voorblad unexpectedText(\"meer\")",
            ])
    }

    func testOfALongTextTheBeginningIsShown() throws {
        let long = String(repeating: "één ", count: 50)
        assertObservations(
            try keuzedeel("<voorblad>\(long)</voorblad>"),
            ["2:1 /sbb/keuzedelen/keuzedeel/voorblad unexpectedText(\"\(long.prefix(39))\")"])
    }

    func testWhiteSpaceWhereNoTextShouldBeIsNothing() throws {
        assertObservations(try keuzedeel("<voorblad>\n<![CDATA[ ]]>\t<!-- x --></voorblad>"), [])
    }

    func testUnknownElementsOutsideRecordsHaveNoSubject() throws {
        let contents = try DocumentContents(
            xml: """
                <sbb x="1">
                <nieuw/><keuzedelen y="2">
                <keuzedeel code="K0001" titel="T"/><nieuwer/>
                <keuzedeel code="K0002" titel="T"/>
                </keuzedelen><nieuwst/></sbb>
                """, validated: false)
        XCTAssertEqual(
            contents.remarks,
            [
                "1:1 /sbb unknownAttribute(\"x\")", "2:1 /sbb/nieuw unknownElement(\"nieuw\")",
                "2:9 /sbb/keuzedelen unknownAttribute(\"y\")",
                "3:36 /sbb/keuzedelen/nieuwer unknownElement(\"nieuwer\")",
                "5:14 /sbb/nieuwst unknownElement(\"nieuwst\")",
            ])
        XCTAssertEqual(contents.observations.compactMap(\.subject), [])
    }

    // MARK: - Values

    func testEveryFormOfValueThatCannotBeReadIsObserved() throws {
        assertObservations(
            try keuzedeel(
                """
                <voorblad><omschrijving><verantwoording><vaststellingsinformatie><vastgesteldop>1 mei</vastgesteldop>
                </vaststellingsinformatie></verantwoording></omschrijving></voorblad><algemeneinformatie>
                <sbu>veel</sbu><aard>leuk</aard><niveaus><niveau>5</niveau><niveau>2</niveau></niveaus>
                <certificaat>ja</certificaat></algemeneinformatie>
                <ontwikkeldvoor><kwalificatie crebo="2500"/><kwalificatie/></ontwikkeldvoor>
                """, attributes: " nr=\"-1\" vervangt=\"0001\" Geldig_vanaf=\"31-02-2020\""),
            [
                "1:18 /sbb/keuzedelen/keuzedeel unreadableValue(name: \"@nr\", text: \"-1\", form: KwalificatieModel.ValueForm.number)",
                "1:18 /sbb/keuzedelen/keuzedeel unreadableValue(name: \"@vervangt\", text: \"0001\", "
                    + "form: KwalificatieModel.ValueForm.keuzedeelCode)",
                "1:18 /sbb/keuzedelen/keuzedeel unreadableValue(name: \"@Geldig_vanaf\", text: \"31-02-2020\", "
                    + "form: KwalificatieModel.ValueForm.date)",
                "2:66 /sbb/keuzedelen/keuzedeel/voorblad/omschrijving/verantwoording/vaststellingsinformatie/"
                    + "vastgesteldop unreadableValue(name: \"vastgesteldop\", text: \"1 mei\", form: KwalificatieModel.ValueForm.date)",
                "4:1 /sbb/keuzedelen/keuzedeel/algemeneinformatie/sbu unreadableValue(name: \"sbu\", text: \"veel\", "
                    + "form: KwalificatieModel.ValueForm.number)",
                "4:16 /sbb/keuzedelen/keuzedeel/algemeneinformatie/aard unreadableValue(name: \"aard\", text: \"leuk\", "
                    + "form: KwalificatieModel.ValueForm.aard)",
                "4:42 /sbb/keuzedelen/keuzedeel/algemeneinformatie/niveaus/niveau unreadableValue(name: \"niveau\", "
                    + "text: \"5\", form: KwalificatieModel.ValueForm.niveau)",
                "5:1 /sbb/keuzedelen/keuzedeel/algemeneinformatie/certificaat unreadableValue(name: \"certificaat\", "
                    + "text: \"ja\", form: KwalificatieModel.ValueForm.jaNee)",
                "6:17 /sbb/keuzedelen/keuzedeel/ontwikkeldvoor/kwalificatie unreadableValue(name: \"@crebo\", "
                    + "text: \"2500\", form: KwalificatieModel.ValueForm.crebo)",
                "6:45 /sbb/keuzedelen/keuzedeel/ontwikkeldvoor/kwalificatie unreadableValue(name: \"@crebo\", "
                    + "text: \"\", form: KwalificatieModel.ValueForm.crebo)",
            ])
    }

    func testTheOtherFormsOfValues() throws {
        let contents = try DocumentContents(
            xml: """
                <sbb><domeinen><domein nr="1" crebo="790" prijsfactor="een"/></domeinen>
                <certificaten><certificaat code="0013" titel="T"/>
                <certificaat code="C0013" titel="T"><samengestelduit>
                <kwalificatie crebo="25000"><werkproces code="B1W1"/></kwalificatie></samengestelduit></certificaat>
                </certificaten><crossoverkwalificaties><crossoverkwalificatie titel="T"><creboinformatie>
                <crebo prijsfactor="1.2.3">26000</crebo></creboinformatie><omschrijving>
                <soortopleiding>vak</soortopleiding></omschrijving></crossoverkwalificatie></crossoverkwalificaties>
                </sbb>
                """, validated: false)
        XCTAssertEqual(
            contents.kinds,
            [
                .unreadableValue(name: "@crebo", text: "790", form: .crebo),
                .unreadableValue(name: "@prijsfactor", text: "een", form: .prijsfactor),
                .unreadableValue(name: "@code", text: "0013", form: .certificaatCode),
                .unreadableValue(name: "@code", text: "B1W1", form: .onderdeelCode),
                .unreadableValue(name: "@prijsfactor", text: "1.2.3", form: .prijsfactor),
                .unreadableValue(name: "soortopleiding", text: "vak", form: .soortOpleiding),
            ])
    }

    func testEmptyValuesAreNoObservation() throws {
        assertObservations(
            try keuzedeel(
                "<algemeneinformatie><sbu/><aard> </aard></algemeneinformatie>",
                attributes: " nr=\"\" vervangt=\"\" Geldig_tot=\" \""), [])
    }

    func testSpacesAroundAValueDoNotMatter() throws {
        let contents = try keuzedeel("<algemeneinformatie><sbu>\n 240 </sbu></algemeneinformatie>")
        guard case .keuzedeel(let keuzedeel)? = contents.records.first else { throw MissingRecord() }
        XCTAssertEqual(keuzedeel.sbu, 240)
    }

    func testARepeatedElementIsObservedAndTheFirstIsRead() throws {
        let contents = try keuzedeel("<omschrijving>een</omschrijving>\n<omschrijving>twee</omschrijving>")
        assertObservations(
            contents, ["3:1 /sbb/keuzedelen/keuzedeel/omschrijving repeatedElement(\"omschrijving\")"])
        guard case .keuzedeel(let keuzedeel)? = contents.records.first else { throw MissingRecord() }
        XCTAssertEqual(keuzedeel.omschrijving, Tekst("een"))
    }

    // MARK: - References

    func testReferencesToNothingAreObservedAndKept() throws {
        let contents = try keuzedeel(
            """
            <kennisenvaardigheden><kennisofvaardigheid nr="1" titel="a"/><kennisofvaardigheid nr="1" titel="b"/>
            <kennisofvaardigheid titel="c"/></kennisenvaardigheden>
            <voorblad><omschrijving><penvoerder><sectorkamer referentie="9"/></penvoerder></omschrijving></voorblad>
            <kerntaken><kerntaak titel="K"><vakkennisenvaardigheden><vakkennisenvaardigheden referentie="8"/>
            <vakkennisenvaardigheden/></vakkennisenvaardigheden><werkprocessen><werkproces><werkprocescompetenties>
            <competentie referentie="7"/></werkprocescompetenties></werkproces></werkprocessen></kerntaak></kerntaken>
            """)
        let path = "/sbb/keuzedelen/keuzedeel"
        assertObservations(
            contents,
            [
                "2:62 \(path)/kennisenvaardigheden/kennisofvaardigheid duplicateNumber(nr: 1, "
                    + "target: KwalificatieModel.ReferenceTarget.kennisOfVaardigheid)",
                "3:1 \(path)/kennisenvaardigheden/kennisofvaardigheid unreadableValue(name: \"@nr\", text: \"\", "
                    + "form: KwalificatieModel.ValueForm.number)",
                "4:37 \(path)/voorblad/omschrijving/penvoerder/sectorkamer danglingReference(attribute: "
                    + "\"referentie\", nr: \"9\", target: KwalificatieModel.ReferenceTarget.sectorkamer)",
                "5:57 \(path)/kerntaken/kerntaak/vakkennisenvaardigheden/vakkennisenvaardigheden "
                    + "danglingReference(attribute: \"referentie\", nr: \"8\", "
                    + "target: KwalificatieModel.ReferenceTarget.kennisOfVaardigheid)",
                "6:1 \(path)/kerntaken/kerntaak/vakkennisenvaardigheden/vakkennisenvaardigheden "
                    + "unreadableValue(name: \"@referentie\", text: \"\", form: KwalificatieModel.ValueForm.number)",
                "7:1 \(path)/kerntaken/kerntaak/werkprocessen/werkproces/werkprocescompetenties/competentie "
                    + "danglingReference(attribute: \"referentie\", nr: \"7\", target: KwalificatieModel.ReferenceTarget.competentie)",
            ])
        guard case .keuzedeel(let keuzedeel)? = contents.records.first else { throw MissingRecord() }
        XCTAssertEqual(keuzedeel.voorblad?.penvoerder, Sectorkamer(nr: 9, titel: nil))
        XCTAssertEqual(keuzedeel.kerntaken[0].vakkennisEnVaardigheden, [KennisVerwijzing(nr: 8, titel: nil)])
        XCTAssertEqual(
            keuzedeel.kerntaken[0].werkprocessen[0].competenties, [CompetentieVerwijzing(nr: 7, code: nil, titel: nil)])
    }

    func testNumbersThatOccurTwiceInATableAreObserved() throws {
        let contents = try DocumentContents(
            xml: """
                <sbb><domeinen><domein nr="1"/><domein nr="1"/></domeinen>
                <sectorkamers><sectorkamer nr="1"/><sectorkamer nr="1"/><sectorkamer/></sectorkamers>
                <competenties><competentie nr="1"/><competentie nr="1"/></competenties>
                <keuzedelen><keuzedeel code="K0001" titel="T"/></keuzedelen></sbb>
                """, validated: false)
        XCTAssertEqual(
            contents.kinds,
            [
                .duplicateNumber(nr: 1, target: .domein), .duplicateNumber(nr: 1, target: .sectorkamer),
                .unreadableValue(name: "@nr", text: "", form: .number),
                .duplicateNumber(nr: 1, target: .competentie),
            ])
        XCTAssertEqual(contents.observations.compactMap(\.subject), [])
    }

    func testADomainThatIsNotThereIsObservedAndKept() throws {
        let contents = try DocumentContents(
            xml: "<sbb><dossiers><dossier titel=\"T\" referentiedomein=\"5\"><dossiercrebos>"
                + "<dossiercrebo>23000</dossiercrebo></dossiercrebos></dossier></dossiers></sbb>", validated: false)
        XCTAssertEqual(
            contents.kinds, [.danglingReference(attribute: "referentiedomein", nr: "5", target: .domein)])
        guard case .dossier(let dossier)? = contents.records.first else { throw MissingRecord() }
        XCTAssertEqual(dossier.domein, Opleidingsdomein(nr: 5))
    }

    // MARK: - The root

    func testTheNamespaceOfTheRootIsOneObservation() throws {
        let contents = try DocumentContents(
            xml: DossierXML.complete.replacingOccurrences(of: "<sbb>", with: "<sbb xmlns=\"http://sbb.nl/kd\">"))
        XCTAssertEqual(contents.kinds, [.rootNamespace("http://sbb.nl/kd")])
        XCTAssertEqual(contents.observations.first?.path, "/sbb")
        XCTAssertEqual(contents.records, try DocumentContents(xml: DossierXML.complete).records)
    }

    func testADocumentWithANamespaceIsStillValidated() throws {
        let contents = try DocumentContents(
            xml:
                "<s:sbb xmlns:s=\"urn:s\"><s:keuzedelen><s:keuzedeel code=\"K0001\" titel=\"T\"/></s:keuzedelen></s:sbb>"
        )
        XCTAssertEqual(contents.records.flatMap(\.codes), ["K0001"])
        XCTAssertEqual(contents.kinds.first, .rootNamespace("urn:s"))
        XCTAssertGreaterThan(contents.kinds.count, 3)
    }

    func testWhatIsWrongInAProfielIsAboutItsKwalificatieAndWhatFollowsAboutTheDossier() throws {
        let contents = try DocumentContents(
            MemorySource(
                """
                <sbb><dossiers><dossier titel="Dossier" x="1">
                <dossiercrebos><dossiercrebo>23001</dossiercrebo></dossiercrebos>
                <profielen>
                <profiel titel="Een" niveau="9"><creboinformatie><crebo>25001</crebo></creboinformatie></profiel>
                <profiel titel="Twee"><creboinformatie><crebo>25002</crebo></creboinformatie><y/></profiel>
                </profielen>
                <verantwoordingsinformatie z="1"/>
                </dossier></dossiers></sbb>
                """), validated: false)
        XCTAssertEqual(
            contents.observations.map { "\($0.place.line) \($0.subject?.soort ?? "") \($0.subject?.code ?? "")" },
            [
                "1 kwalificatiedossier 23001", "4 kwalificatie 25001", "5 kwalificatie 25002",
                "7 kwalificatiedossier 23001",
            ])
    }
}
