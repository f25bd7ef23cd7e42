@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// What the schema does not allow is an observation at the right element, and reading goes on.
final class SchemaViolationTests: XCTestCase {
    private static let schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:element name="sbb"><xs:complexType><xs:sequence>
            <xs:element name="keuzedelen" minOccurs="0"><xs:complexType><xs:sequence>
              <xs:element name="keuzedeel" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
                <xs:element name="voorblad" minOccurs="0"/>
                <xs:element name="omschrijving"><xs:simpleType><xs:restriction base="xs:string">
                  <xs:maxLength value="5"/></xs:restriction></xs:simpleType></xs:element>
              </xs:sequence>
              <xs:attribute name="code" use="required"/><xs:attribute name="titel" use="required"/>
              <xs:attribute name="nr" type="xs:integer"/>
              </xs:complexType></xs:element>
            </xs:sequence></xs:complexType></xs:element>
          </xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """

    private func violations(_ records: String) throws -> [String] {
        let schema = try CompiledSchema(SchemaBundle(files: ["sbb.xsd": Self.schema]))
        let document = "<sbb>\n<keuzedelen>\n\(records)\n</keuzedelen>\n</sbb>"
        var reader = try DocumentReader(MemorySource(document), schema: schema)
        var found: [String] = []
        while let reading = try reader.next() {
            for observation in reading.observations {
                guard case .schemaViolation(_, let message) = observation.kind else { continue }
                let place = "\(observation.place.line):\(observation.place.column)"
                found.append("\(place) \(observation.path) \(observation.subject?.code ?? "-") \(message)")
            }
        }
        return found
    }

    private let good = "<keuzedeel code=\"K0001\" titel=\"A\"><omschrijving>a</omschrijving></keuzedeel>"
    private let path = "/sbb/keuzedelen/keuzedeel"

    func testAValidDocumentHasNoViolations() throws {
        XCTAssertEqual(try violations(good + good), [])
    }

    func testAWrongTextIsAViolationAtTheStartOfItsElement() throws {
        XCTAssertEqual(
            try violations(
                "<keuzedeel code=\"K0002\" titel=\"A\">\n <omschrijving>\nte lang</omschrijving></keuzedeel>"),
            [
                "4:2 \(path)/omschrijving K0002 Element 'omschrijving': [facet 'maxLength'] The value has a length of "
                    + "'8'; this exceeds the allowed maximum length of '5'."
            ])
    }

    func testAWrongAttributeIsAViolationAtItsElement() throws {
        XCTAssertEqual(
            try violations("<keuzedeel code=\"K0002\" titel=\"A\" nr=\"x\"><omschrijving/></keuzedeel>"),
            [
                "3:1 \(path) K0002 Element 'keuzedeel', attribute 'nr': 'x' is not a valid value of the atomic type "
                    + "'xs:integer'."
            ])
    }

    func testWhatIsMissingAtTheEndOfARecordBelongsToThatRecord() throws {
        XCTAssertEqual(
            try violations(good + "\n<keuzedeel code=\"K0002\" titel=\"B\"><voorblad/></keuzedeel>\n" + good),
            ["4:1 \(path) K0002 Element 'keuzedeel': Missing child element(s). Expected is ( omschrijving )."])
    }

    func testWhatIsWrongAtTheStartOfARecordBelongsToThatRecord() throws {
        XCTAssertEqual(
            try violations(good + "\n<keuzedeel code=\"K0002\" titel=\"B\" x=\"1\"><omschrijving/></keuzedeel>"),
            ["4:1 \(path) K0002 Element 'keuzedeel', attribute 'x': The attribute 'x' is not allowed."])
    }

    func testAnElementThatIsNotExpectedIsAViolationAtThatElement() throws {
        XCTAssertEqual(
            try violations(
                "<keuzedeel code=\"K0002\" titel=\"B\">\n  <weg><omschrijving>te lang</omschrijving></weg>"
                    + "<omschrijving/></keuzedeel>"
            ).first,
            "4:3 \(path)/weg K0002 Element 'weg': This element is not expected. Expected is one of ( voorblad, "
                + "omschrijving ).")
    }

    func testTextBetweenElementsIsAViolationAtTheElementAroundIt() throws {
        XCTAssertEqual(
            try violations("<keuzedeel code=\"K0002\" titel=\"B\">tekst<omschrijving/></keuzedeel>"),
            [
                "3:1 \(path) K0002 Element 'keuzedeel': Character content other than whitespace is not allowed because "
                    + "the content type is 'element-only'."
            ])
    }

    func testAViolationOutsideRecordsHasNoSubject() throws {
        XCTAssertEqual(
            try violations(good + "\n</keuzedelen><weg/><keuzedelen>" + good).first,
            "4:14 /sbb/weg - Element 'weg': This element is not expected.")
    }

    func testAnElementWithAnUndeclaredPrefixIsNotTheElementOfThatName() throws {
        XCTAssertEqual(
            try violations("<keuzedeel code=\"K0002\" titel=\"B\"><x:omschrijving/><omschrijving/></keuzedeel>").count,
            1)
    }

    func testTheNamespaceOfTheRootIsNoViolation() throws {
        let schema = try CompiledSchema(SchemaBundle(files: ["sbb.xsd": Self.schema]))
        let document = "<sbb xmlns=\"urn:sbb\"><keuzedelen>\(good)<keuzedeel/></keuzedelen></sbb>"
        var reader = try DocumentReader(MemorySource(document), schema: schema)
        let first = try XCTUnwrap(try reader.next())
        XCTAssertEqual(first.record?.codes, ["K0001"])
        XCTAssertEqual(first.observations.map(\.kind), [.rootNamespace("urn:sbb")])
        let second = try XCTUnwrap(try reader.next())
        XCTAssertEqual(second.observations.map(\.kind.name), Array(repeating: "schemaViolation", count: 3))
    }

    func testOneSchemaValidatesManyDocuments() throws {
        let schema = try CompiledSchema(SchemaBundle(files: ["sbb.xsd": Self.schema]))
        for _ in 0..<50 {
            var reader = try DocumentReader(
                MemorySource("<sbb><keuzedelen>\(good)<keuzedeel/></keuzedelen></sbb>"), schema: schema)
            var count = 0
            while let reading = try reader.next() { count += reading.observations.count }
            XCTAssertEqual(count, 3)
        }
    }

    func testALongTextInSmallPiecesIsValidatedInTime() throws {
        let text = String(repeating: "a&amp;", count: 100_000)
        XCTAssertEqual(
            try violations("<keuzedeel code=\"K0002\" titel=\"A\"><omschrijving>\(text)</omschrijving></keuzedeel>"),
            [
                "3:35 \(path)/omschrijving K0002 Element 'omschrijving': [facet 'maxLength'] The value has a length of "
                    + "'200000'; this exceeds the allowed maximum length of '5'."
            ])
    }
}
