import KwalificatieModel
import XCTest

@testable import KwalificatieEmitters

/// Values that write their JSON themselves write what `Codable` has them write.
final class JSONDirectTests: XCTestCase {
    private static let tekst = Tekst("<p>Zegt \"ja\"\u{A0}</p>\n\t- én \\ 👩‍🔧\u{1}\r\n")
    private static let code = OnderdeelCode("P2-K1-W3")
    private static let kennis = KennisVerwijzing(nr: -7, titel: "kent \"het\" vak")
    private static let competentie = CompetentieVerwijzing(nr: 3, code: "A", titel: "Beslissen")
    private static let werkproces = Werkproces(
        nr: 2, titel: "Werkproces", hoofdstuk: 4, code: code, omschrijving: tekst, resultaat: tekst, gedrag: tekst,
        competenties: [competentie, competentie])
    private static let kerntaak = Kerntaak(
        nr: 1, titel: "Kerntaak", hoofdstuk: 3, code: code, complexiteit: tekst, verantwoordelijkheid: tekst,
        vakkennisEnVaardigheden: [kennis, kennis], werkprocessen: [werkproces, werkproces])
    private static let aanvulling = Aanvulling(
        bij: code, onderdeel: .vakkennisEnVaardigheden, profielNr: 5, tekst: tekst, vakkennisEnVaardigheden: [kennis],
        competenties: [competentie])

    private static let full: [any JSONDirect & Encodable & Sendable] = [
        tekst, Hoofdstuktekst(titel: "Titel", hoofdstuk: 1, tekst: tekst), KennisOfVaardigheid(nr: 8, titel: "kan het"),
        kennis, competentie, werkproces, kerntaak, aanvulling,
    ]

    private static let empty: [any JSONDirect & Encodable & Sendable] = [
        Tekst(""), Hoofdstuktekst(), KennisOfVaardigheid(nr: 0, titel: ""), KennisVerwijzing(nr: 0, titel: nil),
        CompetentieVerwijzing(nr: 0, code: nil, titel: nil), Werkproces(titel: ""), Kerntaak(titel: ""),
        Aanvulling(bij: nil, onderdeel: .gedrag, profielNr: nil),
    ]

    func testAValueInWhichEverythingIsFilledIsAsFoundationWritesIt() throws {
        for value in Self.full { XCTAssertEqual(json(value), try FoundationJSON.text(value)) }
    }

    func testAValueInWhichNothingIsFilledIsAsFoundationWritesIt() throws {
        for value in Self.empty { XCTAssertEqual(json(value), try FoundationJSON.text(value)) }
    }

    func testTheExamplesFillEveryField() {
        for value in Self.full { XCTAssertEqual(emptyFields(of: value), [], "\(type(of: value))") }
    }

    func testArraysAreAsFoundationWritesThem() throws {
        for values in [[], [Self.kennis], [Self.kennis, Self.kennis]] {
            XCTAssertEqual(json(values), try FoundationJSON.text(values))
        }
    }

    func testAnEmptyObjectAndATextThatEndsWithACommaAreClosedWell() throws {
        for value in [Hoofdstuktekst(titel: "een,"), Hoofdstuktekst(tekst: Tekst(",")), Hoofdstuktekst()] {
            XCTAssertEqual(json(value), try FoundationJSON.text(value))
        }
    }

    func testEveryKindOfAanvullingIsAsFoundationWritesIt() throws {
        for onderdeel in Aanvulling.Onderdeel.allCases {
            let value = Aanvulling(bij: nil, onderdeel: onderdeel, profielNr: nil)
            XCTAssertEqual(json(value), try FoundationJSON.text(value))
        }
    }

    func testOnlyTheValuesOfWhichThereAreMostAreWrittenDirectly() {
        var bytes: [UInt8] = []
        XCTAssertTrue(bytes.appendDirect([Self.kerntaak]))
        XCTAssertEqual(String(decoding: bytes, as: UTF8.self), json([Self.kerntaak]))
        let written = bytes
        XCTAssertFalse(bytes.appendDirect(Sectorkamer(nr: 1, titel: "Zorg")))
        XCTAssertFalse(bytes.appendDirect(Kerntaak?.none))
        XCTAssertEqual(bytes, written)
    }

    // MARK: - Help

    private func json(_ value: any JSONDirect) -> String {
        var bytes: [UInt8] = []
        value.appendJSON(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The paths of what a value could hold and does not.
    private func emptyFields(of value: Any, _ path: String = "") -> [String] {
        let mirror = Mirror(reflecting: value)
        let mayBeEmpty = mirror.displayStyle == .optional || mirror.displayStyle == .collection
        if mayBeEmpty, mirror.children.isEmpty { return [path] }
        if value is OnderdeelCode { return [] }
        return mirror.children.flatMap { emptyFields(of: $0.value, "\(path).\($0.label ?? "")") }
    }
}
