import XCTest

@testable import DUODelivery

final class OnderwijsnummerTests: XCTestCase {
    private func controle(_ text: String) -> PersoonsnummerError.Controle? {
        do throws(PersoonsnummerError) {
            _ = try Onderwijsnummer(text)
            return nil
        } catch {
            XCTAssertEqual(error.soort, .onderwijsnummer)
            return error.controle
        }
    }

    func testTheTestNumbersAreRead() throws {
        for text in Testnummers.onderwijsnummers {
            let nummer = try Onderwijsnummer(text)
            XCTAssertEqual(nummer.onverhuld, text)
            XCTAssertFalse(nummer.heeftAfwijkendControlegetal)
        }
    }

    func testAnythingButNineDigitsIsRefused() {
        for text in ["", "10990000", "1099000000", " 109900000", "BSN10", "10990000O"] {
            XCTAssertEqual(controle(text), .negenCijfers, text)
        }
    }

    func testOnlyZerosFailTheElfproef() {
        XCTAssertEqual(controle("000000000"), .elfproef)
    }

    func testABurgerservicenummerIsNoOnderwijsnummer() {
        for text in Testnummers.burgerservicenummers { XCTAssertEqual(controle(text), .elfproef) }
    }

    func testANumberThatPassesTheWiderFormOnlyIsReadAndMarked() throws {
        let marked = try (0...999).compactMap { number -> Onderwijsnummer? in
            let text = "109900" + String(String(1000 + number).dropFirst())
            guard controle(text) == nil else { return nil }
            let nummer = try Onderwijsnummer(text)
            return nummer.heeftAfwijkendControlegetal ? nummer : nil
        }
        XCTAssertFalse(marked.isEmpty)
        XCTAssertEqual(Set(marked.compactMap(\.onverhuld.last)), ["6", "7", "8", "9"])
    }

    /// Both forms again, from the digits of the text, with every weight written out.
    func testRandomNumbersAgreeWithAnIndependentComputation() throws {
        var generator = SeededGenerator(seed: 12)
        var accepted = 0
        var marked = 0
        for _ in 0..<100_000 {
            let digits = (0..<9).map { _ in Int.random(in: 0...9, using: &generator) }
            let sum = zip(digits, [9, 8, 7, 6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
            let passes = sum % 11 == digits[8] + 5
            // A sum that is smaller than the last digit leaves a negative remainder: brought back into 0...10.
            let passesWider = ((sum - digits[8]) % 11 + 11) % 11 == 5
            let text = digits.map(String.init).joined()
            XCTAssertEqual(controle(text), passes || passesWider ? nil : .elfproef)
            guard passes || passesWider else { continue }
            XCTAssertEqual(try Onderwijsnummer(text).heeftAfwijkendControlegetal, !passes)
            accepted += 1
            if !passes { marked += 1 }
        }
        XCTAssertEqual(Double(accepted), 100_000 / 11, accuracy: 400)
        XCTAssertEqual(Double(marked), 100_000 / 11 * 0.4, accuracy: 300)
    }

    func testNoNumberIsBothABurgerservicenummerAndAnOnderwijsnummer() {
        var generator = SeededGenerator(seed: 13)
        for _ in 0..<100_000 {
            let text = String(String(Int.random(in: 1_000_000_000...1_999_999_999, using: &generator)).dropFirst())
            let isBurgerservicenummer = (try? Burgerservicenummer(text)) != nil
            XCTAssertFalse(isBurgerservicenummer && controle(text) == nil)
        }
    }
}
