/// Does work on several threads and hands on its results in the order of the work: what comes of it does not depend on
/// the number of threads.
struct OrderedJobs {
    /// How many threads work.
    let jobs: Int

    private struct State<Output: Sendable>: Sendable {
        var next = 0
        var outputs: [Int: Result<Output, any Error>] = [:]
        var isStopped = false
    }

    /// Does pieces of work with the numbers from 0 up to `count`.
    ///
    /// Results that wait for an earlier one are kept in memory, so they must be small against what is kept anyway.
    ///
    /// - Parameters:
    ///   - worker: makes what one thread works with; its number tells the threads apart.
    ///   - work: does one piece of work, on whichever thread.
    ///   - begin: is told of each piece before its result is handed on.
    ///   - end: takes the results, in order, on this thread.
    func run<Worker, Output: Sendable>(
        _ count: Int, worker: @escaping @Sendable (Int) throws -> Worker,
        work: @escaping @Sendable (Worker, Int) throws -> Output, begin: (Int) throws -> Void = { _ in },
        end: (Int, Output) throws -> Void
    ) throws {
        let state = Monitor(State<Output>())
        let threads = (0..<threadCount(for: count)).compactMap { number in
            WorkThread { Self.work(count, Result { try worker(number) }, work, state) }
        }
        defer {
            state.update { $0.isStopped = true }
            for thread in threads { thread.join() }
        }
        let own = threads.isEmpty ? try worker(0) : nil
        for number in 0..<count {
            try begin(number)
            if let own {
                try end(number, work(own, number))
            } else {
                try end(number, state.wait { $0.outputs.removeValue(forKey: number) }.get())
            }
        }
    }

    /// One piece of work, or one job, needs no other thread.
    private func threadCount(for count: Int) -> Int { min(jobs, count) > 1 ? min(jobs, count) : 0 }

    /// What each thread does: the next piece that nobody has begun, until there are none.
    private static func work<Worker, Output>(
        _ count: Int, _ worker: Result<Worker, any Error>, _ work: (Worker, Int) throws -> Output,
        _ state: Monitor<State<Output>>
    ) {
        while true {
            let number = state.update { state -> Int? in
                guard !state.isStopped, state.next < count else { return nil }
                defer { state.next += 1 }
                return state.next
            }
            guard let number else { return }
            let output = Result { try work(worker.get(), number) }
            state.update { $0.outputs[number] = output }
        }
    }
}
