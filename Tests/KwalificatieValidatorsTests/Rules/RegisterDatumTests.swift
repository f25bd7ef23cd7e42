@testable import KwalificatieModel
import XCTest

@testable import KwalificatieValidators

/// The rules that need the whole register: what they find must not depend on the order of the documents.
final class RegisterDatumTests: XCTestCase {
    func testAStartFarFromAllOthers() throws {
        let records = try [
            keuzedeel("K0001", "01-08-2016"), keuzedeel("K0002", "01-08-2026"), keuzedeel("K0003", "01-08-2204"),
        ]
        XCTAssertEqual(codes(of: BeginBijDeRest(), in: records), ["K0003"])
        XCTAssertEqual(codes(of: BeginBijDeRest(), in: records.reversed()), ["K0003"])
    }

    func testOfTwoStartsFarFromEachOtherNobodyCanTellWhichIsWrong() throws {
        let records = try [keuzedeel("K0001", "01-08-2016"), keuzedeel("K0002", "01-08-2204")]
        XCTAssertEqual(codes(of: BeginBijDeRest(), in: records), [])
    }

    func testTheSizeOfKeuzedelenIsNotCheckedWithoutKwalificaties() throws {
        guard case .keuzedeel(var keuzedeel) = try keuzedeel("K0001", "01-08-2016") else { return XCTFail() }
        keuzedeel.gekoppeldeKwalificaties = [KwalificatieVerwijzing(crebo: try XCTUnwrap(Opleidingscode("25740")))]
        let register = LocatedRegister([(.keuzedeel(keuzedeel), "keuzedeel.xml")])
        XCTAssertNotNil(KeuzedeelBinnenVerplichting().reasonNotToRun(over: register))
    }

    private func keuzedeel(_ code: String, _ start: String) throws -> RegisterRecord {
        var keuzedeel = Keuzedeel(code: try XCTUnwrap(KeuzedeelCode(code)), titel: "Titel")
        keuzedeel.geldigVanaf = CalendarDate(start)
        return .keuzedeel(keuzedeel)
    }

    private func codes(of rule: any Rule, in records: [RegisterRecord]) -> [String?] {
        var validation = Validation(rules: [rule])
        validation.endRegister(LocatedRegister(records.map { ($0, "keuzedelen.xml") }))
        return validation.result.findings.map(\.subject?.code)
    }
}
