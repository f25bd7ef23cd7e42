/// A published crebolijst as a source: the dossiers and kwalificaties for which a student could enrol in one cohort.
public struct Crebolijsttabel: Sendable, Equatable {
    /// The first cohort for which the list holds.
    public var cohort: Cohort
    /// The dossiers in the order of the list, with its kwalificaties in that order. Their periods have a code and a
    /// prijsfactor, and no dates: a list says only that they are open.
    public var dossiers: [Kwalificatiedossier]
    /// The leerweg of each kwalificatie, by the number of its code (`BOL/BBL`): the XML does not tell.
    public var leerwegen: [UInt32: String]
    /// The path of the document.
    @Uncompared public var file = ""

    /// A list.
    public init(cohort: Cohort, dossiers: [Kwalificatiedossier], leerwegen: [UInt32: String] = [:], file: String = "") {
        self.cohort = cohort
        self.dossiers = dossiers
        self.leerwegen = leerwegen
        self.file = file
    }
}
