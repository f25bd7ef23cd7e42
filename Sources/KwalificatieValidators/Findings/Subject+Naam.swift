import KwalificatieReaders

extension Observation.Subject {
    /// `kwalificatie 25486 Pedagogisch medewerker kinderopvang`; without stray spaces, which XML-011 reports.
    public var naam: String {
        [soort, code ?? "", titel].flatMap { $0.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) }
            .map { String($0) }.joined(separator: " ")
    }
}
