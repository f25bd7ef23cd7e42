import Foundation
import KwalificatieModel
import KwalificatieReaders
import XCTest

@testable import KwalificatieValidators

/// What the rules over keuzedelen, certificaten, links and experiments do beyond their examples.
final class RegisterRulesTests: XCTestCase {
    private static let families: Set<RuleID.Family> = [.keuzedeel, .certificaat, .koppeling, .experiment]
    private static let rules = RuleCatalogue.all.filter { families.contains($0.documentation.id.family) }

    private func records(of text: String) throws -> [RegisterRecord] {
        var reader = try DocumentReader(MemorySource(text), schema: nil)
        var records: [RegisterRecord] = []
        while let reading = try reader.next() { records += reading.record.map { [$0.outline] } ?? [] }
        return records
    }

    private func result(
        _ located: [(record: RegisterRecord, file: String)], onDate: CalendarDate? = nil
    ) -> Validation.Result {
        var validation = Validation(rules: Self.rules, onDate: onDate)
        validation.endRegister(LocatedRegister(located))
        return validation.result
    }

    private func located(_ samples: SampleRegister, _ name: String) throws -> [(record: RegisterRecord, file: String)] {
        try records(of: samples.text(of: name)).map { ($0, name) }
    }

    func testNothingIsFoundInThePublishedDossiers() throws {
        let directory = SampleRegister.directory.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("shared/data/xml")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        let files = names.filter { $0.hasSuffix(".xml") }.sorted()
        if files.isEmpty { throw XCTSkip("no published dossiers beside the project (shared/data/xml)") }
        let schema = try CompiledSchema(.bundled)
        var validation = Validation(rules: Self.rules)
        var located: [(record: RegisterRecord, file: String)] = []
        for name in files {
            let path = directory.appendingPathComponent(name).path
            var reader = try DocumentReader(FileSource(path: path), schema: schema)
            while let reading = try reader.next() {
                validation.check(reading, of: name)
                if let record = reading.record { located.append((record.outline, name)) }
            }
            validation.endDocument(name)
        }
        validation.endRegister(LocatedRegister(located))
        XCTAssertEqual(validation.result.findings.map { $0.line(in: .dutch) }, [])
    }

    func testNoKwalificatieIsCalledUnknownWhenADocumentCouldNotBeRead() throws {
        let samples = try SampleRegister()
        let records = try samples.names.filter { $0.hasSuffix(".xml") && $0 != "dossiers/23301-entree.xml" }
            .flatMap { try located(samples, $0) }
        var missing = LocatedRegister.Missing()
        missing.documents = 1
        var validation = Validation(rules: Self.rules)
        validation.endRegister(LocatedRegister(records, missing: missing))
        XCTAssertEqual(validation.result.findings.map { $0.line(in: .dutch) }, [])
        XCTAssertTrue(validation.result.rulesNotRun.map(\.rule).contains(RuleID(.koppeling, 3)))
    }

    func testAKwalificatieThatEndsBeforeItBeginsIsNotReportedAtEachLink() throws {
        let samples = try SampleRegister()
        let name = "dossiers/23081-bediening.xml"
        let ended = try samples.text(of: name).replacingOccurrences(
            of: #"Datum_einde_instroom="" Datum_einde_opleiding="">25168"#,
            with: #"Datum_einde_instroom="01-08-2014" Datum_einde_opleiding="">25168"#)
        let others = try samples.names.filter { $0.hasSuffix(".xml") && $0 != name }
            .flatMap { try located(samples, $0) }
        let found = try result(others + records(of: ended).map { ($0, name) })
        XCTAssertEqual(found.findings.map { $0.line(in: .dutch) }, [])
    }

    func testFindingsDoNotDependOnTheOrderOfTheDocuments() throws {
        let samples = try SampleRegister()
        // Without the dossier of business services many links point nowhere, though most of the register is there.
        let missing = "dossiers/23296-business-services.xml"
        let records = try samples.names.filter { $0.hasSuffix(".xml") && $0 != missing }
            .flatMap { try located(samples, $0) }
        let forward = result(records)
        XCTAssertGreaterThan(forward.findings.count, 10)
        XCTAssertEqual(result(records.reversed()).findings, forward.findings)
    }

    func testLinksAreNotCheckedWithoutAnyDossier() throws {
        let samples = try SampleRegister()
        let alone = result(try located(samples, "keuzedelen/k0022-digitale-vaardigheden-basis.xml"))
        XCTAssertTrue(alone.rulesNotRun.map(\.rule).contains(RuleID(.koppeling, 3)))
        XCTAssertEqual(alone.findings, [])
    }

    func testLinksAreNotCheckedWithFewOfTheKwalificatiesThatTheyName() throws {
        let samples = try SampleRegister()
        let names = samples.names.filter { $0.hasPrefix("keuzedelen/") } + ["dossiers/23081-bediening.xml"]
        let part = result(try names.flatMap { try located(samples, $0) })
        XCTAssertTrue(part.rulesNotRun.map(\.rule).contains(RuleID(.koppeling, 3)))
        XCTAssertEqual(part.findings.map { $0.line(in: .dutch) }, [])
    }

    /// Whether a kwalificatie exists is judged from three quarters of those that are named on.
    func testLinksAreCheckedWithThreeOfTheFourKwalificatiesThatTheyName() throws {
        let samples = try SampleRegister()
        let dossier = try located(samples, "dossiers/23301-entree.xml")
        let links = [25740, 25741, 25742, 25743, 25744, 25745, 25746, 25747, 25748]
        for (known, unknown, isChecked) in [(3, 1, true), (6, 2, true), (2, 1, false)] {
            let codes = links.prefix(known).map(String.init) + (1...unknown).map { "2599\($0)" }
            let references = codes.map { "<kwalificatie crebo=\"\($0)\" />" }.joined()
            let text = try samples.text(of: "keuzedelen/k0022-digitale-vaardigheden-basis.xml")
                .replacing(#/<gekoppeldekwalificaties>[\s\S]*<\/gekoppeldekwalificaties>/#) { _ in
                    "<gekoppeldekwalificaties>\(references)</gekoppeldekwalificaties>"
                }
            let result = result(dossier + (try records(of: text).map { ($0, "k0022.xml") }))
            let rule = RuleID(.koppeling, 3)
            XCTAssertEqual(!result.rulesNotRun.map(\.rule).contains(rule), isChecked, "\(known) and \(unknown)")
            XCTAssertEqual(
                result.findings.count { $0.rule == rule }, isChecked ? unknown : 0, "\(known) and \(unknown)")
        }
    }

    func testWhatIsReplacedIsNotCheckedWithoutAnyLapsedKeuzedeel() throws {
        let samples = try SampleRegister()
        let text = try samples.text(of: "keuzedelen/k1226-begeleider-praktijkleren.xml")
            .replacingOccurrences(of: #"vervangt="""#, with: #"vervangt="K0001""#)
        let alone = result(try records(of: text).map { ($0, "k1226.xml") })
        XCTAssertTrue(alone.rulesNotRun.map(\.rule).contains(RuleID(.koppeling, 4)))
    }

    func testACertificaatMayReferToAWerkprocesInAnotherDocument() throws {
        let samples = try SampleRegister()
        let text = try samples.text(of: "certificaten/c0013-mollen-en-woelrattenbestrijding.xml")
        let dossier = try located(samples, "dossiers/23221-agro-productie-handel-en-technologie.xml")
        guard case .dossier(let agro) = dossier[0].record,
            let nr = agro.kwalificaties.flatMap(\.kerntaken).flatMap(\.werkprocessen)
                .first(where: { $0.code?.text == "P3-K2-W2" })?.nr
        else { return XCTFail("the sample has no P3-K2-W2") }
        let changed = text.replacingOccurrences(
            of: #"<werkproces code="P3-K2-W2" />"#, with: #"<werkproces referentie="\#(nr)" />"#)
        var validation = Validation(rules: Self.rules)
        var located = dossier
        var reader = try DocumentReader(MemorySource(changed), schema: nil)
        while let reading = try reader.next() {
            validation.check(reading, of: "c.xml")
            if let record = reading.record { located.append((record.outline, "c.xml")) }
        }
        validation.endDocument("c.xml")
        validation.endRegister(LocatedRegister(located))
        XCTAssertEqual(validation.result.findings.map { $0.line(in: .dutch) }, [])
    }

    func testAKeuzedeelWithoutLinkIsAWarningAfterTheObligation() throws {
        let samples = try SampleRegister()
        let text = try samples.text(of: "keuzedelen/k1226-begeleider-praktijkleren.xml")
            .replacingOccurrences(of: "17-06-2021", with: "17-06-2019")
        for (day, severity) in [("31-07-2025", Severity.error), ("01-08-2025", .warning)] {
            var validation = Validation(rules: [KoppelingVanGekoppeldKeuzedeel()], onDate: CalendarDate(day))
            var reader = try DocumentReader(MemorySource(text), schema: nil)
            while let reading = try reader.next() { validation.check(reading, of: "k.xml") }
            validation.endDocument("k.xml")
            XCTAssertEqual(validation.result.findings.map(\.severity), [severity], day)
        }
    }

    func testTheChainOfSuccessionIsInTheMessage() throws {
        let samples = try SampleRegister()
        let text = try samples.text(of: "keuzedelen/gezonde-leefstijl.xml")
            .replacingOccurrences(of: #"vervangt="""#, with: #"vervangt="K1469""#)
        let findings = result(try records(of: text).map { ($0, "k.xml") }).findings
        XCTAssertEqual(
            findings.map { $0.message.dutch },
            ["de opvolging (vervangt) komt bij zichzelf terug: K0219 → K1469 → K0219"])
    }

    func testBothDocumentsOfAnOlderVersionAreNamedWhereverTheyStand() throws {
        let samples = try SampleRegister()
        let name = "keuzedelen/k1226-begeleider-praktijkleren.xml"
        let newer = try samples.text(of: name).replacingOccurrences(of: "17-06-2021", with: "18-06-2021")
        let given = try located(samples, name) + records(of: newer).map { ($0, "/ergens/nieuw.xml") }
        let findings = result(given).findings.filter { $0.rule == RuleID(.koppeling, 6) }
        XCTAssertEqual(findings.map(\.file), [name])
        XCTAssertEqual(
            findings.map { $0.message.dutch },
            [
                "deze versie (vastgesteld op 17-06-2021) maakt plaats voor die in nieuw.xml (vastgesteld op 18-06-2021)"
            ])
    }

    func testTheCodesOfACellAreReadWhateverStandsBetweenThem() {
        func cel(_ tekst: String) -> PublishedCrebolijst.Cel {
            PublishedCrebolijst.Cel(tekst: tekst, place: SourcePlace(line: 1, column: 1, element: 0), kolom: "")
        }
        XCTAssertEqual(cel("23311 / 23310 / 23316 ").codes.map(\.text), ["23311", "23310", "23316"])
        XCTAssertEqual(cel("K0219, 123456, 2330, €23302").codes.map(\.text), [])
    }
}
