import Glibc

/// A thread of the operating system that does one thing.
///
/// Not Swift's own concurrency: its threads come from Dispatch, and they may not be kept waiting as reading a file does.
struct WorkThread {
    private let thread: pthread_t

    /// The stack, whatever limit the process was started with: what a program has by default.
    private static let stackSize = 8 << 20

    private final class Work: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) {
            self.body = body
        }
    }

    /// Starts a thread; nil when the operating system has none left.
    init?(_ body: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        guard pthread_attr_init(&attributes) == 0 else { return nil }
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, Self.stackSize)
        let work = Unmanaged.passRetained(Work(body))
        var thread = pthread_t()
        let code = pthread_create(
            &thread, &attributes,
            { work in
                guard let work else { return nil }
                Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
                return nil
            }, work.toOpaque())
        guard code == 0 else {
            work.release()
            return nil
        }
        self.thread = thread
    }

    /// Waits until it is done. Call it once.
    func join() { pthread_join(thread, nil) }
}
