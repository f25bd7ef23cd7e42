import KwalificatieModel

/// A list of what the register does not keep: texts. Its rows are made of each record while that is read.
///
/// Whoever writes the file (`Lijstbeschrijving.kop`, then the groups) puts the groups of all records in the order of
/// kind and code, and leaves out those of records that gave way to a newer version.
public protocol OnderdeelLijst: Lijstbeschrijving {
    /// What the list has of this record; nothing when it is not about such records.
    func groepen(_ record: RegisterRecord) -> [Rijgroep]
}

/// Rows of one list that stay together, in this order.
public struct Rijgroep: Sendable, Equatable {
    /// The code by which the group is sorted among those of its kind of record; empty where there is none.
    public let code: String
    /// The rows, each with a cell for every column of the list.
    public let rijen: [[CSVCell]]

    /// A group.
    public init(code: String, rijen: [[CSVCell]]) {
        self.code = code
        self.rijen = rijen
    }

    /// The lines of the file.
    public func bytes(_ dialect: CSVDialect) -> [UInt8] {
        var writer = CSVWriter(continuing: dialect)
        for row in rijen { writer.append(row) }
        return writer.bytes
    }
}
