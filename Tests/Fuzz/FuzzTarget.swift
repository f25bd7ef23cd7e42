/// One way into the program for bytes that nobody vouches for.
package enum FuzzTarget: String, CaseIterable, Sendable {
    /// A document of SBB, with schema and all rules.
    case xml
    /// A published crebolijst, and each table beside the XML.
    case csv
    /// A ZIP archive.
    case zip
    /// A registratieoverzicht of DUO.
    case ro
    /// Lines of `crebo export`.
    case jsonl
    /// A list of enrolments.
    case inschrijvingen
}
