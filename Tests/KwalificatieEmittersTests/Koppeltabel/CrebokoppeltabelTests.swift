@testable import KwalificatieModel
import XCTest

@testable import KwalificatieEmitters

/// The crebokoppeltabel on cases that were worked out by hand.
final class CrebokoppeltabelTests: XCTestCase {
    func testTheColumnsAreThoseOfTheRegister() {
        XCTAssertEqual(
            Crebokoppeltabel().kolommen.map(\.naam),
            [
                "opleidingscode", "opleidingsnaam", "schooljaar", "verwijzende opleidingscode kwalificatie schooljaar",
                "verwijzende opleidingscode dossier schooljaar", "beroep_id", "beroep (kwalificatie)",
                "niveau beroep", "sectorkamer (op opleidingscode)",
            ])
    }

    func testACurrentKwalificatieRefersToItselfAndItsDossier() throws {
        XCTAssertEqual(
            Crebokoppeltabel().regels(try Self.register([])).filter { $0.hasPrefix("25900,") },
            ["25900,Nieuwe smid,2022-2023,25900,23400,,Nieuwe smid,3,\"Zorg, welzijn en sport\""])
    }

    func testACurrentDossierRefersToItselfAndNoKwalificatie() throws {
        XCTAssertEqual(
            Crebokoppeltabel().regels(try Self.register([])).filter { $0.hasPrefix("23400,") },
            ["23400,Smeden,2022-2023,,23400,,,,\"Zorg, welzijn en sport\""])
    }

    func testOneToOne() throws {
        try expect([("25100", "2022", ["25900"])], "25100", ["25900"])
    }

    func testASplitHasARowForEachSuccessor() throws {
        try expect([("25100", "2022", ["25901", "25900"])], "25100", ["25900", "25901"])
    }

    func testAMergeLeadsToTheSameCode() throws {
        let vervallen = [("25100", "2022", ["25900"]), ("25101", "2022", ["25900"])]
        try expect(vervallen, "25100", ["25900"])
        try expect(vervallen, "25101", ["25900"])
    }

    func testThreeStepsAreFollowed() throws {
        try expect(
            [("25100", "2016", ["25101"]), ("25101", "2018", ["25102"]), ("25102", "2022", ["25900"])], "25100",
            ["25900"])
    }

    func testASplitOfWhichThePartsMergeAgainHasOneRow() throws {
        try expect(
            [("25100", "2016", ["25101", "25102"]), ("25101", "2018", ["25900"]), ("25102", "2018", ["25900"])],
            "25100", ["25900"])
    }

    func testACodeWithoutSuccessorHasARowThatRefersToNothing() throws {
        try expect([("25100", "2022", [])], "25100", [""])
    }

    func testASuccessorThatLapsedBeforeTheSchoolYearIsPassedOver() throws {
        try expect(
            [("25100", "2016", ["25101", "25900"]), ("25101", "2019", [])], "25100", ["25900"])
    }

    func testASuccessorThatLapsedWithoutSuccessorLeadsNowhere() throws {
        try expect([("25100", "2016", ["25101"]), ("25101", "2019", [])], "25100", [""])
    }

    func testACircleLeadsNowhere() throws {
        try expect([("25100", "2022", ["25101"]), ("25101", "2022", ["25100"])], "25100", [""])
    }

    func testACircleWithAWayOutLeadsOut() throws {
        try expect([("25100", "2022", ["25101"]), ("25101", "2022", ["25100", "25900"])], "25100", ["25900"])
    }

    func testASuccessorThatNoSourceKnowsIsNoReference() throws {
        try expect([("25100", "2022", ["25999"])], "25100", [""])
    }

    func testACodeStillRefersToItselfInTheYearBeforeItLapsed() throws {
        let register = try Self.register([Self.vervallen("25100", "2023", ["25901"])])
        XCTAssertEqual(Self.verwijzingen("25100", register), ["25100"])
    }

    func testHistoryRefersThroughASuccessorToo() throws {
        var tabellen = Tabellen()
        tabellen.historie = [
            HistorischeOpleiding(
                code: try XCTUnwrap(Opleidingscode("95110")), naam: "Smid (oud)", niveau: .drie,
                geldigVanaf: try TestRegister.dag("01-08-2012"), geldigTot: try TestRegister.dag("01-08-2016"))
        ]
        tabellen.vervallen = [try Self.vervallen("95110", "2016", ["25900"])]
        XCTAssertEqual(Self.verwijzingen("95110", try Self.register(tabellen)), ["25900"])
    }

    /// The metal reform of 2023 (seed 003): Metaalbewerken and Precisietechniek became Productietechniek, Mechatronica
    /// took in Mechatronische systemen.
    func testTheMetalReform() throws {
        let dossiers = [
            ("23118", ["23361"]), ("23254", ["23361"]), ("23130", ["23360"]), ("23131", ["23360"]),
            ("23119", ["23362"]),
        ].map { code, nieuw in (code, "2023", nieuw) }
        var tabellen = Tabellen()
        tabellen.vervallen = try dossiers.map { try Self.vervallen($0.0, $0.1, $0.2, .dossier) }
        tabellen.vervallen.append(try Self.vervallen("25623", "2023", ["25894"]))
        tabellen.vervallen.append(try Self.vervallen("25626", "2023", ["25897"]))
        let register = Register(
            [
                try Self.dossier("Mechatronica", "23360", ["25891"]),
                try Self.dossier("Productietechniek", "23361", ["25894", "25897"]),
                try Self.dossier("Engineering", "23362", ["25898"]),
            ], tabellen: tabellen)
        let rows = Crebokoppeltabel().rijen(register).map { $0[0...4].map(Self.text) }
        XCTAssertEqual(
            rows.filter { $0[0] != $0[3] && $0[0] != $0[4] },
            [
                ["23118", "Code 23118", "2023-2024", "", "23361"], ["23119", "Code 23119", "2023-2024", "", "23362"],
                ["23130", "Code 23130", "2023-2024", "", "23360"], ["23131", "Code 23131", "2023-2024", "", "23360"],
                ["23254", "Code 23254", "2023-2024", "", "23361"],
                ["25623", "Code 25623", "2023-2024", "25894", "23361"],
                ["25626", "Code 25626", "2023-2024", "25897", "23361"],
            ])
    }

    func testRowsStandInTheOrderOfCohortAndCode() throws {
        let register = Register([
            try Self.dossier("B", "23360", ["25891"], vanaf: "01-08-2023"),
            try Self.dossier("A", "23400", ["25900"], vanaf: "01-08-2022"),
        ])
        let keys = Crebokoppeltabel().rijen(register).map { Self.text($0[2]) + " " + Self.text($0[0]) }
        XCTAssertEqual(
            keys,
            [
                "2022-2023 23400", "2022-2023 25900", "2023-2024 23360", "2023-2024 23400", "2023-2024 25891",
                "2023-2024 25900",
            ])
    }

    func testADossierThatFollowsAnotherVersionIsItsSuccessor() throws {
        var oud = try Self.oudDossier()
        oud.nr = 10
        var nieuw = try TestRegister.dossier("Smeden", nil, [TestRegister.periode("23400", vanaf: "01-08-2022")], [])
        nieuw.nrVorigeVersie = 10
        XCTAssertEqual(Self.verwijzingen("23300", TestRegister.register(oud, nieuw), dossiers: true), ["23400"])
    }

    func testAChainThatIsLongerThanAnyRealOneIsGivenUp() throws {
        let codes = (0...BekendeOpleidingen.longestSearch).map { String(30_000 + $0) } + ["25900"]
        var tabellen = Tabellen()
        tabellen.vervallen = try zip(codes, codes.dropFirst()).map { try Self.vervallen($0, "2022", [$1]) }
        let register = try Self.register(tabellen)
        XCTAssertEqual(Self.verwijzingen(codes[0], register), [""])
        XCTAssertEqual(Self.verwijzingen(codes[10], register), ["25900"])
    }

    // MARK: - Help

    /// What 2022-2023 shows of a code after these codes have lapsed.
    private func expect(
        _ vervallen: [(code: String, jaar: String, opvolgers: [String])], _ code: String, _ expected: [String],
        line: UInt = #line
    ) throws {
        let register = try Self.register(vervallen.map { try Self.vervallen($0.code, $0.jaar, $0.opvolgers) })
        XCTAssertEqual(Self.verwijzingen(code, register), expected, line: line)
    }

    private static func verwijzingen(_ code: String, _ register: Register, dossiers: Bool = false) -> [String] {
        Crebokoppeltabel().rijen(register).filter { text($0[0]) == code && text($0[2]) == "2022-2023" }
            .map { text($0[dossiers ? 4 : 3]) }
    }

    private static func text(_ cell: CSVCell) -> String {
        if case .text(let text) = cell { text } else { "" }
    }

    /// Dossier 23400 with kwalificaties 25900 and 25901, from 2022 on, and these lapsed codes.
    private static func register(_ vervallen: [VervallenOpleiding]) throws -> Register {
        var tabellen = Tabellen()
        tabellen.vervallen = vervallen
        return try register(tabellen)
    }

    private static func register(_ tabellen: Tabellen) throws -> Register {
        Register([try dossier("Smeden", "23400", ["25900", "25901"], vanaf: "01-08-2022")], tabellen: tabellen)
    }

    private static func dossier(
        _ titel: String, _ crebo: String, _ kwalificaties: [String], vanaf: String = "01-08-2023"
    ) throws -> RegisterRecord {
        .dossier(
            try TestRegister.dossier(
                titel, nil, [TestRegister.periode(crebo, vanaf: vanaf)],
                kwalificaties.map {
                    TestRegister.kwalificatie("Nieuwe smid", [try TestRegister.periode($0, vanaf: vanaf)])
                }, vastgesteldOp: "01-02-2022"))
    }

    private static func oudDossier() throws -> Kwalificatiedossier {
        try TestRegister.dossier("Smeden oud", nil, [TestRegister.periode("23300", tot: "01-08-2022")], [])
    }

    private static func vervallen(
        _ code: String, _ jaar: String, _ opvolgers: [String], _ soort: VervallenOpleiding.Soort = .kwalificatie
    ) throws -> VervallenOpleiding {
        VervallenOpleiding(
            soort: soort, code: try XCTUnwrap(Opleidingscode(code)), naam: "Code \(code)",
            eindeInstroom: try TestRegister.dag("01-08-\(jaar)"),
            opvolgers: try opvolgers.map { try XCTUnwrap(Opleidingscode($0)) })
    }
}
