import KwalificatieModel

/// The lists as people read about them: a line for each, JSON for programs, and the page `docs/lijsten.md`.
public struct Lijstenboek: Sendable {
    private let families: [Lijstfamilie]

    /// A book of these lists.
    public init(_ families: [Lijstfamilie]) {
        self.families = families
    }

    /// A line for each list: its name and what it holds.
    public var lijst: String {
        let width = families.map(\.naam.count).max() ?? 0
        return families.map { familie in
            let space = String(repeating: " ", count: width - familie.naam.count + 2)
            return "\(familie.naam)\(space)\(familie.omschrijving)\n"
        }.joined()
    }

    /// One line: an array with an object for each list.
    public func json() throws -> String {
        var bytes: [UInt8] = []
        try JSONValue(encoding: families).append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }

    /// The page `docs/lijsten.md`.
    public var markdown: String {
        var lines = Self.inleiding + ["| Naam | Wat erin staat |", "| --- | --- |"]
        lines += families.map { "| [\($0.naam)](#\($0.naam)) | \($0.omschrijving) |" }
        for familie in families { lines += Self.page(familie) }
        return lines.map { $0 + "\n" }.joined()
    }

    private static let inleiding = [
        "# Lijsten", "",
        "Dit zijn de bestanden die `crebo convert` maakt. Deze pagina is gemaakt met `scripts/lijsten`: wijzig de lijsten "
            + "en draai dat opnieuw.", "",
        "- `crebo convert --only NAAM,...` schrijft alleen de lijsten met deze namen.",
        "- Onder *Bron* staat **SBB** als SBB dit gegeven onder deze naam publiceert, in een lijst of op een pagina van het "
            + "register. Bij **eigen** is de kolom van dit project: afgeleid, of hier zo genoemd. Waar geen enkele lijst van "
            + "SBB openbaar is, zijn ook de keuze en de volgorde van de kolommen eigen.",
        "- De *Sleutel* van een lijst zijn de kolommen waarin geen twee rijen hetzelfde hebben, zolang elke code één keer in "
            + "het register staat.",
        "- Van welke jaren er lijsten zijn, staat in [jaren.md](jaren.md).",
        "- Een lege cel betekent dat de invoer het niet zegt, of dat het niet van toepassing is.",
        "- Hoe getallen en tekst worden geschreven, staat in de README onder *De vorm van CSV*.", "",
    ]

    private static func page(_ familie: Lijstfamilie) -> [String] {
        var head = ["", "## \(familie.naam)", "", "`\(familie.bestandsnaam)`: \(familie.omschrijving)"]
        if let variant = familie.variant { head += ["", "`\(variant.bestandsnaam)`: \(variant.uitleg)"] }
        if let sleutel = familie.sleutel {
            let names = sleutel.kolommen.map { "*\($0)*" }.joined(separator: ", ")
            head += ["", "Sleutel: \(names).\(sleutel.uitleg.map { " \($0)" } ?? "")"]
        }
        guard !familie.kolommen.isEmpty else { return head }
        return head + ["", "| Kolom | Betekenis | Vorm | Bron |", "| --- | --- | --- | --- |"]
            + familie.kolommen.map { kolom in
                "| \(kolom.naam) | \(kolom.betekenis) | \(kolom.vorm.rawValue) | \(kolom.bron.woord) |"
            }
    }
}

extension Kolom.Bron {
    fileprivate var woord: String {
        switch self {
        case .gepubliceerd: "SBB"
        case .eigen: "eigen"
        }
    }
}

extension Lijstfamilie: Encodable {
    private enum CodingKeys: String, CodingKey {
        case naam, bestandsnaam, omschrijving, variant, sleutel, kolommen
    }

    /// What it tells of itself.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(naam, forKey: .naam)
        try container.encode(bestandsnaam, forKey: .bestandsnaam)
        try container.encode(omschrijving, forKey: .omschrijving)
        try container.encodeIfPresent(variant, forKey: .variant)
        try container.encodeIfPresent(sleutel, forKey: .sleutel)
        try container.encode(kolommen, forKey: .kolommen)
    }
}
