import Foundation
import KwalificatieModel
import KwalificatieReaders
import XCTest

@testable import KwalificatieValidators

/// The crebolijsten as SBB published them, through all rules: exactly the dirt that is known to be in them is found.
final class PublishedListsTests: XCTestCase {
    private static let names = [
        "crebolijst-2022-complete-lijst.csv", "crebolijst-2022-vervallen.csv", "crebolijst-2015.csv",
    ]

    // MARK: - Reading

    func testThe2022ListIsReadCompletely() throws {
        let list = try Self.list(0)
        XCTAssertEqual(list.geldigVanaf, CalendarDate("01-08-2022"))
        XCTAssertEqual(list.kwalificaties.count, 454)
        XCTAssertEqual(list.kwalificaties.count { !$0.dossiercrebo.tekst.isEmpty }, 170)
        XCTAssertEqual(list.domeinen.compactMap(\.crebo?.tekst).count, 16)
        XCTAssertEqual(list.onleesbareRijen, [])
    }

    func testTheLapsedCodesOf2022AreReadCompletely() throws {
        let list = try Self.list(1)
        XCTAssertEqual([list.vervallenDossiers.count, list.vervallenKwalificaties.count], [41, 116])
        XCTAssertEqual(list.onleesbareRijen, [])
        XCTAssertEqual(list.afwijkendeKoppen, [])
    }

    func testThe2015ListIsReadCompletely() throws {
        let list = try Self.list(2)
        XCTAssertEqual(list.kwalificaties.count, 470)
        XCTAssertEqual(Set(list.kwalificaties.map(\.dossiercrebo.tekst)).count, 172)
        XCTAssertEqual(list.kwalificaties.count { $0.beroepsvereisten.isGeen }, 447)
        XCTAssertEqual(list.kwalificaties.count { Prijsfactor($0.prijsfactor.tekst) == nil }, 0)
        XCTAssertEqual(list.onleesbareRijen, [])
        XCTAssertEqual(list.afwijkendeKoppen, [])
    }

    // MARK: - Rules

    func testOfTheRulesOnlyAboutListsOneHeaderIsTheOnlyFinding() throws {
        let findings = try Self.findings(RuleCatalogue.creboLists)
        XCTAssertEqual(
            findings.map { "\($0.rule) \($0.place.line):\($0.place.column) \($0.found ?? "")" },
            ["CREBO-101 496:108 Soort o-pleiding"])
    }

    func testAListOfTwoHundredRowsIsNoAmendment() throws {
        let text = try Self.text(0).components(separatedBy: "\r\n")
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
    /// family of rules the file, line and column, with the code that the row is about. Counted in the files themselves.
    func testAllRulesFindExactlyTheKnownDirt() throws {
        let missing = [RuleID(.xml, 11), RuleID(.koppeling, 101), RuleID(.koppeling, 102)]
            .filter { RuleCatalogue.rule($0) == nil }
        let families = Set(RuleCatalogue.all.map(\.documentation.id.family))
        guard missing.isEmpty, families.isSuperset(of: [.niveau, .datum]) else {
            throw XCTSkip("the rules of NIVEAU, DATUM, XML-011, KOPPELING-101 and -102 are not all in the catalogue")
        }
        let found = try Self.findings(RuleCatalogue.all).map { finding in
            let file = Self.names.firstIndex(of: finding.file).map(String.init) ?? finding.file
            let place = "\(finding.rule.family.rawValue) \(file):\(finding.place.line) \(finding.path)"
            return (place: place, code: finding.subject?.code)
        }
        XCTAssertEqual(found.map(\.place).sorted(), Self.knownDirt.map(\.place).sorted())
        for (place, code) in Self.knownDirt where code != nil {
            XCTAssertEqual(found.filter { $0.place == place }.map(\.code), [code], place)
        }
    }

    /// The dirt: the family of the rule, the list (0 complete, 1 lapsed), line and name of the column; and the code that
    /// the row is about, where it is about one.
    private static let knownDirt: [(place: String, code: String?)] =
        [
            ("NIVEAU 0:174 Soort opleiding", "25821"),
            ("CREBO 0:496 Soort opleiding", nil),
            ("DATUM 1:5 Datum einde instroom", "23195"),
            ("KOPPELING 1:25 Crebo nieuw", "23067"),
            ("KOPPELING 1:27 Crebo nieuw", "23146"),
            ("KOPPELING 1:96 Crebo nieuw", "25012"),
            ("KOPPELING 1:125 Crebo nieuw", "25373"),
        ]
        // Soort opleiding with a capital.
        + [
            (300, "25776"), (301, "25777"), (305, "25793"), (431, "25780"), (432, "25779"), (437, "25801"),
            (483, "25730"), (484, "25731"), (485, "25732"), (486, "25733"), (487, "25734"),
        ].map { ("NIVEAU 0:\($0.0) Soort opleiding", $0.1) }
        // Names that end with a space; that on line 333 with two.
        + [
            (83, "Kwalificatie"), (84, "Kwalificatie"), (301, "Kwalificatie"), (317, "Kwalificatiedossier"),
            (318, "Kwalificatiedossier"), (322, "Kwalificatiedossier"), (322, "Kwalificatie"),
            (323, "Kwalificatiedossier"), (324, "Kwalificatie"), (332, "Kwalificatie"), (333, "Kwalificatie"),
            (400, "Kwalificatie"),
        ].map { ("XML 0:\($0.0) \($0.1)", nil) }
        + [
            (86, "Kwalificatienaam"), (104, "Wordt vervangen door"), (129, "Wordt vervangen door"),
            (155, "Kwalificatienaam"),
        ].map { ("XML 1:\($0.0) \($0.1)", nil) }

    /// The rule of the dates, counted without any of our rules: the niveau of a lapsed code stands in the list of 2015.
    func testEndOfOpleidingIsEndOfInstroomPlusNiveauPlusTwoYears() throws {
        let of2015 = try Self.list(2).kwalificaties
        let lapsed = try Self.list(1)
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

    private static func text(_ index: Int) throws -> String {
        let path = SampleRegister.directory.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("shared/data").appendingPathComponent(names[index])
        guard let data = try? Data(contentsOf: path) else {
            throw XCTSkip("no published lists beside the project (shared/data)")
        }
        return String(decoding: data, as: UTF8.self)
    }

    private static func list(_ index: Int) throws -> PublishedCrebolijst {
        try PublishedCrebolijstReader.read(MemorySource(text(index)), file: names[index])
    }

    private static func findings(_ rules: [any Rule]) throws -> [Finding] {
        var validation = Validation(rules: rules)
        let lists = try names.indices.map(list)
        for list in lists {
            validation.check(list)
            validation.endDocument(list.file)
        }
        validation.endRegister(LocatedRegister([], lists: lists))
        return validation.result.findings
    }
}
