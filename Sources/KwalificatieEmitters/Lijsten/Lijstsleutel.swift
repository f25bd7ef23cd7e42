/// By what the rows of a list are told apart: no two have the same in all of these columns, as long as each code is in the
/// register once.
public struct Lijstsleutel: Sendable, Hashable, Encodable {
    /// The names of the columns; of a name that occurs twice the first and then the second.
    public let kolommen: [String]
    /// Which rows it is about and how they are read, where that is not plain: one Dutch sentence.
    public let uitleg: String?

    /// A key.
    public init(_ kolommen: String..., uitleg: String? = nil) {
        self.kolommen = kolommen
        self.uitleg = uitleg
    }

    /// Where its columns stand among these; nil when one is not there.
    public func posities(in kolommen: [Kolom]) -> [Int]? {
        var found: [Int] = []
        for naam in self.kolommen {
            guard let index = kolommen.indices.first(where: { kolommen[$0].naam == naam && !found.contains($0) }) else {
                return nil
            }
            found.append(index)
        }
        return found
    }
}
