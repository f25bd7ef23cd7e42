/// Nine digits and the sums that the elfproef of a number takes of them.
struct NegenCijfers: Sendable, Hashable {
    /// The digits as a number, 0...999999999.
    let number: UInt32

    /// Reads exactly nine ASCII digits.
    init?(_ text: some StringProtocol) {
        let bytes = text.utf8
        guard bytes.count == 9, bytes.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else { return nil }
        number = bytes.reduce(0) { $0 * 10 + UInt32($1 - UInt8(ascii: "0")) }
    }

    var isZero: Bool { number == 0 }

    /// `9a+8b+7c+6d+5e+4f+3g+2h`, at most 396.
    var weightedSum: Int {
        var rest = number / 10
        var sum = 0
        for weight in 2...9 {
            sum += weight * Int(rest % 10)
            rest /= 10
        }
        return sum
    }

    /// The ninth digit.
    var controlDigit: Int { Int(number % 10) }

    /// The nine digits, leading zeros included.
    var text: String {
        String(unsafeUninitializedCapacity: 9) { bytes in
            var rest = number
            for position in (0..<9).reversed() {
                bytes[position] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            return 9
        }
    }
}
