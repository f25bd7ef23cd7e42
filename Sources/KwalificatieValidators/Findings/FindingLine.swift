import KwalificatieModel

extension Finding {
    /// One line that terminals and editors can click: `file:line:column: fout XML-002: …`.
    public func line(in language: Language) -> String {
        let place = place == .unknown ? "" : ":\(place.line):\(place.column)"
        return "\(file)\(place): \(severity.word(in: language)) \(rule): \(sentence(in: language))"
    }
}
