import XCTest

@testable import DUODelivery

final class CodesTests: XCTestCase {
    func testABrinIsRead() {
        XCTAssertEqual(Brin("25LX")?.text, "25LX")
        XCTAssertEqual(Brin("00AA").map { "\($0)" }, "00AA")
    }

    func testAnythingElseIsNoBrin() {
        let others = [
            "", "25L", "25LX0", "25lx", "2ALX", "LX25", " 25LX", "25LX ", "25ĲX", "٢٥LX", "25LÉ", "25L\u{301}",
        ]
        XCTAssertEqual(others.filter { Brin($0) != nil }, [])
    }

    func testAVestigingscodeIsABrinAndTwoDigits() throws {
        let code = try XCTUnwrap(Vestigingscode("25LX07"))
        XCTAssertEqual(code.brin, Brin("25LX"))
        XCTAssertEqual(code.vestigingsnummer, "07")
        XCTAssertEqual(code.text, "25LX07")
    }

    func testAnythingElseIsNoVestigingscode() {
        let others = ["", "25LX", "25LX0", "25LX007", "25LXA0", "25lx00", "25LX 0", "25LX-1"]
        XCTAssertEqual(others.filter { Vestigingscode($0) != nil }, [])
    }

    func testAnOnderwijsaanbiederIsRead() {
        XCTAssertEqual(Onderwijsaanbieder("101A742")?.text, "101A742")
        XCTAssertEqual(Onderwijsaanbieder("000A000")?.text, "000A000")
    }

    func testAnythingElseIsNoOnderwijsaanbieder() {
        let others = ["", "101A74", "101A7420", "101a742", "101X742", "101B742", "A101742", " 101A74", "1O1A742"]
        XCTAssertEqual(others.filter { Onderwijsaanbieder($0) != nil }, [])
    }

    func testAnOnderwijslocatieIsRead() {
        XCTAssertEqual(Onderwijslocatie("100X969")?.text, "100X969")
    }

    func testAnythingElseIsNoOnderwijslocatie() {
        let others = ["", "100X96", "100X9690", "100x969", "100A969", "X100969", "100 969"]
        XCTAssertEqual(others.filter { Onderwijslocatie($0) != nil }, [])
    }

    func testAPostcodeIsRead() {
        XCTAssertEqual(Postcode("2700AA")?.text, "2700AA")
        XCTAssertEqual(Postcode("1000ZZ")?.text, "1000ZZ")
    }

    func testAnythingElseIsNoPostcode() {
        let others = ["", "0700AA", "2700 AA", "2700aa", "2700A", "2700AAA", "270AA", "27000A", "2700A1", "D-2700"]
        XCTAssertEqual(others.filter { Postcode($0) != nil }, [])
    }

    func testASubstringIsRead() {
        XCTAssertEqual(Brin("VLP|25LX".dropFirst(4)), Brin("25LX"))
    }

    func testCodesAreOrderedByText() throws {
        XCTAssertLessThan(try XCTUnwrap(Brin("03AA")), try XCTUnwrap(Brin("25AA")))
        XCTAssertLessThan(try XCTUnwrap(Vestigingscode("25LX00")), try XCTUnwrap(Vestigingscode("25LX01")))
        XCTAssertLessThan(try XCTUnwrap(Onderwijslocatie("100X969")), try XCTUnwrap(Onderwijslocatie("101X000")))
    }
}
