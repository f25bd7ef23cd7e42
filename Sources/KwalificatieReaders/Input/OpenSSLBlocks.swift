import Glibc

/// OpenSSL's SHA-256, where the process has it already: Debian's libzip brings `libcrypto` along, which uses the
/// instructions that processors have for this. It is some five times as fast as what Swift can express.
///
/// Not a library that this project depends on: it is looked up by name, tried once against our own code, and not used when
/// it is missing or gives anything else. The hashes are the same either way.
enum OpenSSLBlocks {
    /// `int SHA256_Update(SHA256_CTX *, const void *, size_t)`.
    private typealias Update =
        @convention(c) (UnsafeMutableRawPointer, UnsafeRawPointer, Int) -> CInt

    /// What `SHA256_CTX` begins with is the state; behind it are a length and an unfinished block, 112 bytes in all. A
    /// block of zeros twice as long holds it, whatever a later version adds.
    private static let contextLength = 256

    private static let update: Update? = {
        guard let address = dlsym(nil, "SHA256_Update") else { return nil }
        let update = unsafeBitCast(address, to: Update.self)
        let trial = [UInt8]((0..<UInt8(192)))
        var (own, other) = (SHA256.start, SHA256.start)
        trial.withUnsafeBytes { blocks in
            SHA256.processOurselves(blocks, &own)
            process(blocks, &other, update)
        }
        return own == other ? update : nil
    }()

    /// Takes whole blocks into the state; gives false, and does nothing, where OpenSSL is not there.
    static func process(_ blocks: UnsafeRawBufferPointer, _ state: inout SIMD8<UInt32>) -> Bool {
        guard let update else { return false }
        process(blocks, &state, update)
        return true
    }

    private static func process(_ blocks: UnsafeRawBufferPointer, _ state: inout SIMD8<UInt32>, _ update: Update) {
        guard let start = blocks.baseAddress else { return }
        withUnsafeTemporaryAllocation(byteCount: contextLength, alignment: MemoryLayout<SIMD8<UInt32>>.alignment) {
            context in
            guard let address = context.baseAddress else { return }
            context.initializeMemory(as: UInt8.self, repeating: 0)
            context.storeBytes(of: state, as: SIMD8<UInt32>.self)
            _ = update(address, start, blocks.count)
            state = context.load(as: SIMD8<UInt32>.self)
        }
    }
}
