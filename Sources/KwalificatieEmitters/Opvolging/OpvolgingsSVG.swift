import KwalificatieModel

/// What comes before and after a code, as a picture: a column of boxes for each step, predecessors to the left, arrows
/// from what lapsed to what follows it. What the code refers to in the school year that was asked for has a green border.
public struct OpvolgingsSVG {
    private let graaf: Opvolgingsgraaf
    private let kolommen: [[Opvolgingsgraaf.Knoop]]

    /// The sizes of the picture, in pixels.
    private enum Maat {
        static let breedte = 250
        static let hoogte = 92
        static let tussenKolommen = 70
        static let tussenRijen = 18
        static let rand = 20
        /// How many letters fit on a line of a box.
        static let letters = 34
        /// The lines of a box: code, two of the name, the dates, and what is known of successors.
        static let regels = [18, 36, 52, 68, 84]
    }

    /// The picture of these codes.
    public init(_ graaf: Opvolgingsgraaf) {
        self.graaf = graaf
        let byStep = Dictionary(grouping: graaf.knopen, by: \.afstand)
        kolommen = byStep.keys.sorted().map { byStep[$0] ?? [] }
    }

    /// The document, with a line end.
    public var text: String {
        let rows = kolommen.map(\.count).max() ?? 0
        let width = 2 * Maat.rand + kolommen.count * (Maat.breedte + Maat.tussenKolommen) - Maat.tussenKolommen
        let height = 2 * Maat.rand + rows * (Maat.hoogte + Maat.tussenRijen) - Maat.tussenRijen
        let plaatsen = plaatsen(height: height)
        var lines = [
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
            viewBox="0 0 \(width) \(height)" role="img" font-family="sans-serif" font-size="12">
            """,
            "<title>Opvolging van \(graaf.code)</title>", Self.stijl,
        ]
        lines += graaf.stappen.compactMap { stap in
            guard let van = plaatsen[stap.van], let naar = plaatsen[stap.naar] else { return nil }
            return pijl(van, naar)
        }
        for knoop in graaf.knopen {
            guard let plaats = plaatsen[knoop.code] else { continue }
            lines += vak(knoop, plaats)
        }
        return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
    }

    private static let stijl = """
        <defs><marker id="punt" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">\
        <path d="M0 0L10 5L0 10z" fill="#555"/></marker></defs>
        <rect width="100%" height="100%" fill="#fff"/>
        """

    private typealias Plaats = (x: Int, y: Int)

    /// The left upper corner of each box: each column is centred.
    private func plaatsen(height: Int) -> [String: Plaats] {
        var plaatsen: [String: Plaats] = [:]
        for (column, knopen) in kolommen.enumerated() {
            let own = knopen.count * (Maat.hoogte + Maat.tussenRijen) - Maat.tussenRijen
            for (row, knoop) in knopen.enumerated() {
                plaatsen[knoop.code] = (
                    Maat.rand + column * (Maat.breedte + Maat.tussenKolommen),
                    (height - own) / 2 + row * (Maat.hoogte + Maat.tussenRijen)
                )
            }
        }
        return plaatsen
    }

    /// A curve from the right side of one box to the left side of another; a step within a column or back goes round.
    private func pijl(_ van: Plaats, _ naar: Plaats) -> String {
        let half = Maat.hoogte / 2
        let start = (x: van.x + Maat.breedte, y: van.y + half)
        let isForward = naar.x > van.x
        let end = (x: isForward ? naar.x : naar.x + Maat.breedte, y: naar.y + half)
        let bend = Maat.tussenKolommen / 2
        let last = isForward ? end.x - bend : end.x + bend
        return """
            <path d="M\(start.x) \(start.y)C\(start.x + bend) \(start.y) \(last) \(end.y) \(end.x) \(end.y)" \
            fill="none" stroke="#555" stroke-width="1.5" marker-end="url(#punt)"/>
            """
    }

    private func vak(_ knoop: Opvolgingsgraaf.Knoop, _ plaats: Plaats) -> [String] {
        let isAsked = knoop.code == graaf.code
        let naam = knoop.naam ?? "naam in geen bron gevonden"
        let kop = knoop.code + (knoop.niveau.map { " · niveau \($0.rawValue)" } ?? "")
        let regels = [kop] + Self.regels(naam) + [knoop.periode ?? "", knoop.opvolging.kort ?? ""]
        var lines = ["<g transform=\"translate(\(plaats.x) \(plaats.y))\"><title>\(MarkupText.escaped(naam))</title>"]
        lines.append(
            """
            <rect width="\(Maat.breedte)" height="\(Maat.hoogte)" rx="6" \
            fill="\(isAsked ? "#e8f0fb" : knoop.naam == nil ? "#fdecea" : "#f7f7f7")" \
            stroke="\(knoop.isVerwijzing ? "#1b7a3d" : isAsked ? "#1a56a7" : "#888")" \
            stroke-width="\(isAsked || knoop.isVerwijzing ? 2 : 1)"/>
            """)
        for (regel, y) in zip(regels, Maat.regels) where !regel.isEmpty {
            let weight = y == Maat.regels.first ? " font-weight=\"bold\"" : ""
            lines.append("<text x=\"10\" y=\"\(y)\"\(weight)>\(MarkupText.escaped(regel))</text>")
        }
        return lines + ["</g>"]
    }

    /// The name on two lines, the rest left out: all of it is in the title of the box.
    private static func regels(_ naam: String) -> [String] {
        var lines = [""]
        for word in naam.split(separator: " ") {
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if last.count + 1 + word.count <= Maat.letters {
                lines[lines.count - 1] += " \(word)"
            } else {
                lines.append(String(word))
            }
        }
        let cut = lines.map { $0.count > Maat.letters ? $0.prefix(Maat.letters - 1) + "…" : $0 }
        guard cut.count > 2 else { return cut + [String](repeating: "", count: 2 - cut.count) }
        return [cut[0], cut[1].prefix(Maat.letters - 1) + "…"]
    }
}
