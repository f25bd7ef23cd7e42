import Foundation
import KwalificatieEmitters
@testable import KwalificatieModel
import KwalificatieValidators
import NightlyConversion
import TestSupport
import XCTest

final class ConversionTests: XCTestCase {
    private static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("SampleXML")

    private func keuzedeelDocument(_ code: String, title: String = "Titel van dit keuzedeel", end: String = "</sbb>")
        -> String
    {
        """
        <sbb>
          <keuzedelen>
            <keuzedeel nr="1" titel="\(title)" code="\(code)" versie="" vervangt="" status="Vastgesteld"/>
          </keuzedelen>
        \(end)
        """
    }

    private func convert(_ directory: TemporaryDirectory) throws -> Conversion.Result {
        try Conversion(inputs: [directory.path("in")], output: directory.path("out"), dialect: .rfc4180).run()
    }

    private func register(_ directory: TemporaryDirectory) throws -> [RegisterRecord] {
        try String(contentsOfFile: directory.path("out/register.jsonl"), encoding: .utf8).split(separator: "\n")
            .map { try RegisterRecord(JSONParser.parse(Array($0.utf8))) }
    }

    func testTheSamplesAreConvertedWithoutAFinding() throws {
        let directory = try TemporaryDirectory()
        let result = try Conversion(inputs: [Self.samples.path], output: directory.path("out")).run()
        XCTAssertEqual(result.rejections, [])
        // The crebolijst among the samples is short and does not name every code: neither is found by mistake.
        XCTAssertEqual(result.findings.map(\.rule), [RuleID(.crebo, 106), RuleID(.tabel, 7)])
        XCTAssertFalse(result.hasErrors)
        XCTAssertTrue(result.isPublished)
    }

    func testTheCountsAreThoseOfTheRecordsInTheRegister() throws {
        let directory = try TemporaryDirectory()
        let result = try Conversion(inputs: [Self.samples.path], output: directory.path("out")).run()
        let records = try register(directory)
        for soort in RegisterRecord.Soort.allCases {
            XCTAssertEqual(result.recordCounts[soort], records.count { $0.soort == soort }, soort.naam)
        }
        let kwalificaties = records.map { record in
            if case .dossier(let dossier) = record { dossier.kwalificaties.count } else { 0 }
        }
        XCTAssertEqual(result.kwalificatieCount, kwalificaties.reduce(0, +))
    }

    func testTheOutputsThatAreNamedAreTheFilesThatAreThere() throws {
        let directory = try TemporaryDirectory()
        let result = try Conversion(inputs: [Self.samples.path], output: directory.path("out")).run()
        var files: [String] = []
        for case let name as String in FileManager.default.enumerator(atPath: directory.path("out")) ?? .init()
        where name.contains(".") { files.append(name) }
        XCTAssertEqual(Set(files), Set(result.outputs))
        XCTAssertEqual(result.outputs.count, files.count)
    }

    /// A conversion of keuzedelen that each have a wrong number of hours.
    private func convertWrongHours(_ count: Int, in directory: TemporaryDirectory) throws -> Conversion.Result {
        let keuzedelen = (0..<count).map { number in
            """
            <keuzedeel nr="\(number)" titel="Keuzedeel \(number)" code="K\(1_000 + number)">
              <algemeneinformatie><sbu>500</sbu></algemeneinformatie>
            </keuzedeel>
            """
        }
        try directory.file("in/a.xml", "<sbb><keuzedelen>\(keuzedelen.joined())</keuzedelen></sbb>")
        return try convert(directory)
    }

    func testAsManyFindingsOfARuleAsTheLimitAreKept() throws {
        let result = try convertWrongHours(Validation.standardLimit, in: TemporaryDirectory())
        XCTAssertNil(result.onlyCounted.first { $0.rule.description == "SBU-003" })
        XCTAssertEqual(
            result.findings.count { $0.rule.description == "SBU-003" }, Validation.standardLimit)
    }

    func testFindingsThatAreNotKeptAreCountedInTheListOfFindings() throws {
        let directory = try TemporaryDirectory()
        let result = try convertWrongHours(150, in: directory)
        XCTAssertEqual(result.onlyCounted.first { $0.rule.description == "SBU-003" }?.count, 50)
        let list = try String(contentsOfFile: directory.path("out/bevindingen.csv"), encoding: .utf8)
        XCTAssertTrue(
            list.contains("SBU-003,fout,,,,,,,,\"nog 50 bevindingen van deze regel, die alleen zijn geteld\"\r\n"))
    }

    func testOtherFilesAreCountedAndBytesAdded() throws {
        let directory = try TemporaryDirectory()
        let document = keuzedeelDocument("K0001")
        try directory.file("in/a.xml", document)
        try directory.file("in/lees-mij.txt", "tekst")
        let result = try convert(directory)
        XCTAssertEqual(result.documentCount, 1)
        XCTAssertEqual(result.ignoredCount, 1)
        XCTAssertEqual(result.bytesRead, document.utf8.count)
    }

    func testADocumentThatIsBrokenAtItsEndTakesItsRecordsAndFindingsWithIt() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/a.xml", keuzedeelDocument("K0001"))
        try directory.file("in/b.xml", keuzedeelDocument("K0002", end: "</sb>"))
        try directory.file("in/c.xml", keuzedeelDocument("K0003"))
        let result = try convert(directory)
        XCTAssertEqual(result.documentCount, 2)
        XCTAssertEqual(result.recordCounts[.keuzedeel], 2)
        XCTAssertEqual(result.rejections.map(\.file), [directory.path("in/b.xml")])
        XCTAssertFalse(result.findings.contains { $0.file == directory.path("in/b.xml") })
        XCTAssertEqual(try register(directory).flatMap(\.codes), ["K0001", "K0003"])
    }

    func testARejectedRecordIsInNoOutputButTheListOfRejections() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/a.xml", keuzedeelDocument("K0001"))
        try directory.file("in/b.xml", keuzedeelDocument("KAPOT", title: "Afgekeurde titel"))
        let result = try convert(directory)
        XCTAssertEqual(result.rejections.count, 1)
        XCTAssertTrue(result.hasErrors)
        let holders = try result.outputs.filter { name in
            let bytes = try Data(contentsOf: directory.url.appendingPathComponent("out/\(name)"))
            return String(decoding: bytes, as: UTF8.self).contains("Afgekeurde titel")
        }
        XCTAssertEqual(
            Set(holders).subtracting(["bevindingen.csv", "geheugen.json", "tabellen.jsonl"]), ["afgekeurd.csv"])
    }

    func testADocumentThatIsGivenTwiceIsInTheRegisterOnce() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/a.xml", keuzedeelDocument("K0001"))
        try directory.file("in/kopie.xml", keuzedeelDocument("K0001"))
        _ = try convert(directory)
        XCTAssertEqual(try register(directory).count, 1)
    }

    func testOfDocumentsWithTheSameContentTheFirstCounts() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/a.xml", keuzedeelDocument("K0001"))
        try directory.file("in/kopie.xml", keuzedeelDocument("K0001"))
        try directory.file("in/los.xml", keuzedeelDocument("K0002"))
        let result = try convert(directory)
        XCTAssertEqual(result.documentCount, 2)
        XCTAssertEqual(result.doubleCount, 1)
        XCTAssertEqual(result.bytesRead, 2 * keuzedeelDocument("K0001").utf8.count)
        XCTAssertFalse(result.findings.contains { $0.file == directory.path("in/kopie.xml") })
    }

    func testWhenNothingCanBeReadNothingIsPublishedAndTheOldOutputStays() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out/register.jsonl", "van gisteren")
        try directory.file("in/a.xml", "<sbb>")
        let result = try convert(directory)
        XCTAssertFalse(result.isPublished)
        XCTAssertEqual(result.rejections.count, 1)
        let register = try String(contentsOfFile: directory.path("out/register.jsonl"), encoding: .utf8)
        XCTAssertEqual(register, "van gisteren")
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted(), ["in", "out"])
    }

    func testADirectoryWithoutDocumentsPublishesNothing() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/lees-mij.txt", "tekst")
        XCTAssertFalse(try convert(directory).isPublished)
        XCTAssertFalse(FileManager.default.fileExists(atPath: directory.path("out")))
    }

    func testANewConversionReplacesTheOneBefore() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/a.xml", keuzedeelDocument("K0001"))
        _ = try convert(directory)
        try directory.file("in/a.xml", keuzedeelDocument("K0002"))
        _ = try convert(directory)
        XCTAssertEqual(try register(directory).flatMap(\.codes), ["K0002"])
    }

    func testAnObserverIsToldOfEveryDocumentAndEveryPhase() throws {
        let directory = try TemporaryDirectory()
        let document = keuzedeelDocument("K0001")
        try directory.file("in/b.xml", document)
        try directory.file("in/a.xml", "<sbb>")
        let observer = RecordingObserver()
        _ = try Conversion(inputs: [directory.path("in")], output: directory.path("out")).run(observer: observer)
        let files = InputDiscovery([directory.path("in")]).files
        let (a, b) = (try XCTUnwrap(files.first), try XCTUnwrap(files.last))
        let expected: [RunEvent] = [
            .began(documents: 2, bytes: document.utf8.count + 5), .phaseBegan(.reading),
            .documentBegan(a), .documentEnded(a, records: 0, rejections: 1),
            .documentBegan(b), .documentEnded(b, records: 1, rejections: 0),
            .phaseBegan(.lists), .phaseBegan(.bundles), .phaseBegan(.publishing),
        ]
        XCTAssertEqual(observer.steps.dropLast(), expected[...])
        XCTAssertEqual(observer.bytesRead, document.utf8.count + 5)
        guard case .published(to: directory.path("out"), files: _)? = observer.steps.last else {
            return XCTFail("\(String(describing: observer.steps.last))")
        }
    }

    func testAStrictConversionWithAnErrorPublishesNothing() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/a.xml", keuzedeelDocument("K0001"))
        _ = try convert(directory)
        let before = try String(contentsOfFile: directory.path("out/register.jsonl"), encoding: .utf8)
        try directory.file("in/b.xml", "<sbb>")
        var conversion = Conversion(inputs: [directory.path("in")], output: directory.path("out"))
        conversion.isStrict = true
        let result = try conversion.run()
        XCTAssertEqual(result.publication, .refused)
        XCTAssertEqual(result.rejections.count, 1)
        XCTAssertEqual(try String(contentsOfFile: directory.path("out/register.jsonl"), encoding: .utf8), before)
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted(), ["in", "out"])
    }

    func testAStrictConversionWithoutErrorsIsPublished() throws {
        let directory = try TemporaryDirectory()
        var conversion = Conversion(inputs: [Self.samples.path], output: directory.path("out"))
        conversion.isStrict = true
        XCTAssertEqual(try conversion.run().publication, .published(kept: nil, problem: nil))
    }

    // MARK: - Which lists

    func testOnlyTheListsThatWereAskedForAreWrittenAndWhatIsWrongInAnyCase() throws {
        let directory = try TemporaryDirectory()
        var conversion = Conversion(inputs: [Self.samples.path], output: directory.path("out"))
        let always = ["tabellen.jsonl", "run.json", "wijzigingen.csv", "geheugen.json"]
        conversion.only = ["keuzedelen", "vaardigheden"]
        XCTAssertEqual(
            try conversion.run().outputs,
            ["keuzedelen.csv", "vaardigheden.csv", "afgekeurd.csv", "bevindingen.csv"] + always)
        conversion.only = ["register"]
        XCTAssertEqual(try conversion.run().outputs, ["register.jsonl", "afgekeurd.csv", "bevindingen.csv"] + always)
        XCTAssertEqual(
            try FileManager.default.contentsOfDirectory(atPath: directory.path("out")).sorted(),
            (["afgekeurd.csv", "bevindingen.csv", "register.jsonl"] + always).sorted())
    }

    func testAListIsTheSameWhetherItIsWrittenAloneOrNot() throws {
        let directory = try TemporaryDirectory()
        _ = try Conversion(inputs: [Self.samples.path], output: directory.path("alle")).run()
        for name in ["kerntaken-werkprocessen", "statusoverzicht"] {
            _ = try Conversion(inputs: [Self.samples.path], output: directory.path(name), only: [name]).run()
            XCTAssertEqual(
                try Data(contentsOf: directory.url.appendingPathComponent("\(name)/\(name).csv")),
                try Data(contentsOf: directory.url.appendingPathComponent("alle/\(name).csv")), name)
        }
    }

    func testTheNameOfEachFileIsThatOfAFamily() throws {
        let directory = try TemporaryDirectory()
        let result = try Conversion(inputs: [Self.samples.path], output: directory.path("out")).run()
        // Of the samples every document is in a bundle.
        for familie in Outputs.families() {
            XCTAssertFalse(result.outputs.filter(familie.heeft(bestand:)).isEmpty, familie.naam)
        }
        for name in result.outputs {
            XCTAssertEqual(Outputs.families().count { $0.heeft(bestand: name) }, 1, name)
        }
    }

    /// Each column's name stands above its column: in the first row, or in one of the rows of headers that a published
    /// list has.
    func testTheHeadersOfEveryFileAreThoseOfTheCatalogue() throws {
        let directory = try TemporaryDirectory()
        let result = try Conversion(inputs: [Self.samples.path], output: directory.path("out"), dialect: .rfc4180).run()
        XCTAssertTrue(result.outputs.contains("keuzedelen.csv"))
        for name in result.outputs where name.hasSuffix(".csv") {
            let familie = try XCTUnwrap(Outputs.families().first { $0.heeft(bestand: name) })
            let text = try String(contentsOfFile: directory.path("out/\(name)"), encoding: .utf8)
            let isSeries = familie.bestandsnaam != name
            let rows = text.components(separatedBy: "\r\n").prefix(isSeries ? 3 : 1)
                .map { $0.components(separatedBy: ",") }
            let names = familie.kolommen.map(\.naam)
            if isSeries {
                for (index, column) in names.enumerated() {
                    XCTAssertTrue(rows.contains { $0.count > index && $0[index] == column }, "\(name): \(column)")
                }
            } else {
                XCTAssertEqual(rows, [names], name)
            }
        }
    }

    func testThePageOfListsIsThatOfTheLists() throws {
        let file = Self.samples.deletingLastPathComponent().appendingPathComponent("docs/lijsten.md")
        let page = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        XCTAssertTrue(
            page == Lijstenboek(Outputs.families()).markdown,
            "docs/lijsten.md is not that of these lists: run scripts/lijsten")
    }

    func testNothingOnThePageOfListsIsMarkup() {
        for familie in Outputs.families() {
            for text in [familie.omschrijving]
                + familie.kolommen.flatMap({ [$0.naam, $0.betekenis, $0.vorm.rawValue] })
            {
                XCTAssertNil(text.firstMatch(of: /[|*<>`\\\[\]]|\b_|_\b/), text)
            }
        }
    }

    // MARK: - Lists of records with their texts

    private func keuzedeel(_ title: String, adopted: String, code: String = "K0001") -> String {
        """
        <keuzedeel nr="1" titel="\(title)" code="\(code)">
          <voorblad><verantwoording><vaststellingsinformatie><vastgesteldop>\(adopted)</vastgesteldop>
          </vaststellingsinformatie></verantwoording></voorblad>
          <kerntaken><kerntaak nr="2" titel="Taak van \(title)" hoofdstuk="1"/></kerntaken>
        </keuzedeel>
        """
    }

    /// The last columns of the list of kerntaken that these documents give.
    private func kerntaken(_ documents: [String: String]) throws -> [String] {
        let directory = try TemporaryDirectory()
        for (name, document) in documents { try directory.file("in/\(name)", document) }
        _ = try convert(directory)
        let list = try String(contentsOfFile: directory.path("out/kerntaken-werkprocessen.csv"), encoding: .utf8)
        return list.components(separatedBy: "\r\n").dropFirst().dropLast().compactMap {
            $0.components(separatedBy: ",").dropFirst(6).first
        }
    }

    private func document(_ keuzedelen: String...) -> String {
        "<sbb><keuzedelen>\(keuzedelen.joined())</keuzedelen></sbb>"
    }

    func testTheRowsOfAVersionThatGaveWayAreNotThere() throws {
        let oud = keuzedeel("oud", adopted: "01-02-2015")
        let nieuw = keuzedeel("nieuw", adopted: "01-02-2016")
        XCTAssertEqual(try kerntaken(["a.xml": document(oud, nieuw)]), ["Taak van nieuw"])
        XCTAssertEqual(try kerntaken(["a.xml": document(nieuw), "b.xml": document(oud)]), ["Taak van nieuw"])
    }

    func testTheRowsOfADocumentThatIsBrokenAtItsEndAreNotThere() throws {
        let broken = document(keuzedeel("stuk", adopted: "01-02-2016")).replacingOccurrences(of: "</sbb>", with: "")
        let sound = document(keuzedeel("heel", adopted: "01-02-2015"))
        XCTAssertEqual(try kerntaken(["a.xml": broken, "b.xml": sound]), ["Taak van heel"])
    }

    func testTheRowsAreInTheOrderOfCodesWhateverTheFiles() throws {
        let een = document(keuzedeel("een", adopted: "01-02-2015", code: "K0001"))
        let twee = document(keuzedeel("twee", adopted: "01-02-2015", code: "K0002"))
        XCTAssertEqual(try kerntaken(["a.xml": twee, "b.xml": een]), ["Taak van een", "Taak van twee"])
    }
}
