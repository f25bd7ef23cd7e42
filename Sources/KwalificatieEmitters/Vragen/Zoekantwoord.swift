import KwalificatieModel

/// The answer to a search, for people and for programs. Its columns and names are the project's own.
public struct Zoekantwoord: Antwoord {
    private let zoekterm: String
    private let aantal: Int
    private let treffers: ArraySlice<Treffer>

    /// The answer to what was asked.
    ///
    /// - Parameters:
    ///   - zoekterm: What was asked, as typed.
    ///   - treffers: Everything that was found, the best first.
    ///   - maximum: How many of them are shown; nil for all.
    public init(zoekterm: String, treffers: [Treffer], maximum: Int? = nil) {
        self.zoekterm = zoekterm.eenRegel
        aantal = treffers.count
        self.treffers = treffers.prefix(maximum ?? treffers.count)
    }

    /// How many were found that are not shown.
    public var nietGetoond: Int { aantal - treffers.count }

    /// Lines for a terminal of 80 characters; empty when nothing was found.
    public var tekst: String {
        guard aantal > 0 else { return "" }
        let count = aantal == 1 ? "1 treffer" : "\(aantal) treffers"
        guard !treffers.isEmpty else { return "\(count) voor ‘\(zoekterm)’.\n" }
        let shown = nietGetoond > 0 ? "; de eerste \(treffers.count)" : ""
        let order = aantal > 1 ? ", de beste eerst" : ""
        let lines = ["\(count) voor ‘\(zoekterm)’\(order)\(shown):", ""] + treffers.flatMap(Self.lines)
        return lines.map { $0 + "\n" }.joined()
    }

    /// CSV with a header row.
    public func csv(_ dialect: CSVDialect) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect)
        writer.append(
            [
                "Soort", "Code", "Titel", "Niveaus", "Crebo dossier", "Dossier", "Gevonden als", "Veld", "Fragment",
                "Genoemd in",
            ].map { .text($0) })
        for treffer in treffers {
            let onderdeel = treffer.onderdeel
            writer.append([
                .text(onderdeel.soort.rawValue), .of(onderdeel.codes), .of(onderdeel.titel),
                .of(treffer.niveaus.map { String($0.rawValue) }), .of(onderdeel.dossier?.code),
                .of(onderdeel.dossier?.titel), .text(treffer.rang.rawValue), .of(treffer.vindplaats?.pad.woorden),
                .of(treffer.vindplaats?.fragment), .of(treffer.bronnen.joined(separator: "; ")),
            ])
        }
        return writer.bytes
    }

    /// One line of JSON, without its line end.
    public func json() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try JSONValue(encoding: Answer(zoekterm: zoekterm, aantal: aantal, treffers: treffers.map(Hit.init)))
            .append(to: &bytes)
        return bytes
    }

    private static func lines(_ treffer: Treffer) -> [String] {
        let onderdeel = treffer.onderdeel
        let margin = Vraagtekst.margin
        let niveaus = treffer.niveaus.map { String($0.rawValue) }.joined(separator: ", ")
        let notes = [
            onderdeel.soort.enkelvoud, niveaus.isEmpty ? nil : "niveau \(niveaus)",
            onderdeel.dossier.map { "dossier \($0.code) \($0.titel)" },
        ]
        let place = treffer.vindplaats.map { "\($0.pad.woorden): \($0.fragment)" }
        return Vraagtekst.head(onderdeel) + Vraagtekst.wrap(notes.compactMap(\.self).joined(separator: ", "), margin)
            + (place.map { Vraagtekst.wrap($0, margin) } ?? [])
            + bronnen(treffer).flatMap { Vraagtekst.wrap($0, margin) }
    }

    /// How many sources are named; the rest is counted.
    private static let mostSources = 3

    private static func bronnen(_ treffer: Treffer) -> [String] {
        guard !treffer.bronnen.isEmpty else { return [] }
        let rest = treffer.bronnen.count - mostSources
        return [
            "geen onderdeel van dit register; genoemd in " + treffer.bronnen.prefix(mostSources).joined(separator: "; ")
                + (rest > 0 ? " en nog \(rest)" : "")
        ]
    }

    private struct Answer: Encodable {
        let zoekterm: String
        let aantal: Int
        let treffers: [Hit]
    }

    private struct Hit: Encodable {
        let onderdeel: Registeronderdeel
        let niveaus: [Int]
        let rang: String
        let veld: VeldJSON?
        let fragment: String?
        let bronnen: [String]

        init(_ treffer: Treffer) {
            onderdeel = treffer.onderdeel
            niveaus = treffer.niveaus.map(\.rawValue)
            rang = treffer.rang.rawValue
            veld = treffer.vindplaats.map { VeldJSON($0.pad) }
            fragment = treffer.vindplaats?.fragment
            bronnen = treffer.bronnen
        }

        private enum CodingKeys: String, CodingKey {
            case niveaus, gevondenAls, veld, fragment, bronnen
        }

        func encode(to encoder: any Encoder) throws {
            try OnderdeelJSON(onderdeel).encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(niveaus, forKey: .niveaus)
            try container.encode(rang, forKey: .gevondenAls)
            try container.encodeIfPresent(veld, forKey: .veld)
            try container.encodeIfPresent(fragment, forKey: .fragment)
            if !bronnen.isEmpty { try container.encode(bronnen, forKey: .bronnen) }
        }
    }
}
