import KwalificatieModel

/// What comes before and after a code, in the DOT language of Graphviz.
public struct OpvolgingsDOT {
    private let graaf: Opvolgingsgraaf

    /// The graph of these codes.
    public init(_ graaf: Opvolgingsgraaf) {
        self.graaf = graaf
    }

    /// The document, with a line end.
    public var text: String {
        var lines = [
            "digraph opvolging {", "  rankdir=LR;", "  node [shape=box, style=rounded, fontname=\"sans-serif\"];",
        ]
        for knoop in graaf.knopen {
            let label =
                ([knoop.code] + [knoop.naam ?? "naam in geen bron gevonden"] + [knoop.kenmerken.joined(separator: ", ")]
                + [knoop.opvolging.kort ?? ""])
                .filter { !$0.isEmpty }.map(Self.escaped).joined(separator: "\\n")
            let emphasis = knoop.code == graaf.code ? ", penwidth=2" : ""
            let color = knoop.isVerwijzing ? ", color=\"#1b7a3d\"" : ""
            lines.append("  \"\(knoop.code)\" [label=\"\(label)\"\(emphasis)\(color)];")
        }
        lines += graaf.stappen.map { "  \"\($0.van)\" -> \"\($0.naar)\";" }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
}
