import KwalificatieModel

/// What comes before and after a code, as a tree for a terminal.
///
///     23254 Precisietechniek (dossier, tot 01-08-2023)
///
///     Voorgangers: geen
///     Opvolgers:
///     └─ 23361 Productietechniek (dossier, vanaf 01-08-2023)
///
/// A code that stands in several branches is worked out in the first only; a chain that comes back to itself ends there.
public struct Opvolgingstekst {
    private let graaf: Opvolgingsgraaf

    /// The tree of these codes.
    public init(_ graaf: Opvolgingsgraaf) {
        self.graaf = graaf
    }

    /// The tree, with a line end.
    public var text: String {
        var lines = [beschrijving(graaf.code), ""]
        lines += tak("Voorgangers", graaf.voorgangers(van:)) + tak("Opvolgers", graaf.opvolgers(van:))
        lines += verwijzing
        if graaf.isAfgekapt {
            lines += ["", "Er zijn er meer: na \(Opvolgingsgraaf.maximumCodes) codes is gestopt."]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What the code refers to in the school year that was asked for.
    private var verwijzing: [String] {
        guard let schooljaar = graaf.schooljaar else { return [] }
        let codes = graaf.knopen.filter(\.isVerwijzing).map(\.code)
        if codes == [graaf.code] { return ["", "In \(schooljaar) is \(graaf.code) zelf geldig."] }
        guard !codes.isEmpty else { return ["", "In \(schooljaar) verwijst \(graaf.code) nergens naar."] }
        return ["", "In \(schooljaar) verwijst \(graaf.code) naar:"] + codes.map { "  " + beschrijving($0) }
    }

    private func tak(_ kop: String, _ volgende: (String) -> [String]) -> [String] {
        guard !volgende(graaf.code).isEmpty else { return ["\(kop): geen"] }
        var lines = ["\(kop):"]
        var worked: Set<String> = []
        add(graaf.code, below: [graaf.code], margin: "", volgende, to: &lines, &worked)
        return lines
    }

    private func add(
        _ code: String, below path: [String], margin: String, _ volgende: (String) -> [String],
        to lines: inout [String], _ worked: inout Set<String>
    ) {
        let codes = volgende(code)
        for (index, code) in codes.enumerated() {
            let isLast = index == codes.count - 1
            let line = margin + (isLast ? "└─ " : "├─ ") + beschrijving(code)
            let next = margin + (isLast ? "   " : "│  ")
            if path.contains(code) {
                lines.append(line + " — kringloop")
            } else if !worked.insert(code).inserted, !volgende(code).isEmpty {
                lines.append(line + " — zie hierboven")
            } else {
                lines.append(line)
                add(code, below: path + [code], margin: next, volgende, to: &lines, &worked)
            }
        }
    }

    private func beschrijving(_ code: String) -> String {
        guard let knoop = graaf[code], let naam = knoop.naam else { return "\(code) (in geen bron gevonden)" }
        return "\(code) \(naam) (\(knoop.kenmerken.joined(separator: ", ")))"
    }
}

extension Opvolgingsgraaf.Knoop {
    /// What it is, its niveau, and from when until when: `kwalificatie`, `niveau 4`, `01-08-2015 tot 01-08-2020`.
    var kenmerken: [String] {
        let niveau = niveau.map { "niveau \($0.rawValue)" }
        return [soort, niveau, periode].compactMap { $0 }
    }

    /// From when until when a student can begin with it; nil where nothing is known.
    var periode: String? {
        switch (vanaf, tot) {
        case (let vanaf?, let tot?): "\(vanaf.dutch) tot \(tot.dutch)"
        case (let vanaf?, nil): "vanaf \(vanaf.dutch)"
        case (nil, let tot?): "tot \(tot.dutch)"
        case (nil, nil): nil
        }
    }
}
