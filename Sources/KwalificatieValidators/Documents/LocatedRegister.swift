import KwalificatieModel
import KwalificatieReaders

/// Everything that was given: the register, and of each record the document in which it stood.
public struct LocatedRegister: Sendable {
    /// The records, without running texts and without those that gave way to a newer version.
    public let register: Register
    /// Every record that was read with its document, older versions and doubles too, in the order of reading.
    public let records: [(record: RegisterRecord, file: String)]
    /// The published lists that were given.
    public let lists: [PublishedCrebolijst]

    /// The register of these outlines (`RegisterRecord.outline`).
    public init(_ records: [(record: RegisterRecord, file: String)], lists: [PublishedCrebolijst] = []) {
        register = Register(outlines: records.map(\.record))
        self.records = records
        self.lists = lists
    }
}

extension Observation.Subject {
    /// The record as the subject of a finding.
    public init(_ record: RegisterRecord) {
        self.init(soort: record.soort.naam, code: record.codes.first, titel: record.titel)
    }

    /// The kwalificatie as the subject of a finding.
    public init(_ kwalificatie: Kwalificatie) {
        self.init(soort: "kwalificatie", code: kwalificatie.crebos.first?.crebo.text, titel: kwalificatie.titel)
    }
}
