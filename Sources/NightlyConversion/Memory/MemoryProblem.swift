import KwalificatieModel

/// Why what an earlier run remembered is of no use, so that everything is read again.
public enum MemoryProblem: Error, Sendable, Equatable {
    /// There is no earlier output, or it remembers nothing.
    case absent
    /// The memory is not as crebo wrote it.
    case damaged
    /// A file of the output is not as crebo wrote it.
    case outputChanged(String)
    /// The earlier run was one of another version, with other schemas or with other options.
    case otherSettings
    /// The user asked for it.
    case asked

    /// The reason for a person: one sentence; nil when there is nothing to tell.
    public func sentence(in language: Language) -> String? {
        switch (self, language) {
        case (.absent, _), (.asked, _): nil
        case (.damaged, .dutch): "Alles is opnieuw gelezen: het geheugen van de vorige keer is beschadigd."
        case (.damaged, .english): "Everything was read again: the memory of the previous run is damaged."
        case (.outputChanged(let name), .dutch):
            "Alles is opnieuw gelezen: “\(name)” is sinds de vorige keer veranderd of verdwenen."
        case (.outputChanged(let name), .english):
            "Everything was read again: “\(name)” has changed or gone since the previous run."
        case (.otherSettings, .dutch):
            "Alles is opnieuw gelezen: de vorige keer waren de versie van crebo, de schema's of de opties anders."
        case (.otherSettings, .english):
            "Everything was read again: the version of crebo, the schemas or the options were others."
        }
    }
}
