import KwalificatieModel

/// What one record yields.
struct YieldedRecord: Sendable {
    /// Its kind.
    let soort: RegisterRecord.Soort
    /// Its first code; empty where it has none.
    let code: String
    /// The record without its texts; nil when the plan does not ask for it.
    let outline: RegisterRecord?
    /// Its line of JSON, with line end; nil when the plan does not ask for it.
    let line: Piece?
    /// Its rows, for each list of the plan.
    let groups: [[Group]]
    /// The document that holds it alone; nil when the plan does not ask for it.
    let document: SpooledDocument?

    /// Rows of a list that stay together.
    struct Group: Sendable {
        /// By which they are sorted.
        let code: String
        /// The rows, with line ends.
        let piece: Piece
    }
}
