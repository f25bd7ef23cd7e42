import KwalificatieModel
import KwalificatieValidators

/// Something about a registratieoverzicht that is wrong or deserves attention. It never holds an unmasked number.
public struct ROBevinding: Sendable, Equatable {
    /// The stable id of the rule, `DUO-104`.
    public let rule: RuleID
    /// How bad it is.
    public let severity: Severity
    /// The line, from 1; of what occurs more often the first. 0 when it is about the whole file.
    public let regel: Int
    /// The kind of record; nil for a line that is none.
    public let soort: RORecordsoort?
    /// The masked number of the person; nil where there is none.
    public let persoon: String?
    /// The field; nil when it is about more than one.
    public let veld: ROVeld?
    /// What is wrong: one sentence, without place and person.
    public let message: Bilingual
    /// On how many lines it occurs: departures from the layout are counted, and not repeated.
    public internal(set) var aantal: Int
}

extension ROBevinding {
    /// `regel 12 (ISP *****0007): fout DUO-120: …`, with the file before it.
    public func line(in language: Language) -> String {
        let dutch = language == .dutch
        let record = [soort?.rawValue, persoon].compactMap { $0 }.joined(separator: " ")
        var place = regel == 0 ? (dutch ? "bestand" : "file") : "\(dutch ? "regel" : "line") \(regel)"
        if !record.isEmpty { place += " (\(record))" }
        let repeated =
            aantal == 1 ? "" : dutch ? "; \(aantal) keer, voor het eerst hier" : "; \(aantal) times, first here"
        return "\(place): \(severity.word(in: language)) \(rule): \(message.text(in: language))\(repeated)"
    }
}
