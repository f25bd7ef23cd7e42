/// Which record this is and how new: what decides its place among records and which of several versions counts.
public struct Recordversie: Sendable, Equatable {
    /// The kind.
    public let soort: RegisterRecord.Soort
    /// The first code; empty when the record has none that can be read.
    public let code: String

    private let vastgesteldOp: String
    private let nr: Int
    private let versie: String

    /// The version that this record is.
    public init(_ record: RegisterRecord) {
        soort = record.soort
        code = record.codes.first ?? ""
        vastgesteldOp = record.vastgesteldOp?.iso ?? ""
        nr = record.nr ?? 0
        versie = record.versie ?? ""
    }

    /// Whether both are versions of one record; without a code nothing says so.
    public func isVersie(van other: Recordversie) -> Bool {
        !code.isEmpty && soort == other.soort && code == other.code
    }

    /// Whether this one comes first: by kind and code, and of the same code the newest first (the day of adoption, the
    /// internal number, which grows with each version, the name of the version). Nil when nothing of this decides.
    public func precedes(_ other: Recordversie) -> Bool? {
        if soort != other.soort { return soort < other.soort }
        if code != other.code { return code < other.code }
        let age = (vastgesteldOp, nr, versie)
        let otherAge = (other.vastgesteldOp, other.nr, other.versie)
        return age == otherAge ? nil : age > otherAge
    }
}
