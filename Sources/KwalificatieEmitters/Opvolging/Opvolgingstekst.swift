import KwalificatieModel

/// What comes before and after a code, as a tree for a terminal.
///
///     23254 Precisietechniek (dossier, tot 01-08-2023)
///
///     Voorgangers: geen bekend
///     Opvolgers:
///     └─ 23361 Productietechniek (dossier, vanaf 01-08-2023)
///
/// Where a chain ends it says why: nothing follows, or no source tells what does.
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
        lines += tak("Voorgangers", zonder: "geen bekend", graaf.voorgangers(van:))
        lines += tak("Opvolgers", zonder: graaf[graaf.code]?.opvolging.zin ?? "", graaf.opvolgers(van:))
        if let bronnen = graaf[graaf.code]?.bronnen, !bronnen.isEmpty {
            lines +=
                ["", "\(graaf.code) staat niet als onderdeel in dit register. Genoemd in:"] + Self.opsomming(bronnen)
        }
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

    /// How many sources are named; the rest is counted.
    private static let mostSources = 10

    private static func opsomming(_ bronnen: [String]) -> [String] {
        let rest = bronnen.count - mostSources
        return bronnen.prefix(mostSources).map { "- \($0)" } + (rest > 0 ? ["- en nog \(rest)"] : [])
    }

    private func tak(_ kop: String, zonder: String, _ volgende: (String) -> [String]) -> [String] {
        guard !volgende(graaf.code).isEmpty else { return ["\(kop): \(zonder)"] }
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
        guard let knoop = graaf[code] else { return code }
        let naam = knoop.naam.map { " \($0)" } ?? ""
        let einde = graaf.code == code ? nil : knoop.opvolging.kort
        let kenmerken = knoop.kenmerken + [einde, knoop.naam == nil ? Self.zonderNaam : nil].compactMap(\.self)
        return "\(code)\(naam) (\(kenmerken.joined(separator: ", ")))"
    }

    private static let zonderNaam = "naam in geen bron gevonden"
}

extension Opvolging {
    /// Why there are no successors.
    var zin: String {
        switch self {
        case .bekend: ""
        case .open: "geen, want de code is niet vervallen"
        case .geen: "geen, zegt de lijst met vervallen codes"
        case .onbekend: "onbekend; geen bron noemt ze, en geen bron zegt dat er geen zijn"
        }
    }

    /// The same beside a code at the end of a chain; nil where nothing has to be said.
    var kort: String? {
        switch self {
        case .bekend, .open: nil
        case .geen: "geen opvolgers"
        case .onbekend: "opvolgers onbekend"
        }
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
