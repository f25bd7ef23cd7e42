import Foundation
@testable import KwalificatieModel
import KwalificatieReaders
import TestSupport
import XCTest

@testable import KwalificatieValidators

/// The crebolijsten as SBB published them, through all rules: exactly the dirt that is known to be in them is found.
final class PublishedListsTests: XCTestCase {
    // MARK: - Reading

    func testTheExcerptsAreReadCompletely() throws {
        let complete = try Self.list(.complete2022, .excerpt)
        XCTAssertEqual(complete.geldigVanaf, CalendarDate("01-08-2022"))
        XCTAssertEqual(complete.kwalificaties.count, 71)
        XCTAssertEqual(complete.kwalificaties.count { !$0.dossiercrebo.tekst.isEmpty }, 25)
        XCTAssertEqual(complete.domeinen.compactMap(\.crebo?.tekst).count, 16)
        let lapsed = try Self.list(.lapsed2022, .excerpt)
        XCTAssertEqual([lapsed.vervallenDossiers.count, lapsed.vervallenKwalificaties.count], [17, 51])
        let of2015 = try Self.list(.of2015, .excerpt)
        XCTAssertEqual(of2015.kwalificaties.count, 54)
        XCTAssertEqual(Set(of2015.kwalificaties.map(\.dossiercrebo.tekst)).count, 19)
        XCTAssertEqual(of2015.kwalificaties.count { $0.beroepsvereisten.isGeen }, 50)
        XCTAssertEqual(of2015.kwalificaties.count { Prijsfactor($0.prijsfactor.tekst) == nil }, 0)
        for list in [complete, lapsed, of2015] { XCTAssertEqual(list.onleesbareRijen, [], list.file) }
    }

    func testThe2022ListIsReadCompletely() throws {
        let list = try Self.wholeList(.complete2022)
        XCTAssertEqual(list.geldigVanaf, CalendarDate("01-08-2022"))
        XCTAssertEqual(list.kwalificaties.count, 454)
        XCTAssertEqual(list.kwalificaties.count { !$0.dossiercrebo.tekst.isEmpty }, 170)
        XCTAssertEqual(list.domeinen.compactMap(\.crebo?.tekst).count, 16)
        XCTAssertEqual(list.onleesbareRijen, [])
    }

    func testTheLapsedCodesOf2022AreReadCompletely() throws {
        let list = try Self.wholeList(.lapsed2022)
        XCTAssertEqual([list.vervallenDossiers.count, list.vervallenKwalificaties.count], [41, 116])
        XCTAssertEqual(list.onleesbareRijen, [])
        XCTAssertEqual(list.afwijkendeKoppen, [])
    }

    func testThe2015ListIsReadCompletely() throws {
        let list = try Self.wholeList(.of2015)
        XCTAssertEqual(list.kwalificaties.count, 470)
        XCTAssertEqual(Set(list.kwalificaties.map(\.dossiercrebo.tekst)).count, 172)
        XCTAssertEqual(list.kwalificaties.count { $0.beroepsvereisten.isGeen }, 447)
        XCTAssertEqual(list.kwalificaties.count { Prijsfactor($0.prijsfactor.tekst) == nil }, 0)
        XCTAssertEqual(list.onleesbareRijen, [])
        XCTAssertEqual(list.afwijkendeKoppen, [])
    }

    // MARK: - Rules

    func testOfTheRulesOnlyAboutListsOneHeaderIsTheOnlyFinding() throws {
        for (extent, expected) in [
            // An excerpt has fewer rows than a list.
            (PublishedLists.Extent.excerpt, ["CREBO-106 1:1", "CREBO-106 1:1", "CREBO-101 113:108 Soort o-pleiding"]),
            (.whole, ["CREBO-101 496:108 Soort o-pleiding"]),
        ] where PublishedLists.extents.contains(extent) {
            let findings = try Self.findings(RuleCatalogue.creboLists, extent)
            let found = findings.map { finding in
                let place = "\(finding.rule) \(finding.place.line):\(finding.place.column)"
                return finding.rule == RuleID(.crebo, 101) ? "\(place) \(finding.found ?? "")" : place
            }
            XCTAssertEqual(found.sorted(), expected.sorted(), "\(extent)")
        }
    }

    func testAListOfTwoHundredRowsIsNoAmendment() throws {
        let text = try Self.wholeText(.complete2022).components(separatedBy: "\r\n")
        for (rows, expected) in [(200, 0), (199, 1)] {
            var lines = Array(text.prefix(2))
            lines += text.dropFirst(2).filter { $0.contains("BOL") }.prefix(rows)
            let list = try PublishedCrebolijstReader.read(
                MemorySource(lines.joined(separator: "\n")), file: "lijst.csv")
            var validation = Validation(rules: [Wijzigingslijst()])
            validation.check(list)
            validation.endDocument("lijst.csv")
            XCTAssertEqual(validation.result.findings.count, expected, "\(rows) rows")
        }
    }

    /// What all rules must find in the two sheets of 2022 together with the list of 2015, and nothing else: for each
    /// rule the list, line and column, with the code that the row is about. Counted in the files themselves.
    func testAllRulesFindExactlyTheKnownDirt() throws {
        for (extent, known) in [(PublishedLists.Extent.excerpt, Self.dirtOfTheExcerpt), (.whole, Self.knownDirt)]
        where PublishedLists.extents.contains(extent) {
            let found = try Self.findings(RuleCatalogue.all, extent).map { finding in
                let list = Self.lists.firstIndex { $0.rawValue == finding.file }.map(String.init) ?? finding.file
                let place = "\(finding.rule) \(list):\(finding.place.line) \(finding.path)"
                return (place: place, code: finding.subject?.code)
            }
            XCTAssertEqual(found.map(\.place).sorted(), known.map(\.place).sorted(), "\(extent)")
            for (place, code) in known where code != nil {
                XCTAssertEqual(found.filter { $0.place == place }.map(\.code), [code], place)
            }
        }
    }

    private static let lists: [PublishedLists] = [.complete2022, .lapsed2022, .of2015]

    /// A place with dirt: the rule, the list (0 complete, 1 lapsed, 2 of 2015), line and name of the column; and the code
    /// that the row is about, where it is about one.
    private typealias Dirt = (place: String, code: String?)

    private static let dirtOfTheExcerpt: [Dirt] =
        [
            ("CREBO-106 0:1 ", nil), ("CREBO-106 2:1 ", nil),
            ("NIVEAU-002 0:24 Soort opleiding", "25821"),
            ("CREBO-101 0:113 Soort opleiding", nil),
            ("DATUM-101 1:5 Datum einde instroom", "23195"),
            ("KOPPELING-101 1:12 Crebo nieuw", "23067"),
            ("KOPPELING-101 1:14 Crebo nieuw", "23146"),
            ("KOPPELING-102 1:49 Crebo nieuw", "25012"),
            ("KOPPELING-102 1:62 Crebo nieuw", "25373"),
        ]
        + capitals([
            (49, "25776"), (50, "25777"), (51, "25793"), (102, "25780"), (103, "25779"), (104, "25801"),
            (108, "25730"), (109, "25731"), (110, "25732"), (111, "25733"), (112, "25734"),
        ])
        + spaces(
            inComplete: [
                (14, "Kwalificatie"), (15, "Kwalificatie"), (50, "Kwalificatie"), (52, "Kwalificatiedossier"),
                (53, "Kwalificatiedossier"), (57, "Kwalificatiedossier"), (57, "Kwalificatie"),
                (58, "Kwalificatiedossier"), (66, "Kwalificatie"), (67, "Kwalificatie"), (91, "Kwalificatie"),
            ],
            inLapsed: [
                (41, "Kwalificatienaam"), (53, "Wordt vervangen door"), (65, "Wordt vervangen door"),
                (71, "Kwalificatienaam"),
            ])

    private static let knownDirt: [Dirt] =
        [
            ("NIVEAU-002 0:174 Soort opleiding", "25821"),
            ("CREBO-101 0:496 Soort opleiding", nil),
            ("DATUM-101 1:5 Datum einde instroom", "23195"),
            ("KOPPELING-101 1:25 Crebo nieuw", "23067"),
            ("KOPPELING-101 1:27 Crebo nieuw", "23146"),
            ("KOPPELING-102 1:96 Crebo nieuw", "25012"),
            ("KOPPELING-102 1:125 Crebo nieuw", "25373"),
        ]
        + capitals([
            (300, "25776"), (301, "25777"), (305, "25793"), (431, "25780"), (432, "25779"), (437, "25801"),
            (483, "25730"), (484, "25731"), (485, "25732"), (486, "25733"), (487, "25734"),
        ])
        // That on line 333 with two.
        + spaces(
            inComplete: [
                (83, "Kwalificatie"), (84, "Kwalificatie"), (301, "Kwalificatie"), (317, "Kwalificatiedossier"),
                (318, "Kwalificatiedossier"), (322, "Kwalificatiedossier"), (322, "Kwalificatie"),
                (323, "Kwalificatiedossier"), (324, "Kwalificatie"), (332, "Kwalificatie"), (333, "Kwalificatie"),
                (400, "Kwalificatie"),
            ],
            inLapsed: [
                (86, "Kwalificatienaam"), (104, "Wordt vervangen door"), (129, "Wordt vervangen door"),
                (155, "Kwalificatienaam"),
            ])

    /// Soort opleiding with a capital.
    private static func capitals(_ rows: [(line: Int, code: String)]) -> [Dirt] {
        rows.map { ("NIVEAU-004 0:\($0.line) Soort opleiding", $0.code) }
    }

    /// Names that end with a space.
    private static func spaces(inComplete: [(Int, String)], inLapsed: [(Int, String)]) -> [Dirt] {
        [inComplete, inLapsed].enumerated().flatMap { list, rows in
            rows.map { ("XML-011 \(list):\($0.0) \($0.1)", nil) }
        }
    }

    /// The rule of the dates, counted without any of our rules: the niveau of a lapsed code stands in the list of 2015.
    func testEndOfOpleidingIsEndOfInstroomPlusNiveauPlusTwoYears() throws {
        let of2015 = try Self.wholeList(.of2015).kwalificaties
        let lapsed = try Self.wholeList(.lapsed2022)
        var niveaus: [String: Int] = [:]
        for rij in of2015 {
            let niveau = try XCTUnwrap(Int(rij.niveau.tekst))
            niveaus[rij.crebo.tekst] = niveau
            niveaus[rij.dossiercrebo.tekst] = max(niveaus[rij.dossiercrebo.tekst] ?? 0, niveau)
        }
        for (rijen, known) in [(lapsed.vervallenKwalificaties, 104), (lapsed.vervallenDossiers, 36)] {
            let dated = rijen.filter { $0.crebo.tekst != "23195" && niveaus[$0.crebo.tekst] != nil }
            XCTAssertEqual(dated.count, known)
            for rij in dated {
                let begin = try XCTUnwrap(CalendarDate(rij.eindeInstroom.tekst))
                let niveau = try XCTUnwrap(niveaus[rij.crebo.tekst])
                XCTAssertEqual(CalendarDate(rij.eindeOpleiding.tekst), begin.adding(years: niveau + 2), rij.crebo.tekst)
            }
        }
    }

    // MARK: - Help

    private static func wholeText(_ list: PublishedLists) throws -> String {
        guard PublishedLists.extents.contains(.whole) else {
            throw XCTSkip("the whole published lists are not beside the project (shared/data)")
        }
        return try list.text(.whole)
    }

    private static func wholeList(_ list: PublishedLists) throws -> PublishedCrebolijst {
        try PublishedCrebolijstReader.read(MemorySource(wholeText(list)), file: list.rawValue)
    }

    private static func list(_ list: PublishedLists, _ extent: PublishedLists.Extent) throws -> PublishedCrebolijst {
        try PublishedCrebolijstReader.read(MemorySource(list.text(extent)), file: list.rawValue)
    }

    private static func findings(_ rules: [any Rule], _ extent: PublishedLists.Extent) throws -> [Finding] {
        var validation = Validation(rules: rules)
        let lists = try Self.lists.map { try list($0, extent) }
        for list in lists {
            validation.check(list)
            validation.endDocument(list.file)
        }
        validation.endRegister(LocatedRegister([], lists: lists))
        return validation.result.findings
    }
}
