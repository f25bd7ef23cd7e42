/// Reads documents, several at once, and hands on what they yield in the order in which they were given.
struct DocumentJobs {
    /// What is taken from each document.
    let plan: YieldPlan
    /// How many documents are read at once.
    let jobs: Int

    /// Reads the documents. The texts of yields are on disk, so that those that wait for an earlier one take no more memory
    /// than they will in the collection.
    ///
    /// - Parameters:
    ///   - begin: is told of each document before its yield is handed on.
    ///   - end: takes the yields, in order, on this thread. Their pieces can be read.
    func run(
        _ files: [InputFile], begin: (Int) throws -> Void, end: (Int, DocumentYield) throws -> Void
    ) throws {
        let (plan, readsAhead) = (plan, jobs > 1)
        try OrderedJobs(jobs: jobs).run(files.count) { number in
            try YieldMaker(plan, number: number, readsAhead: readsAhead)
        } work: { maker, index in
            let yield = try maker.yield(of: files[index])
            try maker.flush()
            return yield
        } begin: {
            try begin($0)
        } end: {
            try end($0, $1)
        }
    }
}
