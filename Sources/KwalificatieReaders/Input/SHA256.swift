/// SHA-256 (FIPS 180-4), fed a piece at a time: the fingerprint by which a person knows which file was read.
///
/// A value without memory of its own: a copy of one that was fed a beginning goes on from there.
public struct SHA256: Sendable {
    private var state = start
    /// The bytes that do not fill a block yet stand at its start.
    private var pending = SIMD64<UInt8>()
    private var pendingCount = 0
    private var length: UInt64 = 0

    private static let blockLength = 64
    /// The state before any block.
    static let start = SIMD8<UInt32>(
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

    /// The hash of nothing yet.
    public init() {}

    /// The hash of these bytes.
    public init(_ bytes: [UInt8]) {
        update(bytes)
    }

    /// Adds bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        length &+= UInt64(bytes.count)
        add(bytes)
    }

    /// Adds bytes.
    public mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// Adds bytes that count for the length already, or not at all.
    private mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var start = 0
        if pendingCount > 0 {
            start = min(Self.blockLength - pendingCount, bytes.count)
            keep(bytes[..<start])
            guard pendingCount == Self.blockLength else { return }
            let block = pending
            withUnsafeBytes(of: block) { process($0) }
            pendingCount = 0
        }
        let whole = (bytes.count - start) / Self.blockLength * Self.blockLength
        process(UnsafeRawBufferPointer(rebasing: bytes[start..<(start + whole)]))
        start += whole
        keep(bytes[start...])
    }

    private mutating func keep(_ bytes: Slice<UnsafeRawBufferPointer>) {
        withUnsafeMutableBytes(of: &pending) { pending in
            UnsafeMutableRawBufferPointer(rebasing: pending[pendingCount...]).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: bytes))
        }
        pendingCount += bytes.count
    }

    /// The 32 bytes of the hash of everything added so far; more can be added afterwards.
    public var digest: [UInt8] {
        var last = self
        // One bit, zeros, and the length in bits in the last eight bytes of a block.
        var padding = SIMD64<UInt8>()
        padding[0] = 0x80
        let used = (pendingCount + 1 + 8) % Self.blockLength
        let count = 1 + (used == 0 ? 0 : Self.blockLength - used)
        withUnsafeBytes(of: padding) { last.add(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        withUnsafeBytes(of: (length &* 8).bigEndian) { last.add($0) }
        return (0..<32).map { index in UInt8(truncatingIfNeeded: last.state[index / 4] >> (24 - 8 * UInt32(index % 4)))
        }
    }

    /// The digest in 64 small hexadecimal digits.
    public var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in digest { text += [digits[Int(byte >> 4)], digits[Int(byte & 0xF)]] }
        return String(decoding: text, as: UTF8.self)
    }

    /// Takes whole blocks.
    private mutating func process(_ blocks: UnsafeRawBufferPointer) {
        if !OpenSSLBlocks.process(blocks, &state) { Self.processOurselves(blocks, &state) }
    }

    /// Takes whole blocks into the state, with the code below: what any machine can do.
    static func processOurselves(_ blocks: UnsafeRawBufferPointer, _ state: inout SIMD8<UInt32>) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: blockLength) { schedule in
            constants.withUnsafeBufferPointer { constants in
                for start in stride(from: 0, to: blocks.count, by: blockLength) {
                    fill(schedule, from: blocks, at: start, constants)
                    state &+= rounds(state, UnsafeBufferPointer(schedule))
                }
            }
        }
    }

    /// Fills the schedule of the block that begins at `start`, with the constant of each round added to it.
    @inline(__always)
    private static func fill(
        _ schedule: UnsafeMutableBufferPointer<UInt32>, from blocks: UnsafeRawBufferPointer, at start: Int,
        _ constants: UnsafeBufferPointer<UInt32>
    ) {
        for index in 0..<16 {
            schedule[index] = UInt32(
                bigEndian: blocks.loadUnaligned(fromByteOffset: start + index * 4, as: UInt32.self))
        }
        for index in 16..<64 {
            let near = schedule[index - 2]
            let far = schedule[index - 15]
            let nearSum: UInt32 = turn(near, 17) ^ turn(near, 19) ^ (near >> 10)
            let farSum: UInt32 = turn(far, 7) ^ turn(far, 18) ^ (far >> 3)
            schedule[index] = schedule[index - 16] &+ farSum &+ schedule[index - 7] &+ nearSum
        }
        for index in 0..<64 { schedule[index] &+= constants[index] }
    }

    /// The state after the rounds of one block. Eight at a time: each finds the letters one place further on, so that
    /// nothing is moved.
    @inline(__always)
    private static func rounds(_ state: SIMD8<UInt32>, _ schedule: UnsafeBufferPointer<UInt32>) -> SIMD8<UInt32> {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in stride(from: 0, to: 64, by: 8) {
            round(a, b, c, &d, e, f, g, &h, schedule[index])
            round(h, a, b, &c, d, e, f, &g, schedule[index + 1])
            round(g, h, a, &b, c, d, e, &f, schedule[index + 2])
            round(f, g, h, &a, b, c, d, &e, schedule[index + 3])
            round(e, f, g, &h, a, b, c, &d, schedule[index + 4])
            round(d, e, f, &g, h, a, b, &c, schedule[index + 5])
            round(c, d, e, &f, g, h, a, &b, schedule[index + 6])
            round(b, c, d, &e, f, g, h, &a, schedule[index + 7])
        }
        return SIMD8(a, b, c, d, e, f, g, h)
    }

    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ scheduled: UInt32
    ) {
        let choice: UInt32 = g ^ (e & (f ^ g))
        let majority: UInt32 = (a & b) | (c & (a | b))
        let eSum: UInt32 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
        let aSum: UInt32 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
        let first: UInt32 = h &+ eSum &+ choice &+ scheduled
        d &+= first
        h = first &+ aSum &+ majority
    }

    @inline(__always)
    private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 { word &>> count | word &<< (32 &- count) }

    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
