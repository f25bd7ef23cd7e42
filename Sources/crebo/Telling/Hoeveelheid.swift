/// Numbers with their nouns, as a person reads them.
enum Hoeveelheid {
    /// `1 bestand`, `3 bestanden`.
    static func aantal(_ number: Int, _ one: String, _ more: String) -> String {
        "\(number) \(number == 1 ? one : more)"
    }

    static func documenten(_ number: Int) -> String { aantal(number, "document", "documenten") }
    static func bestanden(_ number: Int) -> String { aantal(number, "bestand", "bestanden") }
    static func onderdelen(_ number: Int) -> String { aantal(number, "onderdeel", "onderdelen") }

    /// `957 kB`, `1,2 MB`, `3,4 GB`: in thousands, as disks are sold.
    static func bytes(_ number: Int) -> String {
        if number >= 1_000_000_000 { return tenths(number / 100_000_000) + " GB" }
        if number >= 1_000_000 { return tenths(number / 100_000) + " MB" }
        return "\(number / 1_000) kB"
    }

    private static func tenths(_ number: Int) -> String { "\(number / 10),\(number % 10)" }
}
