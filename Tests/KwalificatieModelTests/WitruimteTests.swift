import XCTest

@testable import KwalificatieModel

final class WitruimteTests: XCTestCase {
    private let scalars = (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)

    func testACharacterIsWhiteSpaceWhenUnicodeSaysSo() {
        XCTAssertEqual(Array(scalars.filter(\.isWitruimte)), scalars.filter(\.properties.isWhitespace))
    }

    func testBytesAreWhiteSpaceWhenTheirCharacterIs() {
        for scalar in scalars {
            let bytes = Array(String(scalar).utf8)
            let length = bytes.withUnsafeBufferPointer { Witruimte.length(at: 0, in: $0) }
            if length != (scalar.isWitruimte ? bytes.count : 0) { XCTFail("U+\(String(scalar.value, radix: 16))") }
        }
    }
}
