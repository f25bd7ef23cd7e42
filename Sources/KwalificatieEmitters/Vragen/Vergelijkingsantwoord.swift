import KwalificatieModel

/// The differences between two registers as lines for a terminal of 80 characters.
public struct Vergelijkingsantwoord: Antwoord {
    let vergelijking: Registervergelijking

    /// The answer for these differences.
    public init(_ vergelijking: Registervergelijking) {
        self.vergelijking = vergelijking
    }

    /// The whole answer: per kind what is new, changed, ending and gone, then the counts.
    public var tekst: String {
        var blocks = Onderdeelsoort.allCases.compactMap(block)
        if blocks.isEmpty { blocks = [["Geen verschillen."]] }
        blocks += [invisible, counts].filter { !$0.isEmpty }
        return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    /// What happened, above the things to which it happened.
    private static func title(_ soort: Registerverschil.Soort) -> String {
        switch soort {
        case .nieuw: "Nieuw"
        case .gewijzigd: "Gewijzigd"
        case .looptAf: "Loopt af: er is nu een einddatum"
        case .vervallen: "Vervallen: staat er niet meer in"
        }
    }

    private func block(_ soort: Onderdeelsoort) -> [String]? {
        let differences = vergelijking.verschillen.filter { $0.onderdeel.soort == soort }
        guard !differences.isEmpty else { return nil }
        let title = soort.meervoud.prefix(1).uppercased() + soort.meervoud.dropFirst()
        var lines = [title, String(repeating: "=", count: title.count)]
        for kind in Registerverschil.Soort.allCases {
            let these = differences.filter { $0.soort == kind }
            guard !these.isEmpty else { continue }
            lines += ["", "\(Self.title(kind)) (\(these.count))"] + these.flatMap(Self.lines)
        }
        return lines
    }

    private static func lines(_ verschil: Registerverschil) -> [String] {
        let dossier = verschil.onderdeel.dossier.map {
            Vraagtekst.wrap("dossier \($0.code) \($0.titel)", Vraagtekst.margin)
        }
        return [""] + Vraagtekst.head(verschil.onderdeel) + (dossier ?? []) + verschil.velden.flatMap(lines)
    }

    private static func lines(_ veld: Veldwijziging) -> [String] {
        let margin = Vraagtekst.margin
        func field(_ text: String) -> [String] { Vraagtekst.wrap(text, margin + "  ", first: margin + "- ") }
        func part(_ name: String, _ text: String) -> [String] {
            Vraagtekst.wrap(text, margin + "         ", first: margin + "  " + name.padded(to: 7))
        }
        let name = veld.pad.woorden
        switch veld.aard {
        case .waarde(let old, let new):
            return field("\(name): \(old ?? "(leeg)") → \(new ?? "(leeg)")")
        case .opmaak:
            return field("\(name): alleen de opmaak is gewijzigd")
        case .tekst(nil, let new):
            return field("\(name): tekst toegevoegd") + part("wordt:", new ?? "")
        case .tekst(let old, nil):
            return field("\(name): tekst vervallen") + part("was:", old ?? "")
        case .tekst(let old?, let new?):
            return field("\(name): tekst gewijzigd") + part("was:", old) + part("wordt:", new)
        case .lijst(let gone, let added):
            return field(name) + gone.flatMap { part("weg:", $0) } + added.flatMap { part("erbij:", $0) }
        }
    }

    private var invisible: [String] {
        let same = vergelijking.zonderZichtbaarVerschil
        guard !same.isEmpty else { return [] }
        return Vraagtekst.wrap(
            """
            Alleen anders in interne nummers van SBB, in volgorde of in lege teksten: \
            \(same.map(\.code).joined(separator: ", ")).
            """, "")
    }

    private var counts: [String] {
        let columns = ["was", "is", "nieuw", "gewijzigd", "loopt af", "vervallen"]
        let kinds = Onderdeelsoort.allCases.filter {
            vergelijking.aantallenOud[$0] != nil || vergelijking.aantallenNieuw[$0] != nil
        }
        let rows = kinds.map { kind in
            let differences = vergelijking.verschillen.filter { $0.onderdeel.soort == kind }
            let numbers =
                [vergelijking.aantallenOud[kind] ?? 0, vergelijking.aantallenNieuw[kind] ?? 0]
                + Registerverschil.Soort.allCases.map { soort in differences.count { $0.soort == soort } }
            return (kind.meervoud, numbers.map(String.init))
        }
        let width = (["aantallen"] + rows.map(\.0)).map(\.count).max() ?? 0
        return ([("aantallen", columns)] + rows).map { name, cells in
            name.padded(to: width) + zip(cells, columns).map { "  " + $0.indented(to: $1.count) }.joined()
        }
    }
}

extension String {
    /// The text with spaces behind it up to this number of characters.
    fileprivate func padded(to length: Int) -> String { self + String(repeating: " ", count: max(0, length - count)) }
    /// The text with spaces before it up to this number of characters.
    fileprivate func indented(to length: Int) -> String { String(repeating: " ", count: max(0, length - count)) + self }
}
