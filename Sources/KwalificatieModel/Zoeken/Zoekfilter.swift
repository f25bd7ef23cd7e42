/// What a person wants to see of what was found.
public struct Zoekfilter: Sendable, Equatable {
    /// Only things of this kind.
    public var soort: Onderdeelsoort?
    /// Only what has this niveau: a dossier when one of its kwalificaties has it, a keuzedeel when it suits it. A
    /// certificaat has none.
    public var niveau: Niveau?
    /// Only what this sectorkamer keeps: its number, or a part of its name.
    public var sectorkamer: String?
    /// Only what can be begun on this day: its start is not later (inclusive), its end is later (exclusive). What has no
    /// start is not there.
    public var geldigOp: CalendarDate?

    /// A filter that lets everything through.
    public init() {}

    /// Whether something of which this is known may be shown.
    func accepts(_ eigenschappen: Zoekeigenschappen) -> Bool {
        if let soort, soort != eigenschappen.soort { return false }
        if let niveau, !eigenschappen.niveaus.contains(niveau) { return false }
        if let sectorkamer, !isSectorkamer(sectorkamer, eigenschappen.sectorkamer) { return false }
        if let geldigOp, !eigenschappen.perioden.contains(where: { $0.contains(geldigOp) }) { return false }
        return true
    }

    /// Whether the sectorkamer that is asked for, if one is, is that of this record.
    public func acceptsSectorkamer(of record: RegisterRecord) -> Bool {
        sectorkamer.map { isSectorkamer($0, record.voorblad?.penvoerder) } ?? true
    }

    private func isSectorkamer(_ wanted: String, _ sectorkamer: Sectorkamer?) -> Bool {
        guard let sectorkamer else { return false }
        if let nr = Int(wanted) { return nr == sectorkamer.nr }
        return Zoektekst(sectorkamer.titel ?? "").position(of: Zoektekst(wanted).woordgroep) != nil
    }
}
