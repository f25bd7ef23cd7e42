/// Reads documents, several at once, and hands on what they yield in the order in which they were given: the result does
/// not depend on how many are read at once.
struct DocumentJobs {
    /// What is taken from each document.
    let plan: YieldPlan
    /// How many documents are read at once.
    let jobs: Int

    /// What the threads share. Yields that wait for an earlier one take no more memory than they will in the collection;
    /// their texts are on disk.
    private struct State: Sendable {
        var next = 0
        var yields: [Int: Result<DocumentYield, any Error>] = [:]
        var isStopped = false
    }

    /// Reads the documents.
    ///
    /// - Parameters:
    ///   - begin: is told of each document before its yield is handed on.
    ///   - end: takes the yields, in order, on this thread. Its pieces can be read when this function is back.
    func run(
        _ files: [InputFile], begin: (Int) throws -> Void, end: (Int, DocumentYield) throws -> Void
    ) throws {
        guard jobs > 1, files.count > 1 else {
            return try runAlone(files, begin: begin, end: end)
        }
        let state = Monitor(State())
        let threads = (0..<min(jobs, files.count)).compactMap { number in
            WorkThread { [plan] in Self.work(files, plan, number, state) }
        }
        guard !threads.isEmpty else { return try runAlone(files, begin: begin, end: end) }
        do {
            defer {
                state.update { $0.isStopped = true }
                for thread in threads { thread.join() }
            }
            for index in files.indices {
                try begin(index)
                try end(index, state.wait { $0.yields.removeValue(forKey: index) }.get())
            }
        }
    }

    private func runAlone(
        _ files: [InputFile], begin: (Int) throws -> Void, end: (Int, DocumentYield) throws -> Void
    ) throws {
        let maker = try YieldMaker(plan, readsAhead: jobs > 1)
        for (index, file) in files.enumerated() {
            try begin(index)
            try end(index, maker.yield(of: file))
        }
        try maker.flush()
    }

    /// What each thread does: the next document that nobody has begun, until there are none.
    private static func work(_ files: [InputFile], _ plan: YieldPlan, _ number: Int, _ state: Monitor<State>) {
        let maker = Result { try YieldMaker(plan, number: number, readsAhead: true) }
        while true {
            let index = state.update { state -> Int? in
                guard !state.isStopped, state.next < files.count else { return nil }
                defer { state.next += 1 }
                return state.next
            }
            guard let index else { return }
            let yield = Result {
                let maker = try maker.get()
                let yield = try maker.yield(of: files[index])
                try maker.flush()
                return yield
            }
            state.update { $0.yields[index] = yield }
        }
    }
}
