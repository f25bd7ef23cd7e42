import KwalificatieModel

/// What reading one record gives: the record, or why it is not converted; and what was noticed on the way.
enum RecordReading {
    case record(RegisterRecord)
    case rejected(RejectedRecord)
}

/// Reads records of one kind from their trees.
protocol RecordReader {
    /// Reads one record. Kwalificaties of a dossier that cannot be converted are added to `rejected`.
    static func read(_ node: RecordNode, _ context: inout RecordContext, rejected: inout [RejectedRecord])
        -> RecordReading
}

extension RecordReader {
    /// The record that `make` makes, or a rejection when there is no title.
    static func titled(
        _ node: RecordNode, soort: String, code: String, _ make: (String) -> RegisterRecord
    ) -> RecordReading {
        let titel = node.attribute(.titel) ?? ""
        guard !titel.trimmingXMLWhiteSpace.isEmpty else {
            return .rejected(
                RejectedRecord(
                    subject: .init(soort: soort, code: code, titel: ""), place: node.place, reason: .noTitle))
        }
        return .record(make(titel))
    }

    /// The rejection of a record without a code that can be read; `given` is what stood there instead.
    static func withoutCode(_ node: RecordNode, soort: String, given: String?) -> RecordReading {
        .rejected(
            RejectedRecord(
                subject: .init(soort: soort, code: nil, titel: node.attribute(.titel) ?? ""), place: node.place,
                reason: .noUsableCode(given)))
    }
}
