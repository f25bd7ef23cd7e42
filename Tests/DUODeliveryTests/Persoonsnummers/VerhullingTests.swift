import XCTest

@testable import DUODelivery

/// No way of turning a value into text shows the number, except the one that says so.
final class VerhullingTests: XCTestCase {
    private struct Persoon {
        let nummer: any Persoonsnummer
        let ander: [String: Burgerservicenummer]
    }

    /// Every number of the tests with the texts that Swift makes of it.
    private func texts(of nummer: some Persoonsnummer) throws -> [String] {
        let bsn = try Burgerservicenummer("999990007")
        let persoon = Persoon(nummer: nummer, ander: ["bsn": bsn])
        var texts = [
            nummer.description, nummer.debugDescription, nummer.verhuld, "\(nummer)", String(describing: nummer),
            String(reflecting: nummer), "\([nummer])", "\(Optional(nummer) as Any)", "\(persoon)",
            String(reflecting: persoon), "\(Set([nummer]))", "\(Result<_, Never>.success(nummer))",
            "\(Mirror(reflecting: nummer).children.map { "\($0)" })", "\(nummer.customMirror)",
            "\(Mirror(reflecting: nummer).descendant("cijfers") as Any)",
            "\(Mirror(reflecting: nummer).descendant(0) as Any)",
            "\(KeyValuePairs(dictionaryLiteral: (nummer, nummer)))",
        ]
        for value in [nummer as Any, [nummer], persoon, Optional(nummer) as Any] {
            var dumped = ""
            dump(value, to: &dumped)
            texts.append(dumped)
        }
        return texts
    }

    func testABurgerservicenummerIsMaskedInEveryText() throws {
        for number in Testnummers.burgerservicenummers {
            for text in try texts(of: Burgerservicenummer(number)) {
                XCTAssertFalse(text.contains(number.prefix(7)), text)
                XCTAssertFalse(text.contains("999990"), text)
            }
        }
    }

    func testAnOnderwijsnummerIsMaskedInEveryText() throws {
        for number in Testnummers.onderwijsnummers {
            for text in try texts(of: Onderwijsnummer(number)) { XCTAssertFalse(text.contains("10990"), text) }
        }
    }

    func testTheMaskedFormShowsTheLastFourDigits() throws {
        XCTAssertEqual("\(try Burgerservicenummer("999990007"))", "*****0007")
        XCTAssertEqual(String(reflecting: try Onderwijsnummer("109901855")), "*****1855")
        XCTAssertEqual("\([try Burgerservicenummer("000000012")])", "[*****0012]")
    }

    func testADumpShowsTheMaskedFormOnly() throws {
        var dumped = ""
        dump(try Burgerservicenummer("999990007"), to: &dumped)
        XCTAssertEqual(dumped, "▿ *****0007\n  - verhuld: \"*****0007\"\n")
    }

    func testTheNumbersCannotBeEncoded() throws {
        let values: [Any] = [try Burgerservicenummer("999990007"), try Onderwijsnummer("109900000")]
        for value in values {
            XCTAssertFalse(value is any Encodable)
            XCTAssertFalse(value is any LosslessStringConvertible)
            XCTAssertFalse(value is any RawRepresentable)
        }
    }

    func testAnErrorDoesNotHoldTheNumber() {
        for text in ["999990008", "000000000", "99999000812", "9999.90.008"] {
            for read in [{ _ = try Burgerservicenummer(text) }, { _ = try Onderwijsnummer(text) }] {
                XCTAssertThrowsError(try read()) { error in
                    var dumped = ""
                    dump(error, to: &dumped)
                    for shown in ["\(error)", String(reflecting: error), error.localizedDescription, dumped] {
                        XCTAssertNil(shown.firstMatch(of: #/[0-9]{2}/#), shown)
                    }
                }
            }
        }
    }

    func testAnErrorSaysInDutchWhichCheckFailed() {
        let sentences = PersoonsnummerError.Controle.allCases.map {
            PersoonsnummerError(soort: .burgerservicenummer, controle: $0).description
        }
        XCTAssertEqual(
            sentences,
            [
                "een burgerservicenummer bestaat uit negen cijfers, voorloopnullen meegeteld",
                "een burgerservicenummer bestaat niet uit alleen nullen",
                "het burgerservicenummer voldoet niet aan de elfproef",
            ])
    }
}
