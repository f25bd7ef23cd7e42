import KwalificatieModel
import KwalificatieReaders

/// One comparison: two registers in, their differences out.
///
/// Both are kept on disk while it runs; in memory are the codes and titles of both, two records at a time, and the
/// differences, in which texts are cut short.
public struct ComparisonRun {
    /// The files and directories of the old register.
    public let old: [String]
    /// The files and directories of the new register.
    public let new: [String]
    /// Where the files may stand in which records are kept; each needs the room of `crebo export`.
    public let spoolDirectory: String
    /// Whether only what both hold is compared: what one of them does not have is neither new nor gone.
    public var comparesCommonOnly = false

    /// A comparison; nothing happens until `run`.
    public init(old: [String], new: [String], spoolDirectory: String) {
        self.old = old
        self.new = new
        self.spoolDirectory = spoolDirectory
    }

    /// What a comparison gives.
    public struct Result {
        /// The differences.
        public let vergelijking: Registervergelijking
        /// What could not be read: of the old register, then of the new one.
        public let rejections: [RecordCollection.Rejection]
        /// The earlier outputs below the inputs, which were not read: of the old register, then of the new one.
        public let passedOver: [PassedOver]
        /// How many records the old register and the new one hold, all versions counted.
        public let recordCounts: (old: Int, new: Int)
        /// Of the things of the old register how many the new one does not have, and the other way round.
        public let missing: (inNew: Share, inOld: Share)
    }

    /// How many of how many.
    public struct Share: Sendable, Equatable {
        /// How many.
        public let count: Int
        /// Of how many.
        public let total: Int
    }

    /// Reads both and compares what belongs together. Throws `OutputProblem` where records cannot be kept.
    public func run() throws -> Result {
        let old = try ComparedRegister(old, spoolDirectory: spoolDirectory)
        let new = try ComparedRegister(new, spoolDirectory: spoolDirectory)
        let (vergelijking, missing) = try compare(old, new)
        return Result(
            vergelijking: vergelijking, rejections: old.rejections + new.rejections,
            passedOver: old.passedOver + new.passedOver, recordCounts: (old.recordCount, new.recordCount),
            missing: missing)
    }

    private func compare(
        _ old: ComparedRegister, _ new: ComparedRegister
    ) throws -> (Registervergelijking, missing: (inNew: Share, inOld: Share)) {
        var vergelijking = Registervergelijking()
        vergelijking.aantallenOud = old.aantallen
        vergelijking.aantallenNieuw = new.aantallen
        var pairing = OnderdeelPairing(old.items.map(\.onderdeel))
        let partners = pairing.partners(of: new.items.map(\.onderdeel))
        for (item, partner) in zip(new.items, partners) {
            guard let partner else {
                if !comparesCommonOnly { vergelijking.add(Registerverschil(.nieuw, item.onderdeel)) }
                continue
            }
            let oldItem = old.items[partner]
            // Most records are the same in every byte.
            if try old.line(of: oldItem) == new.line(of: item) { continue }
            vergelijking.compare(
                (oldItem.onderdeel, try old.velden(of: oldItem)), (item.onderdeel, try new.velden(of: item)))
        }
        let gone = pairing.unpaired
        if !comparesCommonOnly {
            for index in gone { vergelijking.add(Registerverschil(.vervallen, old.items[index].onderdeel)) }
        }
        vergelijking.sort()
        let added = partners.count { $0 == nil }
        return (
            vergelijking,
            (
                inNew: Share(count: gone.count, total: old.items.count),
                inOld: Share(count: added, total: new.items.count)
            )
        )
    }
}
