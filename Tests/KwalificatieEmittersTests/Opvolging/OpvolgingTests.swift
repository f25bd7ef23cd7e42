import Foundation
@testable import KwalificatieModel
import XCTest

@testable import KwalificatieEmitters

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What comes before and after a code, in every form.
final class OpvolgingTests: XCTestCase {
    func testTheTreeShowsAllStepsBothWays() throws {
        XCTAssertEqual(
            Opvolgingstekst(try Self.graaf("23254")).text,
            """
            23254 Precisietechniek (dossier, tot 01-08-2023)

            Voorgangers:
            └─ 22197 Fijnmechanische techniek (dossier, niveau 3, 01-08-2012 tot 01-08-2015)
            Opvolgers:
            └─ 23361 Productietechniek (dossier, vanaf 01-08-2023)

            23254 staat niet als onderdeel in dit register. Genoemd in:
            - vervallen-2023.csv, regel 4

            """)
    }

    func testNoneAndUnknownAreToldApart() throws {
        func opvolgers(_ code: String, _ change: (inout VervallenOpleiding) throws -> Void) throws -> [String] {
            var tabellen = Tabellen()
            tabellen.vervallen = [try Self.vervallen("23001", "A", [])]
            try change(&tabellen.vervallen[0])
            let dossier = try TestRegister.dossier(
                "B", nil, [TestRegister.periode("23002", vanaf: "01-08-2023")], [])
            let graaf = try XCTUnwrap(Opvolgingsgraaf(code, in: Register([.dossier(dossier)], tabellen: tabellen)))
            let csv = String(decoding: OpvolgingsCSV(graaf).bytes(dialect: .rfc4180), as: UTF8.self)
            return [
                try XCTUnwrap(Opvolgingstekst(graaf).text.split(separator: "\n").first { $0.hasPrefix("Opvolgers") })
                    .description,
                try XCTUnwrap(
                    csv.split(separator: "\r\n").last?.split(separator: ",", omittingEmptySubsequences: false)[7]
                )
                .description,
            ]
        }
        XCTAssertEqual(
            try opvolgers("23001") { $0.isZonderOpvolger = true },
            ["Opvolgers: geen, zegt de lijst met vervallen codes", "geen"])
        XCTAssertEqual(
            try opvolgers("23001") { _ in },
            ["Opvolgers: onbekend; geen bron noemt ze, en geen bron zegt dat er geen zijn", "onbekend"])
        XCTAssertEqual(
            try opvolgers("23002") { _ in }, ["Opvolgers: geen, want de code is niet vervallen", "open"])
    }

    func testTheEndOfAChainSaysWhatIsNotKnown() throws {
        var tabellen = Tabellen()
        tabellen.vervallen = [try Self.vervallen("23001", "A", ["23002"]), try Self.vervallen("23002", "B", [])]
        let graaf = try XCTUnwrap(Opvolgingsgraaf("23001", in: Register([RegisterRecord](), tabellen: tabellen)))
        XCTAssertTrue(Opvolgingstekst(graaf).text.contains("23002 B (dossier, tot 01-08-2023, opvolgers onbekend)"))
        XCTAssertTrue(OpvolgingsDOT(graaf).text.contains("opvolgers onbekend"))
        XCTAssertTrue(OpvolgingsSVG(graaf).text.contains("opvolgers onbekend"))
    }

    func testACertificaatCanBeAskedForAndSoCanACodeThatOnlyAListNames() throws {
        let certificaat = Certificaat(
            code: try XCTUnwrap(CertificaatCode("C0013")), titel: "Mollen",
            geldigTot: try TestRegister.dag("01-08-2020"))
        var tabellen = Tabellen()
        tabellen.vervallen = [try Self.vervallen("23001", "A", ["23999"])]
        let register = Register([.certificaat(certificaat)], tabellen: tabellen)
        let graaf = try XCTUnwrap(Opvolgingsgraaf("C0013", in: register))
        XCTAssertEqual(graaf.knopen.map(\.opvolging), [.onbekend])
        let genoemd = try XCTUnwrap(Opvolgingsgraaf("23999", in: register))
        XCTAssertEqual(genoemd.voorgangers(van: "23999"), ["23001"])
        XCTAssertEqual(genoemd["23999"]?.bronnen, ["vervallen-2023.csv, regel 4"])
        XCTAssertNil(Opvolgingsgraaf("C0014", in: register))
    }

    func testASchoolYearTellsToWhatTheCodeRefers() throws {
        let text = Opvolgingstekst(try Self.graaf("22197", cohort: 2023)).text
        XCTAssertTrue(
            text.hasSuffix(
                "In 2023-2024 verwijst 22197 naar:\n  23361 Productietechniek (dossier, vanaf 01-08-2023)\n"), text)
    }

    func testACodeThatIsValidInTheSchoolYearRefersToItself() throws {
        let text = Opvolgingstekst(try Self.graaf("23361", cohort: 2023)).text
        XCTAssertTrue(text.hasSuffix("In 2023-2024 is 23361 zelf geldig.\n"), text)
    }

    func testACircleEndsWhereItComesBack() throws {
        var tabellen = Tabellen()
        tabellen.vervallen = [try Self.vervallen("23001", "A", ["23002"]), try Self.vervallen("23002", "B", ["23001"])]
        let graaf = try XCTUnwrap(Opvolgingsgraaf("23001", in: Register([RegisterRecord](), tabellen: tabellen)))
        let text = Opvolgingstekst(graaf).text
        XCTAssertTrue(text.contains("   └─ 23001 A (dossier, tot 01-08-2023) — kringloop\n"), text)
    }

    func testASuccessorThatNoSourceKnowsIsShownAsSuch() throws {
        var tabellen = Tabellen()
        tabellen.vervallen = [try Self.vervallen("23001", "A", ["23999"])]
        let graaf = try XCTUnwrap(Opvolgingsgraaf("23001", in: Register([RegisterRecord](), tabellen: tabellen)))
        XCTAssertTrue(
            Opvolgingstekst(graaf).text.contains(
                "└─ 23999 (dossier, opvolgers onbekend, naam in geen bron gevonden)"), Opvolgingstekst(graaf).text)
    }

    func testABranchThatComesTwiceIsWorkedOutOnce() throws {
        var tabellen = Tabellen()
        tabellen.vervallen = [
            try Self.vervallen("23001", "A", ["23002", "23003"]), try Self.vervallen("23002", "B", ["23004"]),
            try Self.vervallen("23003", "C", ["23004"]), try Self.vervallen("23004", "D", ["23005"]),
        ]
        let graaf = try XCTUnwrap(Opvolgingsgraaf("23001", in: Register([RegisterRecord](), tabellen: tabellen)))
        let text = Opvolgingstekst(graaf).text
        XCTAssertEqual(text.components(separatedBy: "— zie hierboven").count, 2, text)
        XCTAssertEqual(text.components(separatedBy: "23005").count, 2, text)
    }

    func testACodeThatNoSourceKnowsHasNoGraph() throws {
        XCTAssertNil(Opvolgingsgraaf("23777", in: try Self.register()))
    }

    func testAKeuzedeelIsFollowedToo() throws {
        let keuzedeel = Keuzedeel(
            code: try XCTUnwrap(KeuzedeelCode("K1469")), titel: "Gezonde leefstijl",
            vervangt: try XCTUnwrap(KeuzedeelCode("K0219")), geldigVanaf: try TestRegister.dag("01-08-2023"))
        let graaf = try XCTUnwrap(Opvolgingsgraaf("K0219", in: Register([.keuzedeel(keuzedeel)])))
        XCTAssertEqual(
            Opvolgingstekst(graaf).text,
            """
            K0219 (keuzedeel, naam in geen bron gevonden)

            Voorgangers: geen bekend
            Opvolgers:
            └─ K1469 Gezonde leefstijl (keuzedeel, vanaf 01-08-2023)

            K0219 staat niet als onderdeel in dit register. Genoemd in:
            - keuzedeel K1469 Gezonde leefstijl

            """)
    }

    /// A family in which each code follows the one before.
    private static func keten(_ count: Int) throws -> Opvolgingsgraaf {
        var tabellen = Tabellen()
        let codes = (0..<count).map { String(30_000 + $0) }
        tabellen.vervallen = try zip(codes, codes.dropFirst()).map { try vervallen($0, "X", [$1]) }
        return try XCTUnwrap(Opvolgingsgraaf("30000", in: Register([RegisterRecord](), tabellen: tabellen)))
    }

    func testAFamilyMayHaveAsManyCodesAsTheLimit() throws {
        let graaf = try Self.keten(Opvolgingsgraaf.maximumCodes)
        XCTAssertEqual(graaf.knopen.count, Opvolgingsgraaf.maximumCodes)
        XCTAssertFalse(Opvolgingstekst(graaf).text.contains("Er zijn er meer"))
    }

    func testAFamilyBeyondAllMeasureIsCutOff() throws {
        let graaf = try Self.keten(Opvolgingsgraaf.maximumCodes + 1)
        XCTAssertEqual(graaf.knopen.count, Opvolgingsgraaf.maximumCodes)
        XCTAssertTrue(Opvolgingstekst(graaf).text.hasSuffix("Er zijn er meer: na 500 codes is gestopt.\n"))
    }

    func testThePictureIsXMLWithABoxForEachCodeAndAnArrowForEachStep() throws {
        let svg = OpvolgingsSVG(try Self.graaf("23254", naam: "Precisie <&> \"techniek\"")).text
        let document = try XMLDocument(xmlString: svg)
        XCTAssertEqual(try document.nodes(forXPath: "//*[local-name()='g']").count, 3)
        XCTAssertEqual(try document.nodes(forXPath: "/*/*[local-name()='path']").count, 2)
        XCTAssertTrue(svg.contains("Precisie &lt;&amp;&gt; &quot;techniek&quot;"))
    }

    func testTheGraphIsReadByGraphviz() throws {
        let dot = "/usr/bin/dot"
        guard FileManager.default.isExecutableFile(atPath: dot) else { throw XCTSkip("graphviz is not here") }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: dot)
        process.arguments = ["-Tplain"]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        input.fileHandleForWriting.write(Data(OpvolgingsDOT(try Self.graaf("23254", naam: "A \"b\" \\ c")).text.utf8))
        input.fileHandleForWriting.closeFile()
        let plain = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        XCTAssertEqual(plain.components(separatedBy: "\nnode ").count - 1, 3, plain)
        XCTAssertEqual(plain.components(separatedBy: "\nedge ").count - 1, 2, plain)
    }

    func testTheRowsHoldBothSidesOfEachStep() throws {
        let csv = String(
            decoding: OpvolgingsCSV(try Self.graaf("23254", cohort: 2023)).bytes(dialect: .rfc4180), as: UTF8.self)
        XCTAssertEqual(
            csv.components(separatedBy: "\r\n").dropFirst().first,
            "22197,Fijnmechanische techniek,dossier,3,01-08-2012,01-08-2015,Nee,bekend,"
                + "23254,Precisietechniek,dossier,,,01-08-2023,Nee,bekend")
    }

    // MARK: - Help

    private static func graaf(
        _ code: String, naam: String = "Precisietechniek", cohort: Int? = nil
    ) throws -> Opvolgingsgraaf {
        try XCTUnwrap(
            Opvolgingsgraaf(code, in: try register(naam: naam), cohort: try cohort.map(TestRegister.cohort)))
    }

    /// Fijnmechanische techniek, then Precisietechniek, then Productietechniek.
    private static func register(naam: String = "Precisietechniek") throws -> Register {
        var tabellen = Tabellen()
        tabellen.historie = [
            HistorischeOpleiding(
                code: try XCTUnwrap(Opleidingscode("22197")), naam: "Fijnmechanische techniek", niveau: .drie,
                geldigVanaf: try TestRegister.dag("01-08-2012"), geldigTot: try TestRegister.dag("01-08-2015"))
        ]
        tabellen.vervallen = [
            try vervallen("22197", "", ["23254"]), try vervallen("23254", naam, ["23361"]),
        ]
        tabellen.vervallen[0].eindeInstroom = nil
        let dossier = try TestRegister.dossier(
            "Productietechniek", nil, [TestRegister.periode("23361", vanaf: "01-08-2023")], [])
        return Register([.dossier(dossier)], tabellen: tabellen)
    }

    private static func vervallen(_ code: String, _ naam: String, _ opvolgers: [String]) throws -> VervallenOpleiding {
        VervallenOpleiding(
            soort: .dossier, code: try XCTUnwrap(Opleidingscode(code)), naam: naam,
            eindeInstroom: try TestRegister.dag("01-08-2023"),
            opvolgers: try opvolgers.map { try XCTUnwrap(Opleidingscode($0)) }, file: "tabellen/vervallen-2023.csv",
            place: SourcePlace(line: 4, column: 1, element: 0))
    }
}
