import NightlyConversion

extension RecordCollection {
    /// Everything in these inputs and the tables beside them, without texts; tells what could not be read.
    static func outlines(
        of inputs: [String], tables: TableDiscovery? = nil, _ console: Console
    ) throws -> RecordCollection {
        let collection = RecordCollection(YieldPlan(), jobs: JobCount.available)
        try collection.readAll(inputs, tables: tables)
        ProblemReport(
            rejections: collection.rejections, findings: [], ownOutputs: collection.ownOutputs
        ).write(to: console)
        return collection
    }
}
