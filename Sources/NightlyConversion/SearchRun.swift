import KwalificatieModel
import KwalificatieReaders

/// One search: a register in, what was found out.
///
/// Memory follows the outlines of the register and what is found.
public struct SearchRun {
    /// What a person looks for.
    public let vraag: Zoekvraag
    /// The files and directories that form the register.
    public let inputs: [String]
    /// The tables beside them.
    public let tables: TableDiscovery?

    /// A search; nothing happens until `run`.
    public init(_ vraag: Zoekvraag, in inputs: [String], tables: TableDiscovery? = nil) {
        self.vraag = vraag
        self.inputs = inputs
        self.tables = tables
    }

    /// What a search gives.
    public struct Result {
        /// What was found, the best first.
        public let treffers: [Treffer]
        /// The sectorkamers of the register by name, when none of them is the one that was asked for; else empty.
        public let sectorkamers: [String]
        /// What was read, and what could not be used.
        public let reading: RegisterReading
    }

    /// Reads everything once. Of several versions of a record the newest counts, as in the register. Codes that only
    /// tables or other records name are found too.
    public func run() throws -> Result {
        var reading = RegisterReading()
        let (register, found) = try reading.register(of: inputs, tables: tables) { try vraag.treffers(in: $0) }
        let replaced = Set(register.vervangenPosities)
        let treffers = Set(found.enumerated().filter { !replaced.contains($0.offset) }.flatMap(\.element))
            .union(vraag.treffers(onder: register.genoemd(nil).values, in: register))
        return Result(
            treffers: treffers.sorted { $0.precedes($1) }, sectorkamers: sectorkamersInstead(register), reading: reading
        )
    }

    /// The sectorkamers of the register by name, when none of them is the one that was asked for.
    private func sectorkamersInstead(_ register: Register) -> [String] {
        let records = register.onderdelen.map(\.record)
        if records.contains(where: vraag.filter.acceptsSectorkamer) { return [] }
        return Set(records.compactMap(\.voorblad?.penvoerder).map { $0.titel?.eenRegel ?? "nr \($0.nr)" }).sorted()
    }
}
