import Glibc

/// Writes buffers to a file on a thread of its own, while others fill the next ones.
final class WriteBehind {
    /// A buffer that belongs to one thread at a time, and how many bytes of it are to be written.
    private struct Filled: @unchecked Sendable {
        let buffer: UnsafeMutableRawBufferPointer
        let count: Int
    }

    private enum Work: Sendable {
        case write(Filled)
        case end
    }

    private struct State: Sendable {
        /// How many buffers have yet to be written.
        var waiting = 0
        /// The operating system's number of what went wrong first.
        var code: Int32?
    }

    /// How many full buffers wait at most beside the one that is being written, so that neither side waits for long.
    private static let waitingCount = 2

    private let work = BoundedQueue<Work>(limit: waitingCount)
    private let free = BoundedQueue<Filled>(limit: waitingCount + 1)
    private let state = Monitor(State())
    private let thread: WorkThread

    /// A thread that writes to this descriptor; nil when the operating system has none left.
    ///
    /// - Parameter bufferLength: how long buffers are.
    init?(_ descriptor: Int32, bufferLength: Int) {
        let (work, free, state) = (work, free, state)
        let thread = WorkThread {
            while case .write(let filled) = work.take() {
                let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(filled.buffer)[..<filled.count])
                let hasFailed = state.update { $0.code != nil }
                let code = hasFailed ? nil : WholeWrite.write(bytes, to: descriptor)
                state.update {
                    $0.code = $0.code ?? code
                    $0.waiting -= 1
                }
                _ = free.put(filled)
            }
        }
        guard let thread else { return nil }
        self.thread = thread
        for _ in 0...Self.waitingCount {
            _ = free.put(Filled(buffer: .allocate(byteCount: bufferLength, alignment: 16), count: 0))
        }
    }

    /// Hands over a buffer of which the first bytes are to be written, and gives another one for it.
    func exchange(_ buffer: UnsafeMutableRawBufferPointer, count: Int) -> UnsafeMutableRawBufferPointer {
        state.update { $0.waiting += 1 }
        _ = work.put(.write(Filled(buffer: buffer, count: count)))
        return free.take().buffer
    }

    /// The operating system's number of what has gone wrong so far, or nil.
    var failure: Int32? { state.update { $0.code } }

    /// Waits until everything has been written; gives the operating system's number of what went wrong, or nil.
    func wait() -> Int32? {
        state.wait { $0.waiting == 0 ? .some($0.code) : nil }
    }

    deinit {
        _ = work.put(.end)
        thread.join()
        for _ in 0...Self.waitingCount { free.take().buffer.deallocate() }
    }
}

/// Writing everything, however few bytes the operating system takes at once.
package enum WholeWrite {
    /// Writes all these bytes; gives the operating system's number of what went wrong, or nil.
    package static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32? {
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = UnsafeRawBufferPointer(rebasing: rest)
            let written = Glibc.write(descriptor, piece.baseAddress, piece.count)
            if written >= 0 {
                rest = rest.dropFirst(written)
            } else if errno != EINTR {
                return errno
            }
        }
        return nil
    }
}
