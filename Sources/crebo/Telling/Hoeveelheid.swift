/// Numbers with their nouns, as a person reads them.
enum Hoeveelheid {
    static func documenten(_ number: Int) -> String { ReportCount.text(number, "document", "documenten") }
    static func bestanden(_ number: Int) -> String { ReportCount.text(number, "bestand", "bestanden") }
    static func onderdelen(_ number: Int) -> String { ReportCount.text(number, "onderdeel", "onderdelen") }

    /// `957 kB`, `1,2 MB`, `3,4 GB`: in thousands, as disks are sold.
    static func bytes(_ number: Int) -> String {
        if number >= 1_000_000_000 { return tenths(number / 100_000_000) + " GB" }
        if number >= 1_000_000 { return tenths(number / 100_000) + " MB" }
        return "\(number / 1_000) kB"
    }

    private static func tenths(_ number: Int) -> String { "\(number / 10),\(number % 10)" }
}
