import KwalificatieModel
import KwalificatieReaders

extension LocatedRegister {
    /// The records in an order that does not depend on that in which they were read: by document and place.
    var recordsByPlace: [(record: RegisterRecord, file: String)] {
        records.sorted { left, right in
            if left.file != right.file { return left.file < right.file }
            let (a, b) = (left.record.place, right.record.place)
            return (a.line, a.column) < (b.line, b.column)
        }
    }

    /// The published lists by document.
    var listsByFile: [PublishedCrebolijst] { lists.sorted { $0.file < $1.file } }
}
