extension Finding {
    /// Whether it says of a table that something in it could not be used, so that an answer has to do without: a row, a
    /// cell, a column or the whole table. What is used and only looks wrong is none.
    public var isLossOfTable: Bool {
        severity > .info && (Self.rulesOfLoss.contains(rule) || rule == Self.headers && found == nil)
    }

    private static let rulesOfLoss: Set<RuleID> = [
        RuleID(.tabel, 1), RuleID(.tabel, 2), RuleID(.tabel, 3), RuleID(.tabel, 4), RuleID(.crebo, 102),
        RuleID(.crebo, 103), RuleID(.datum, 1), RuleID(.niveau, 1),
    ]
    /// Of headers that are not as published, only a missing one is a loss: what is spelled otherwise is read.
    private static let headers = RuleID(.crebo, 101)
}
