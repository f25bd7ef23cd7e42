import XCTest

@testable import KwalificatieModel

final class EightBytesTests: XCTestCase {
    private func firstSpecial(_ bytes: [UInt8], from start: Int = 0) -> Int {
        bytes.withUnsafeBufferPointer { text in
            text.firstSpecial(from: start) {
                $0 == 0xC2 || $0 < 0x20
            } inEight: {
                $0.hold(0xC2) || $0.holdOneBelow(0x20)
            }
        }
    }

    func testEveryByteIsFoundAtEveryPlace() {
        for byte in UInt8.min...UInt8.max {
            for place in 0..<20 {
                var text = [UInt8](repeating: 0x61, count: 20)
                text[place] = byte
                XCTAssertEqual(firstSpecial(text), byte == 0xC2 || byte < 0x20 ? place : 20, "\(byte) at \(place)")
            }
        }
    }

    func testTheSearchBeginsWhereItShould() {
        XCTAssertEqual(firstSpecial([0x0A, 0x61, 0x0A, 0x61], from: 1), 2)
        XCTAssertEqual(firstSpecial([], from: 0), 0)
    }

    func testBytesNextToASpecialOneDoNotHideIt() {
        XCTAssertEqual(firstSpecial([0xC3, 0xC1, 0x80, 0xFF, 0x20, 0xC2, 0x1F, 0x21]), 5)
        XCTAssertEqual(firstSpecial([0xC3, 0xC1, 0x80, 0xFF, 0x20, 0x7F, 0x1F, 0x21]), 6)
    }
}
