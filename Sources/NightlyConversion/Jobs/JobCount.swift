import Glibc

/// How many documents are read at once.
public enum JobCount {
    /// The most that may be asked: more threads than any machine has cores only cost memory.
    public static let maximum = 256

    /// Linux's `sched_getaffinity`, which Swift's view of the C library leaves out.
    private typealias Affinity =
        @convention(c) (_ process: pid_t, _ size: Int, _ mask: UnsafeMutableRawPointer?) -> Int32

    /// The number of cores on which this process may run: fewer than the machine has, where an administrator set so.
    public static var available: Int {
        guard let address = dlsym(nil, "sched_getaffinity") else { return 1 }
        // A bit for each core that the kernel could know.
        var mask = [UInt64](repeating: 0, count: 128)
        let size = mask.count * MemoryLayout<UInt64>.size
        guard unsafeBitCast(address, to: Affinity.self)(0, size, &mask) == 0 else { return 1 }
        return min(max(1, mask.reduce(0) { $0 + $1.nonzeroBitCount }), maximum)
    }
}
