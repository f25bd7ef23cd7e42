import Glibc

/// A file that is written piece by piece.
struct OutputFile: ~Copyable {
    private let descriptor: Int32
    private let path: String

    /// How many bytes it has.
    private(set) var length = 0

    init(_ path: String, mode: mode_t = 0o644) throws(MakerError) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        self.path = path
        guard descriptor >= 0 else { throw .refused(path) }
    }

    deinit { close(descriptor) }

    mutating func write(_ bytes: [UInt8]) throws(MakerError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw .refused(path) }
            rest = rest.dropFirst(count)
        }
        length += bytes.count
    }
}
