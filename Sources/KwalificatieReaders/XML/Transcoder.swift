import Glibc

/// Turns bytes of another encoding into UTF-8, a piece at a time, with iconv.
final class Transcoder {
    private let converter: iconv_t
    /// Bytes of a character whose rest has not come yet.
    private var pending: [UInt8] = []

    /// A converter from the encoding that iconv knows by this name.
    init(from iconvName: String, named name: String) throws(ReadingProblem) {
        // iconv_open gives (iconv_t)-1 when it does not know an encoding.
        guard let converter = iconv_open("UTF-8", iconvName), Int(bitPattern: converter) != -1 else {
            throw ReadingProblem(.unsupportedEncoding(name), line: 1, column: 1)
        }
        self.converter = converter
    }

    deinit {
        iconv_close(converter)
    }

    /// Whether the bytes so far end within a character.
    var isWithinCharacter: Bool { !pending.isEmpty }

    /// The UTF-8 of these bytes and whether they hold something that the encoding does not; what comes before that
    /// is converted, so that its place is known.
    func convert(_ bytes: UnsafeRawBufferPointer) -> (utf8: [UInt8], isInvalid: Bool) {
        var input = pending
        input.append(contentsOf: bytes)
        pending = []
        // A byte or a UTF-16 unit becomes at most three bytes of UTF-8.
        var output = [UInt8](repeating: 0, count: input.count * 3 + 4)
        var used = 0
        var consumed = 0
        var failure: Int32 = 0
        input.withUnsafeMutableBytes { source in
            output.withUnsafeMutableBytes { target in
                var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var fromLeft = source.count
                var toLeft = target.count
                // (size_t)-1, which Swift reads as -1.
                if iconv(converter, &from, &fromLeft, &to, &toLeft) == -1 { failure = errno }
                consumed = source.count - fromLeft
                used = target.count - toLeft
            }
        }
        output.removeLast(output.count - used)
        if failure == EINVAL {
            pending = Array(input[consumed...])
            return (output, false)
        }
        return (output, failure != 0)
    }
}
