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
    /// What was given but could not be taken over. Where there is any, nobody can say that something does not exist.
    public let missing: Missing

    /// What was given but is not in the register.
    public struct Missing: Sendable, Equatable {
        /// How many documents could not be read to their end.
        public var documents = 0
        /// How many records, or kwalificaties within one, were rejected.
        public var records = 0

        /// Nothing is missing.
        public init() {}
    }

    /// The register of these outlines (`RegisterRecord.outline`).
    public init(
        _ records: [(record: RegisterRecord, file: String)], lists: [PublishedCrebolijst] = [],
        missing: Missing = Missing(), tabellen: Tabellen = Tabellen()
    ) {
        register = Register(outlines: records.map(\.record), tabellen: tabellen)
        self.records = records
        self.lists = lists
        self.missing = missing
    }

    /// Why a rule cannot say that something does not exist; nil when everything that was given was taken over.
    var reasonNotToMissAnything: Bilingual? {
        if missing.documents > 0 {
            let one = missing.documents == 1
            return Bilingual(
                "\(missing.documents) \(one ? "document is" : "documenten zijn") niet (geheel) te lezen, dus wat "
                    + "ontbreekt kan daarin staan",
                "\(missing.documents) \(one ? "document" : "documents") could not be read (to the end), so what is "
                    + "missing may be there")
        }
        if missing.records > 0 {
            let one = missing.records == 1
            return Bilingual(
                "\(missing.records) \(one ? "onderdeel heeft" : "onderdelen hebben") geen bruikbare code of titel "
                    + "(XML-009), dus wat ontbreekt kan dat zijn",
                "\(missing.records) \(one ? "record has" : "records have") no usable code or title (XML-009), so "
                    + "that may be what is missing")
        }
        return nil
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
