import KwalificatieModel
import KwalificatieReaders

/// The day on which a person was born, as far as it is known: of some persons the day, or month and day, is 00 (PvE 15).
public struct Geboortedatum: Sendable, Hashable {
    /// `1990-05-17`, `1990-05-00`, `1990-00-00`.
    public let iso: String
    /// The first day that it can be.
    public let vroegste: CalendarDate

    /// Reads a day as every list has it (`DatumTekst`), and one with zeros; nil for a day that does not exist.
    public init?(_ text: some StringProtocol) {
        let text = String(text)
        if let datum = DatumTekst(text).datum {
            iso = datum.iso
            vroegste = datum
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        let isISO = parts[0].utf8.count == 4
        let (year, month, day) = (parts[isISO ? 0 : 2], parts[1], parts[isISO ? 2 : 0])
        guard day == Self.unknown,
            let vroegste = CalendarDate("\(year)-\(month == Self.unknown ? "01" : month)-01")
        else { return nil }
        self.vroegste = vroegste
        iso = "\(year)-\(month)-\(day)"
    }

    /// What stands in place of a day or month that is not known.
    private static let unknown = "00"
}
