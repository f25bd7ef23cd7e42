import FileNames
import Glibc

/// A file that is being written, with a buffer between it and the operating system, or a few for a large one.
public final class OutputFile {
    private let path: String
    private let descriptor: Int32
    private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bufferLength, alignment: 16)
    /// How many bytes at the start of the buffer are collected.
    private var count = 0
    private var fingerprint: Fingerprint?
    /// What writes full buffers on another thread; nil where that is not worthwhile.
    private var behind: WriteBehind?

    /// How much is collected before it is written: system calls then cost nothing beside making the bytes, and what is
    /// hashed is still in the processor's cache.
    private static let bufferLength = 256 << 10

    /// Makes a new file that only its owner can write and everybody can read or, with another mode, as that says.
    ///
    /// - Parameter isLarge: whether so much will be written that it pays to do that on another thread.
    init(creating path: String, mode: mode_t = 0o644, isLarge: Bool = false) throws(OutputProblem) {
        descriptor = open(path.onDisk, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        self.path = path
        fingerprint = Fingerprint(of: path)
        guard descriptor >= 0 else { throw OutputProblem.current(path) }
        if isLarge { behind = WriteBehind(descriptor, bufferLength: Self.bufferLength) }
    }

    /// Writes to a descriptor that is open already, and stays open.
    init(descriptor: Int32, named path: String) throws(OutputProblem) {
        self.descriptor = dup(descriptor)
        self.path = path
        guard self.descriptor >= 0 else { throw OutputProblem.current(path) }
    }

    deinit {
        // What is still being written is, before the descriptor becomes somebody else's.
        behind = nil
        close(descriptor)
        buffer.deallocate()
    }

    /// Writes these bytes behind what was written.
    public func write(_ bytes: UnsafeRawBufferPointer) throws(OutputProblem) {
        if behind == nil, count + bytes.count > Self.bufferLength {
            try flush()
            if bytes.count >= Self.bufferLength { return try send(bytes) }
        }
        var rest = bytes[...]
        while !rest.isEmpty {
            if count == Self.bufferLength { try handOver() }
            let part = rest.prefix(Self.bufferLength - count)
            free.copyMemory(from: UnsafeRawBufferPointer(rebasing: part))
            count += part.count
            rest = rest.dropFirst(part.count)
        }
    }

    /// Writes these bytes behind what was written.
    public func write(_ bytes: [UInt8]) throws(OutputProblem) {
        try bytes.withUnsafeBufferPointer { (bytes) throws(OutputProblem) in try write(UnsafeRawBufferPointer(bytes)) }
    }

    /// Writes a piece of another file behind what was written: it is read straight into what is collected.
    func write(_ piece: Piece) throws(OutputProblem) {
        var offset = 0
        while offset < piece.length {
            if count == Self.bufferLength { try handOver() }
            let part = UnsafeMutableRawBufferPointer(rebasing: free.prefix(piece.length - offset))
            try piece.file.read(into: part, at: piece.offset + offset)
            count += part.count
            offset += part.count
        }
    }

    /// Where the next bytes are collected.
    private var free: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(rebasing: buffer[count...]) }

    /// Hands what is collected to the operating system.
    func flush() throws(OutputProblem) {
        try handOver()
        if let code = behind?.wait() { throw OutputProblem(path: path, reason: .refused(code)) }
    }

    /// Hands what is collected to the operating system, or to the thread that does so.
    private func handOver() throws(OutputProblem) {
        let collected = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        guard let behind else {
            count = 0
            return try send(collected)
        }
        // The rest would be made in vain.
        if let code = behind.failure { throw OutputProblem(path: path, reason: .refused(code)) }
        fingerprint?.add(collected)
        buffer = behind.exchange(buffer, count: count)
        count = 0
    }

    /// Writes all that is left and waits until it is on disk.
    public func finish() throws(OutputProblem) {
        try flush()
        if fsync(descriptor) != 0 { throw OutputProblem.current(path) }
    }

    /// How many bytes have been written, those that are still collected included.
    var position: Int { (fingerprint?.bytes ?? 0) + count }

    /// What a new file holds, when it is finished, under this name; nil for another.
    func produced(as name: String) -> ProducedFile? { fingerprint?.file(name) }

    private func send(_ bytes: UnsafeRawBufferPointer) throws(OutputProblem) {
        fingerprint?.add(bytes)
        if let code = WholeWrite.write(bytes, to: descriptor) {
            throw OutputProblem(path: path, reason: .refused(code))
        }
    }
}
