import Glibc

/// A file that is being written, with one buffer between it and the operating system.
public final class OutputFile {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []

    /// How much is collected before it is written: system calls then cost nothing beside making the bytes.
    private static let bufferLength = 256 << 10

    /// Makes a new file that only its owner can write and everybody can read or, with another mode, as that says.
    init(creating path: String, mode: mode_t = 0o644) throws(OutputProblem) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        self.path = path
        guard descriptor >= 0 else { throw OutputProblem.current(path) }
        buffer.reserveCapacity(Self.bufferLength)
    }

    /// Writes to a descriptor that is open already, and stays open.
    init(descriptor: Int32, named path: String) throws(OutputProblem) {
        self.descriptor = dup(descriptor)
        self.path = path
        guard self.descriptor >= 0 else { throw OutputProblem.current(path) }
    }

    deinit {
        close(descriptor)
    }

    /// Writes these bytes behind what was written.
    public func write(_ bytes: UnsafeRawBufferPointer) throws(OutputProblem) {
        if buffer.count + bytes.count > Self.bufferLength { try flush() }
        if bytes.count >= Self.bufferLength {
            try send(bytes)
        } else {
            buffer.append(contentsOf: bytes)
        }
    }

    /// Writes these bytes behind what was written.
    public func write(_ bytes: [UInt8]) throws(OutputProblem) {
        try bytes.withUnsafeBufferPointer { (bytes) throws(OutputProblem) in try write(UnsafeRawBufferPointer(bytes)) }
    }

    /// Hands what is collected to the operating system.
    func flush() throws(OutputProblem) {
        let collected = buffer
        buffer.removeAll(keepingCapacity: true)
        try collected.withUnsafeBufferPointer { (bytes) throws(OutputProblem) in
            try send(UnsafeRawBufferPointer(bytes))
        }
    }

    /// Writes all that is left and waits until it is on disk.
    public func finish() throws(OutputProblem) {
        try flush()
        if fsync(descriptor) != 0 { throw OutputProblem.current(path) }
    }

    private func send(_ bytes: UnsafeRawBufferPointer) throws(OutputProblem) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = UnsafeRawBufferPointer(rebasing: rest)
            let count = Glibc.write(descriptor, piece.baseAddress, piece.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw OutputProblem.current(path)
            }
            rest = rest.dropFirst(count)
        }
    }
}
