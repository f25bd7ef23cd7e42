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
    }

    /// Reads both and compares what belongs together. Throws `OutputProblem` where records cannot be kept.
    public func run() throws -> Result {
        let old = try ComparedRegister(old, spoolDirectory: spoolDirectory)
        let new = try ComparedRegister(new, spoolDirectory: spoolDirectory)
        return Result(
            vergelijking: try Self.compare(old, new), rejections: old.rejections + new.rejections,
            passedOver: old.passedOver + new.passedOver, recordCounts: (old.recordCount, new.recordCount))
    }

    private static func compare(_ old: ComparedRegister, _ new: ComparedRegister) throws -> Registervergelijking {
        var vergelijking = Registervergelijking()
        vergelijking.aantallenOud = old.aantallen
        vergelijking.aantallenNieuw = new.aantallen
        var pairing = OnderdeelPairing(old.items.map(\.onderdeel))
        let partners = pairing.partners(of: new.items.map(\.onderdeel))
        for (item, partner) in zip(new.items, partners) {
            guard let partner else {
                vergelijking.add(Registerverschil(.nieuw, item.onderdeel))
                continue
            }
            let oldItem = old.items[partner]
            // Most records are the same in every byte.
            if try old.line(of: oldItem) == new.line(of: item) { continue }
            vergelijking.compare(
                (oldItem.onderdeel, try old.velden(of: oldItem)), (item.onderdeel, try new.velden(of: item)))
        }
        for index in pairing.unpaired { vergelijking.add(Registerverschil(.vervallen, old.items[index].onderdeel)) }
        vergelijking.sort()
        return vergelijking
    }
}
