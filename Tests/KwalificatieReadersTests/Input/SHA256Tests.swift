import XCTest

@testable import KwalificatieReaders

/// The examples of NIST for SHA-256 (FIPS 180-4, "SHA256 examples" and the long message).
final class SHA256Tests: XCTestCase {
    private let vectors: [(text: String, hash: String)] = [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ]

    func testTheExamplesOfNIST() {
        for (text, hash) in vectors {
            var sha = SHA256()
            sha.update(Array(text.utf8))
            XCTAssertEqual(sha.hexadecimal, hash, text)
        }
    }

    func testAMillionTimesTheLetterA() {
        var sha = SHA256()
        for _ in 0..<1_000 { sha.update([UInt8](repeating: UInt8(ascii: "a"), count: 1_000)) }
        XCTAssertEqual(sha.hexadecimal, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    func testThePiecesDoNotMatter() {
        let message = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        var whole = SHA256()
        whole.update(message)
        for length in [1, 3, 55, 56, 63, 64, 65, 128] {
            var sha = SHA256()
            for start in stride(from: 0, to: message.count, by: length) {
                sha.update(Array(message[start..<min(start + length, message.count)]))
            }
            XCTAssertEqual(sha.digest, whole.digest, "pieces of \(length)")
        }
    }

    func testOurOwnBlocksGiveWhatOpenSSLGives() throws {
        for count in [64, 128, 64 * 100] {
            let blocks = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            var (own, other) = (SHA256.start, SHA256.start)
            try blocks.withUnsafeBytes { blocks in
                SHA256.processOurselves(blocks, &own)
                guard OpenSSLBlocks.process(blocks, &other) else { throw XCTSkip("OpenSSL is not in this process") }
            }
            XCTAssertEqual(own, other, "\(count) bytes")
        }
    }

    func testOurOwnBlocksGiveTheExampleOfNIST() {
        // "abc" with the padding that fills its block.
        let block = Array("abc".utf8) + [0x80] + [UInt8](repeating: 0, count: 59) + [24]
        var state = SHA256.start
        block.withUnsafeBytes { SHA256.processOurselves($0, &state) }
        XCTAssertEqual(state[0], 0xba78_16bf)
        XCTAssertEqual(state[7], 0xf200_15ad)
    }

    func testASourceIsHashedWholeWhenItsReaderStopsEarly() throws {
        let source = HashingSource(MemorySource("abc"))
        let one = UnsafeMutableRawBufferPointer.allocate(byteCount: 1, alignment: 1)
        defer { one.deallocate() }
        XCTAssertEqual(try source.read(into: one), 1)
        XCTAssertEqual(try source.finish(), vectors[1].hash)
        XCTAssertEqual(source.bytesRead, 3)
    }

    /// A disk that fails once.
    private struct FailingOnce: ByteSource {
        var hasFailed = false
        var source = MemorySource("abc")

        mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingProblem) -> Int {
            defer { hasFailed = true }
            if !hasFailed { throw ReadingProblem(.noPermission) }
            return source.read(into: buffer)
        }
    }

    func testWhatCouldNotBeReadHasNoHashAlsoWhenItCanBeReadAfterwards() {
        let source = HashingSource(FailingOnce())
        let one = UnsafeMutableRawBufferPointer.allocate(byteCount: 1, alignment: 1)
        defer { one.deallocate() }
        XCTAssertThrowsError(try source.read(into: one))
        XCTAssertEqual(try? source.read(into: one), 1)
        XCTAssertThrowsError(try source.finish())
    }
}
