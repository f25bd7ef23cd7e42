import Glibc

/// Keeps what is in memory, such as numbers of persons, from being written down when the program crashes.
enum MemoryGuard {
    private typealias Control = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32

    /// `PR_SET_DUMPABLE` in `<linux/prctl.h>`.
    private static let setDumpable: Int32 = 4

    /// The signals at which the Swift runtime prints a backtrace, with what stood in registers and memory, where
    /// `SWIFT_BACKTRACE` asks for it: the runtime reads that before the program begins, so its handlers are taken away.
    private static let crashes = [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP]

    /// No backtrace and no core file from here on; a core file is not handed to another program (`core_pattern`) either.
    static func begin() {
        for crash in crashes { signal(crash, SIG_DFL) }
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        // Swift's view of the C library leaves out functions with a variable number of arguments.
        guard let address = dlsym(nil, "prctl") else { return }
        _ = unsafeBitCast(address, to: Control.self)(setDumpable, 0, 0, 0, 0)
    }
}
