/// What a person looks for: a code, a part of a title, or words in the texts (seed 000, 2.1).
///
/// Case and diacritics do not count. The order of what is found is `Zoekrang`; that order is the project's own, because
/// the register does not publish its own.
public struct Zoekvraag: Sendable {
    /// What was asked, as typed.
    public let tekst: String
    /// What may be shown.
    public let filter: Zoekfilter

    private let code: String?
    private let woordgroep: [UInt8]
    private let woorden: [[UInt8]]

    /// Characters of a code before its beginning says anything.
    private static let minimumCodeLength = 2
    /// Characters before and behind the words that are shown of a text.
    private static let before = 40
    private static let behind = 80
    /// Fields in which the same few words stand for every record, and codes, which are looked for as codes.
    private static let nietDoorzocht: Set<String> = [
        "code", "crebos", "status", "versie", "ministerie", "soortOpleiding", "obkID", "penvoerder",
    ]

    /// A question; nil when there is no letter or digit in it.
    public init?(_ tekst: String, filter: Zoekfilter = Zoekfilter()) {
        let searched = Zoektekst(tekst)
        guard !searched.woorden.isEmpty else { return nil }
        self.tekst = tekst
        self.filter = filter
        woordgroep = searched.woordgroep
        woorden = searched.woorden
        code = Self.code(tekst.eenRegel.uppercased())
    }

    /// What is found of a record: itself, or kwalificaties of a dossier. What holds for all kwalificaties of a dossier
    /// is a text of the dossier.
    public func treffers(in record: RegisterRecord) throws -> [Treffer] {
        let eigenschappen = record.zoekeigenschappen
        let candidates = zip(record.onderdelen, eigenschappen).enumerated().filter { filter.accepts($0.element.1) }
        guard !candidates.isEmpty else { return [] }
        // Most is found by its texts or not at all, so these are made for all candidates at once.
        let velden = record.velden
        return candidates.compactMap { index, candidate in
            let (onderdeel, eigenschappen) = candidate
            let found: (rang: Zoekrang, vindplaats: Treffer.Vindplaats?)?
            if let rang = rang(code: onderdeel.codes) ?? rang(titel: onderdeel.titel) {
                found = (rang, nil)
            } else {
                found = vindplaats(in: velden[index], Veldpad()).map { (.woordInTekst, $0) }
            }
            return found.map {
                Treffer(
                    onderdeel: onderdeel, niveaus: Set(eigenschappen.niveaus).sorted(), rang: $0.rang,
                    vindplaats: $0.vindplaats)
            }
        }
    }

    /// What is found among codes without a record: by the code or the name.
    ///
    /// - Parameter register: tells when a student could enrol under them.
    public func treffers(
        onder genoemd: some Sequence<GenoemdeCode>, in register: Register
    ) -> [Treffer] {
        genoemd.compactMap { genoemd in
            let onderdeel = genoemd.onderdeel
            guard let rang = rang(code: onderdeel.codes) ?? rang(titel: onderdeel.titel) else { return nil }
            let perioden = Opleidingscode(onderdeel.code).flatMap { register.opleidingen[$0] }?.geldigheden ?? []
            let niveaus = [genoemd.niveau].compactMap(\.self)
            let eigenschappen = Zoekeigenschappen(
                soort: onderdeel.soort, niveaus: niveaus, sectorkamer: nil, perioden: perioden.map(\.periode))
            guard filter.accepts(eigenschappen) else { return nil }
            return Treffer(
                onderdeel: onderdeel, niveaus: niveaus, rang: rang, vindplaats: nil, bronnen: genoemd.bronnen)
        }
    }

    /// What was typed, when it can be a code or the beginning of one: `2518`, `K07`.
    private static func code(_ typed: String) -> String? {
        let digits = typed.hasPrefix("K") || typed.hasPrefix("C") ? typed.dropFirst() : typed[...]
        let isCode =
            typed.utf8.count >= minimumCodeLength && !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
        return isCode ? typed : nil
    }

    private func rang(code codes: [String]) -> Zoekrang? {
        guard let code else { return nil }
        if codes.contains(code) { return .code }
        return codes.contains { $0.hasPrefix(code) } ? .beginVanCode : nil
    }

    private func rang(titel: String) -> Zoekrang? {
        let titel = Zoektekst(titel)
        if titel.woordgroep == woordgroep { return .titel }
        if titel.woordgroep.starts(with: woordgroep) { return .beginVanTitel }
        if woorden.allSatisfy({ titel.bevatHeel($0) }) { return .woordInTitel }
        return woorden.allSatisfy { titel.position(of: $0) != nil } ? .deelVanTitel : nil
    }

    /// The first text in which all words stand.
    private func vindplaats(in waarde: Veldwaarde, _ pad: Veldpad) -> Treffer.Vindplaats? {
        switch waarde {
        case .tekst(let tekst): return vindplaats(in: tekst.plat, pad)
        case .woord(let woord): return vindplaats(in: woord, pad)
        case .waarde: return nil
        case .lijst:
            for element in waarde.elementen {
                // An element that is known by its title alone needs no name before it.
                if let found = vindplaats(in: element.eigenNaam, pad) { return found }
                if let found = vindplaats(in: element.waarde, pad.element(element.sleutel)) { return found }
            }
        case .velden(let velden):
            for veld in velden where !Self.nietDoorzocht.contains(veld.naam) {
                if let found = vindplaats(in: veld.waarde, pad.veld(veld.naam)) { return found }
            }
        }
        return nil
    }

    private func vindplaats(in text: String, _ pad: Veldpad) -> Treffer.Vindplaats? {
        let searched = Zoektekst(text)
        guard let position = searched.woordbegin(woorden[0]),
            woorden.dropFirst().allSatisfy({ searched.woordbegin($0) != nil })
        else { return nil }
        // Words that stand together are shown where they do.
        let shown = searched.woordbegin(woordgroep) ?? position
        return Treffer.Vindplaats(pad: pad, fragment: Self.fragment(of: text, Zoektekst.index(of: shown, in: text)))
    }

    private static func fragment(of text: String, _ place: String.Index) -> String {
        let start = wordStart(
            in: text, text.index(place, offsetBy: -before, limitedBy: text.startIndex) ?? text.startIndex, place)
        let limit = text.index(place, offsetBy: behind, limitedBy: text.endIndex) ?? text.endIndex
        let end = limit == text.endIndex ? limit : text[place..<limit].lastIndex(of: " ") ?? limit
        let piece = String(text[start..<end]).eenRegel
        return (start > text.startIndex ? "… " : "") + piece + (end < text.endIndex ? " …" : "")
    }

    /// The beginning of the first whole word in a piece of text that ends at `end`.
    private static func wordStart(in text: String, _ start: String.Index, _ end: String.Index) -> String.Index {
        guard start > text.startIndex else { return start }
        return text[start..<end].firstIndex(where: \.isWhitespace) ?? start
    }
}
