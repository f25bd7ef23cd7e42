/// A number with its noun.
enum ReportCount {
    /// `1 fout`, `3 fouten`.
    static func text(_ number: Int, _ one: String, _ more: String) -> String { "\(number) \(number == 1 ? one : more)" }
}
