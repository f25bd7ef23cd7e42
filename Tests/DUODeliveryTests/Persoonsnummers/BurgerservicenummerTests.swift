import XCTest

@testable import DUODelivery

final class BurgerservicenummerTests: XCTestCase {
    private func controle(_ text: String) -> PersoonsnummerError.Controle? {
        do throws(PersoonsnummerError) {
            _ = try Burgerservicenummer(text)
            return nil
        } catch {
            XCTAssertEqual(error.soort, .burgerservicenummer)
            return error.controle
        }
    }

    func testTheTestNumbersAreRead() throws {
        for text in Testnummers.burgerservicenummers { XCTAssertEqual(try Burgerservicenummer(text).onverhuld, text) }
    }

    func testLeadingZerosArePartOfTheNumber() throws {
        // 000000012: 2 x 1 - 2 = 0.
        XCTAssertEqual(try Burgerservicenummer("000000012").onverhuld, "000000012")
        XCTAssertEqual(controle("12"), .negenCijfers)
    }

    func testASubstringIsRead() throws {
        XCTAssertEqual(try Burgerservicenummer("PER|999990007|".dropFirst(4).dropLast()).onverhuld, "999990007")
    }

    func testAnythingButNineDigitsIsRefused() {
        let others = [
            "", " ", "99999000", "9999900070", " 999990007", "999990007 ", "9999.90.007", "99999000A", "BSN1",
            "-99999000", "+99999000", "٩٩٩٩٩٠٠٠٧", "99999000\u{0667}", "999990007\u{301}", "999990007\0", "९९९",
        ]
        for text in others { XCTAssertEqual(controle(text), .negenCijfers, text) }
    }

    func testOnlyZerosAreRefused() {
        XCTAssertEqual(controle("000000000"), .nietAlleenNullen)
    }

    func testANumberThatFailsTheElfproefIsRefused() {
        XCTAssertEqual(controle("999990008"), .elfproef)
        XCTAssertEqual(controle("000000001"), .elfproef)
        XCTAssertEqual(controle("123456789"), .elfproef)
    }

    func testAnOnderwijsnummerIsNoBurgerservicenummer() {
        for text in Testnummers.onderwijsnummers { XCTAssertEqual(controle(text), .elfproef) }
    }

    func testEveryChangeOfOneDigitIsNoticed() {
        for text in Testnummers.burgerservicenummers {
            for position in 0..<9 {
                for digit in UInt8(ascii: "0")...UInt8(ascii: "9") {
                    var bytes = Array(text.utf8)
                    guard bytes[position] != digit else { continue }
                    bytes[position] = digit
                    XCTAssertEqual(controle(String(decoding: bytes, as: UTF8.self)), .elfproef)
                }
            }
        }
    }

    /// The check again, from the digits of the text, with every weight written out.
    func testRandomNumbersAgreeWithAnIndependentComputation() {
        var generator = SeededGenerator(seed: 11)
        var accepted = 0
        for _ in 0..<100_000 {
            let digits = (0..<9).map { _ in Int.random(in: 0...9, using: &generator) }
            let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
            let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
            let expected: PersoonsnummerError.Controle? =
                digits == Array(repeating: 0, count: 9) ? .nietAlleenNullen : sum % 11 == 0 ? nil : .elfproef
            let text = digits.map(String.init).joined()
            XCTAssertEqual(controle(text), expected)
            if expected == nil {
                accepted += 1
                XCTAssertEqual(try Burgerservicenummer(text).onverhuld, text)
            }
        }
        XCTAssertEqual(Double(accepted), 100_000 / 11, accuracy: 400)
    }

    func testEqualNumbersAreEqualAndOrderedByNumber() throws {
        let numbers = try Testnummers.burgerservicenummers.map { try Burgerservicenummer($0) }
        XCTAssertEqual(Set(numbers + numbers).count, 3)
        XCTAssertEqual(numbers.reversed().sorted(), numbers)
        XCTAssertLessThan(try Burgerservicenummer("000000012"), numbers[0])
    }
}
