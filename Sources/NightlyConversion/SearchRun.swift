import KwalificatieModel
import KwalificatieReaders

/// One search: a register in, what was found out.
///
/// Memory follows what is found: of the rest of the register only the versions of records are remembered.
public struct SearchRun {
    /// What a person looks for.
    public let vraag: Zoekvraag
    /// The files and directories that form the register.
    public let inputs: [String]

    /// A search; nothing happens until `run`.
    public init(_ vraag: Zoekvraag, in inputs: [String]) {
        self.vraag = vraag
        self.inputs = inputs
    }

    /// What a search gives.
    public struct Result {
        /// What was found, the best first.
        public let treffers: [Treffer]
        /// How many records were looked through.
        public let recordCount: Int
        /// What could not be read.
        public let rejections: [RecordCollection.Rejection]
        /// The earlier outputs below the inputs, which were not read.
        public let ownOutputs: [String]
    }

    /// Reads everything once. Of several versions of a record the newest counts, as in the register.
    public func run() throws -> Result {
        var reading = RegisterReading()
        var newest = NewestVersions()
        var pending: [(versie: Recordversie, treffers: [Treffer])] = []
        var found: [(versie: Recordversie, treffers: [Treffer])] = []
        try reading.readAll(inputs) { record in
            pending.append((Recordversie(record), try vraag.treffers(in: record)))
        } endDocument: { counts in
            if counts {
                for (versie, _) in pending { newest.add(versie) }
                found += pending.filter { !$0.treffers.isEmpty }
            }
            pending = []
        }
        let treffers = Set(found.filter { newest.contains($0.versie) }.flatMap(\.treffers))
        return Result(
            treffers: treffers.sorted { $0.precedes($1) }, recordCount: reading.recordCount,
            rejections: reading.rejections, ownOutputs: reading.ownOutputs)
    }

    /// Of each record with a code, the newest version.
    private struct NewestVersions {
        private var byCode: [RegisterRecord.Soort: [String: Recordversie]] = [:]

        mutating func add(_ versie: Recordversie) {
            let known = byCode[versie.soort]?[versie.code]
            if known.map({ versie.precedes($0) == true }) ?? true {
                byCode[versie.soort, default: [:]][versie.code] = versie
            }
        }

        func contains(_ versie: Recordversie) -> Bool {
            versie.code.isEmpty || byCode[versie.soort]?[versie.code] == versie
        }
    }
}
