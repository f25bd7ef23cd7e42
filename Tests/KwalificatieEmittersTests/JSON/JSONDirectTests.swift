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

    private static let hoofdstuktekst = Hoofdstuktekst(titel: "Titel", hoofdstuk: 1, tekst: tekst)
    private static let typering = TyperingBeroepengroep(
        titel: "Typering", context: tekst, beroepshouding: tekst, resultaatVanHetBeroep: tekst)

    /// Each with all that it can hold.
    private func full() throws -> [any JSONDirect & Encodable] {
        let (tekst, hoofdstuktekst) = (Self.tekst, Self.hoofdstuktekst)
        let dag = try TestRegister.dag("01-08-2016")
        let periode = CreboPeriode<KwalificatieRole>(
            crebo: try XCTUnwrap(Crebo("25187")), ministerie: "OCW", prijsfactor: Prijsfactor("1,15"), geldigVanaf: dag,
            eindeInstroom: dag, eindeOpleiding: dag)
        let verwijzing = WerkprocesVerwijzing(code: Self.code, nr: 12)
        var kwalificatie = Kwalificatie(
            nr: 5, titel: "Helpende", hoofdstuk: 1, niveau: .twee, beroepsgroep: "Zorg", typeringVanHetBeroep: tekst,
            wettelijkeBeroepsvereisten: true, toelichtingWettelijkeBeroepsvereisten: tekst,
            bronWettelijkeBeroepsvereisten: tekst, certificaten: tekst, sbu: 3200,
            soortOpleiding: .basisberoepsopleiding, instellingenDieAanMogenBieden: tekst, crebos: [periode],
            kerntaken: [Self.kerntaak], aanvullingen: [Self.aanvulling])
        kwalificatie.soortOpleidingGegeven = "Basisberoepsopleiding"
        return [
            tekst, hoofdstuktekst, KennisOfVaardigheid(nr: 8, titel: "kan het"), Self.kennis, Self.competentie,
            Self.werkproces, Self.kerntaak, Self.aanvulling, periode, verwijzing, Self.typering,
            try TestRegister.verwijzing("25187", [verwijzing]),
            Basisdeel(
                titel: "Basis", typering: Self.typering, titelTaken: "Taken", kerntaken: [Self.kerntaak],
                generiekeOnderdelen: hoofdstuktekst),
            kwalificatie,
        ]
    }

    /// Each with as little as it can hold.
    private func empty() throws -> [any JSONDirect & Encodable] {
        [
            Tekst(""), Hoofdstuktekst(), KennisOfVaardigheid(nr: 0, titel: ""), KennisVerwijzing(nr: 0, titel: nil),
            CompetentieVerwijzing(nr: 0, code: nil, titel: nil), Werkproces(titel: ""), Kerntaak(titel: ""),
            Aanvulling(bij: nil, onderdeel: .gedrag, profielNr: nil),
            CreboPeriode<KwalificatieRole>(crebo: try XCTUnwrap(Crebo("25187"))), WerkprocesVerwijzing(),
            TyperingBeroepengroep(), try TestRegister.verwijzing("25187"), Basisdeel(), Kwalificatie(titel: ""),
        ]
    }

    func testAValueInWhichEverythingIsFilledIsAsFoundationWritesIt() throws {
        for value in try full() { XCTAssertEqual(json(value), try FoundationJSON.text(value)) }
    }

    func testAValueInWhichNothingIsFilledIsAsFoundationWritesIt() throws {
        for value in try empty() { XCTAssertEqual(json(value), try FoundationJSON.text(value)) }
    }

    func testTheExamplesFillEveryField() throws {
        for value in try full() { XCTAssertEqual(emptyFields(of: value), [], "\(type(of: value))") }
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
