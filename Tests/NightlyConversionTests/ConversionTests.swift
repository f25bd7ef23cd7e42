import Foundation
import KwalificatieModel
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
            .map { try JSONDecoder().decode(RegisterRecord.self, from: Data($0.utf8)) }
    }

    func testTheSamplesAreConvertedWithoutAFinding() throws {
        let directory = try TemporaryDirectory()
        let result = try Conversion(inputs: [Self.samples.path], output: directory.path("out")).run()
        XCTAssertEqual(result.rejections, [])
        XCTAssertEqual(result.findings, [])
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

    func testFindingsThatAreNotKeptAreCountedInTheListOfFindings() throws {
        let directory = try TemporaryDirectory()
        let keuzedelen = (1000..<1150).map { number in
            """
            <keuzedeel nr="\(number)" titel="Keuzedeel \(number)" code="K\(number)">
              <algemeneinformatie><sbu>500</sbu></algemeneinformatie>
            </keuzedeel>
            """
        }
        try directory.file("in/a.xml", "<sbb><keuzedelen>\(keuzedelen.joined())</keuzedelen></sbb>")
        let result = try convert(directory)
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
            try String(contentsOfFile: directory.path("out/\(name)"), encoding: .utf8).contains("Afgekeurde titel")
        }
        XCTAssertEqual(Set(holders).subtracting(["bevindingen.csv"]), ["afgekeurd.csv"])
    }

    func testADocumentThatIsGivenTwiceIsInTheRegisterOnce() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/a.xml", keuzedeelDocument("K0001"))
        try directory.file("in/kopie.xml", keuzedeelDocument("K0001"))
        _ = try convert(directory)
        XCTAssertEqual(try register(directory).count, 1)
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

    func testProgressIsToldOfEveryDocumentBeforeItIsRead() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/b.xml", keuzedeelDocument("K0001"))
        try directory.file("in/a.xml", "<sbb>")
        var told: [String] = []
        let conversion = Conversion(inputs: [directory.path("in")], output: directory.path("out"))
        _ = try conversion.run { file, index, count in told.append("\(index + 1)/\(count) \(file.name)") }
        XCTAssertEqual(told, ["1/2 a.xml", "2/2 b.xml"])
    }
}
