/// A table beside the XML, when it has been read: what is wrong with it. What it says is in `Tabelverzameling.tabellen`.
public struct Tabel: Sendable, Equatable {
    /// The path of the document.
    public let file: String
    /// Which table it is; nil when its name does not tell.
    public let soort: Tabelsoort?
    /// What its cells hold, when it is a published crebolijst.
    public internal(set) var lijst: PublishedCrebolijst?
    /// What its reader says about the text of the document; of a published crebolijst the list has it.
    public internal(set) var opmerkingen: [CSVRemark] = []
    /// What could not be used or contradicts other rows, in the order of the rows.
    public internal(set) var problemen: [Tabelprobleem] = []
}
