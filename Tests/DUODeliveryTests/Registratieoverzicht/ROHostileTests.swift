import Foundation
import KwalificatieReaders
import KwalificatieValidators
import XCTest

@testable import DUODelivery

/// Nothing that stands in a file stops the reading, fills memory, or shows a number.
final class ROHostileTests: XCTestCase {
    private let official = RuleExample.registratieoverzichtText

    func testAnEmptyFileIsAProblem() {
        XCTAssertThrowsError(try ROSample.overzicht("")) {
            XCTAssertEqual($0 as? ReadingProblem, ReadingProblem(.empty))
        }
    }

    func testAFileWithoutARecordIsAProblem() {
        for bytes in [Array("\r\n\r\n".utf8), Array("<sbb/>".utf8), (0...255).map { UInt8($0) }] {
            XCTAssertThrowsError(try ROSample.overzicht(bytes)) {
                XCTAssertEqual($0 as? ReadingProblem, ReadingProblem(.noRegistratieoverzicht))
            }
        }
    }

    func testUTF16IsReadAndAnotherMarkAtTheStartOfALineIsNoPartOfIt() throws {
        let expected = ROSample.records(try ROSample.lines(Array(official.utf8)))
        let units = Array("\u{FEFF}\(official)".utf16)
        for bytes in [
            units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
            Array("\u{FEFF}\u{FEFF}\(official)".utf8),
        ] {
            let lines = try ROSample.lines(bytes)
            XCTAssertEqual(ROSample.records(lines), expected)
            XCTAssertEqual(lines.first?.afwijkingen, [.byteOrderMark])
        }
    }

    func testALineUnderTheLimitIsReadAndOneOverItIsLeftOut() throws {
        var limits = ROLimits()
        limits.lineLength = 200
        let line = "VLP|25LX|2025-08-01|2026-07-31|2026-08-03"
        for (length, isRead) in [(200, true), (201, false)] {
            let padded = line + String(repeating: "|", count: length - line.utf8.count)
            let lines = try ROSample.lines(Array("\(padded)\r\n\(line)\r\n".utf8), limits: limits)
            XCTAssertEqual(ROSample.records(lines).count, isRead ? 2 : 1)
            XCTAssertEqual(lines[0].inhoud == .onleesbaar(.teLang(limit: 200)), !isRead)
        }
    }

    func testOfALongLineNoMoreIsKeptThanTheLimit() throws {
        var reader = ROLineReader(LongLine(length: 8 << 20), limit: 1_000)
        XCTAssertTrue(try reader.next())
        XCTAssertTrue(reader.isTooLong)
        XCTAssertEqual(reader.line.count, 1_000)
        XCTAssertFalse(try reader.next())
    }

    func testALineIsTheSameWhereverItIsCut() throws {
        let whole = try ROSample.lines(official)
        for size in [1, 2, 3, 7, 64] {
            var reader = ROReader(SmallPieces(Array(official.utf8), size: size))
            var lines: [RORegel] = []
            while let line = try reader.next() { lines.append(line) }
            XCTAssertEqual(lines, whole, "\(size) bytes at a time")
        }
    }

    func testADamagedLineIsReportedAndTheRestIsRead() throws {
        let damages: [([UInt8], RORegel.Onleesbaar)] = [
            (Array("ISE|999990007||C1|2025-09-19|\u{0}".utf8), .stuurteken),
            (Array("ISE|999990007||C1|2025-09-19|\t".utf8), .stuurteken),
            (Array("ISE|999990007||C1|".utf8) + [0xE9], .geenUTF8),
            ([0xC3, 0x28], .geenUTF8),
            (Array("ZZZ|999990007".utf8), .onbekendeRecordsoort),
            (Array("isg|999990007".utf8), .onbekendeRecordsoort),
            (Array("|ISG|999990007".utf8), .onbekendeRecordsoort),
            (Array("ISE;999990007;;C1;2025|09;".utf8), .streepInWaarde),
        ]
        for (bytes, reden) in damages {
            let lines = try ROSample.lines(bytes + Array("\r\n\(official)".utf8))
            XCTAssertEqual(lines.first?.inhoud, .onleesbaar(reden))
            XCTAssertEqual(ROSample.records(lines), ROSample.records(try ROSample.lines(official)))
            let overzicht = try ROSample.overzicht(bytes + Array("\r\n\(official)".utf8))
            XCTAssertTrue(overzicht.bevindingen.contains { $0.rule == RuleID(.duo, 106) && $0.regel == 1 })
        }
    }

    /// Cut after any byte, the rest is read; what is lost shows in the counts or as a line that is no record.
    func testAFileThatIsCutAnywhereIsReadAndNeverFoundRight() throws {
        let bytes = Array(official.utf8)
        for length in stride(from: 3, to: bytes.count - 2, by: 7) {
            let overzicht = try ROSample.overzicht(Array(bytes[..<length]))
            XCTAssertTrue(overzicht.heeftFouten, "cut after \(length) bytes")
        }
    }

    func testAFileMayBeAsLargeAsTheLimit() throws {
        let path = NSTemporaryDirectory() + "crebo-test-\(UUID().uuidString).csv"
        try Data(official.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var limits = ROLimits()
        limits.fileSize = official.utf8.count
        XCTAssertEqual(try FileSource(registratieoverzicht: path, limits: limits).size, official.utf8.count)
        limits.fileSize -= 1
        XCTAssertThrowsError(try FileSource(registratieoverzicht: path, limits: limits)) {
            XCTAssertEqual(($0 as? ReadingProblem)?.kind, .fileTooLarge(limit: limits.fileSize))
        }
    }

    func testAsManyFindingsOfARuleAsTheLimitAreAllKept() throws {
        let lines = (1...ROReport.maximumPerRule).map { _ in "XXX|1\r\n" }.joined()
        let overzicht = try ROSample.overzicht(official + lines)
        XCTAssertEqual(overzicht.bevindingen.count { $0.rule == RuleID(.duo, 106) }, ROReport.maximumPerRule)
        XCTAssertEqual(overzicht.aantalNietGetoond, 0)
    }

    func testAsManyLeertrajectenAsTheLimitAreCountedApartAndTheOthersTogether() {
        var leertrajecten = ROLeertrajecten()
        for number in 10..<60 { leertrajecten.tel("T\(number)") }
        XCTAssertEqual(leertrajecten.aantallen.map(\.leertraject), (10..<60).map { "T\($0)" })
        for code in ["T10", "U1", "U2"] { leertrajecten.tel(code) }
        XCTAssertEqual(leertrajecten.aantallen.count, 51)
        XCTAssertEqual(leertrajecten.aantallen.filter { $0.aantal == 2 }.map(\.leertraject), ["T10", "overige"])
    }

    /// One person's inschrijvingen beyond all measure: those that are not remembered cannot be told apart.
    func testAsManyInschrijvingenOfAPersonAsTheLimitAreRemembered() {
        var samenhang = ROSamenhang()
        for number in 0...10_000 {
            samenhang.neem(RORecord(.inschrijving, [.inschrijvingvolgnummer: "C\(number)"]), regel: number)
            samenhang.neem(RORecord(.diploma, [.resultaatvolgnummer: "R\(number)"]), regel: number)
        }
        XCTAssertEqual(samenhang.inschrijvingen.count, 10_000)
        XCTAssertNotNil(samenhang.inschrijvingen["C9999"])
        XCTAssertEqual(samenhang.resultaten.count, 10_000)
        XCTAssertTrue(samenhang.resultaten.contains("R9999"))
        XCTAssertEqual(samenhang.telling[.inschrijving], 10_001)
    }

    func testOfARuleNoMoreThanTheLimitIsKeptAndAllAreCounted() throws {
        let lines = (1...250).map { _ in "XXX|1\r\n" }.joined()
        let overzicht = try ROSample.overzicht(official + lines)
        XCTAssertEqual(overzicht.bevindingen.count { $0.rule == RuleID(.duo, 106) }, ROReport.maximumPerRule)
        XCTAssertEqual(overzicht.aantallenPerRegel[RuleID(.duo, 106)], 250)
        XCTAssertEqual(overzicht.aantalNietGetoond, 150)
    }

    /// A number in any field of any record, right or spoilt, is in no message.
    func testNoMessageHoldsANumber() throws {
        let number = Testnummers.burgerservicenummers[2]
        for spelling in [number, "9999.90.743", "99999074", "999 990 743", "x\(number)", "\(number)\(number)"] {
            for soort in RORecordsoort.allCases {
                let count = ROLayout.of(soort).velden.count
                for field in 0...count {
                    var fields = [String](repeating: "", count: count + 1)
                    fields[field] = spelling
                    let text = official + soort.rawValue + "|" + fields.joined(separator: "|") + "\r\n"
                    for bevinding in try ROSample.overzicht(text).bevindingen {
                        let line = bevinding.line(in: .dutch) + bevinding.line(in: .english)
                        XCTAssertFalse(line.contains(spelling), "\(soort.rawValue) field \(field): \(line)")
                        XCTAssertFalse(line.contains(number), "\(soort.rawValue) field \(field)")
                    }
                }
            }
        }
    }
}

/// Zeros without a line end.
private struct LongLine: ByteSource {
    var length: Int

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(length, buffer.count)
        buffer.initializeMemory(as: UInt8.self, repeating: UInt8(ascii: "0"))
        length -= count
        return count
    }
}

/// Bytes that come a few at a time.
private struct SmallPieces: ByteSource {
    private var rest: ArraySlice<UInt8>
    private let size: Int

    init(_ bytes: [UInt8], size: Int) {
        rest = bytes[...]
        self.size = size
    }

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let piece = rest.prefix(size)
        buffer.copyBytes(from: piece)
        rest = rest.dropFirst(piece.count)
        return piece.count
    }
}
