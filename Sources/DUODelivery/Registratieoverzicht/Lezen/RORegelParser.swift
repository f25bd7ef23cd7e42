/// Makes a record of the bytes of one line, and notes how they depart from the layout.
struct RORegelParser {
    /// The departures so far, each once.
    private(set) var afwijkingen: [ROAfwijking]

    private let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>, afwijkingen: [ROAfwijking]) {
        self.bytes = bytes
        self.afwijkingen = afwijkingen
    }

    mutating func inhoud() -> RORegel.Inhoud {
        guard !bytes.allSatisfy(Self.isFiller) else {
            noteer(.legeRegel)
            return .leeg
        }
        let line = withoutQuotesAround(bytes)
        guard let soort = Self.soort(line) else {
            return .onleesbaar(String(validating: line, as: UTF8.self) == nil ? .geenUTF8 : .onbekendeRecordsoort)
        }
        guard let fields = fields(line) else { return .onleesbaar(.geenUTF8) }
        let layout = ROLayout.of(soort)
        var teksten = Array(fields.dropFirst())
        pas(&teksten, aan: layout, soort)
        for index in teksten.indices { teksten[index] = waarde(teksten[index], layout.velden[index]) }
        if let reden = Self.onschrijfbaar(teksten) { return .onleesbaar(reden) }
        return .record(RORecord(soort, teksten: teksten))
    }

    private mutating func noteer(_ afwijking: ROAfwijking) {
        if !afwijkingen.contains(afwijking) { afwijkingen.append(afwijking) }
    }
}

// MARK: - Fields

extension RORegelParser {
    private static let bar = UInt8(ascii: "|")
    private static let quote = UInt8(ascii: "\"")
    private static let space = UInt8(ascii: " ")
    private static let separators: [UInt8] = Array("|;,\t".utf8)
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    /// How long the name of a recordsoort is.
    private static let soortLength = 3

    /// What an empty line can consist of.
    private static func isFiller(_ byte: UInt8) -> Bool {
        byte == space || byte == quote || separators.contains(byte)
    }

    /// The line without the quotes that a spreadsheet puts around one that it takes for a single value.
    private mutating func withoutQuotesAround(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let behind = line.startIndex + 1 + Self.soortLength
        guard line.first == Self.quote, behind < line.endIndex, Self.separators.contains(line[behind]) else {
            return line
        }
        noteer(.aanhalingstekens)
        var inner = line.dropFirst()
        if let end = inner.lastIndex(of: Self.quote) { inner.remove(at: end) }
        return inner
    }

    /// The kind of a line by its first field, which stands alone or before a separator.
    private static func soort(_ line: ArraySlice<UInt8>) -> RORecordsoort? {
        let isAround: (UInt8) -> Bool = { $0 == quote || $0 == space }
        let start = line.drop(while: isAround)
        let following = start.dropFirst(soortLength).drop(while: isAround).first
        guard following.map(separators.contains) ?? true else { return nil }
        return RORecordsoort(rawValue: String(decoding: start.prefix(soortLength), as: UTF8.self))
    }

    /// The texts between the separators; nil when one is no UTF-8.
    private mutating func fields(_ line: ArraySlice<UInt8>) -> [String]? {
        let separator = line.first(where: Self.separators.contains) ?? Self.bar
        if separator != Self.bar { noteer(.scheidingsteken(separator)) }
        var fields: [String] = []
        fields.reserveCapacity(16)
        for part in line.split(separator: separator, omittingEmptySubsequences: false) {
            guard let field = field(part) else { return nil }
            fields.append(field)
        }
        return fields
    }

    private mutating func field(_ part: ArraySlice<UInt8>) -> String? {
        var part = part
        if part.first == Self.space || part.last == Self.space {
            noteer(.spaties)
            part = part.drop { $0 == Self.space }
            while part.last == Self.space { part.removeLast() }
        }
        if part.count > 1, part.first == Self.quote, part.last == Self.quote {
            noteer(.aanhalingstekens)
            part = part.dropFirst().dropLast()
        }
        return String(validating: part, as: UTF8.self)
    }

    /// Makes the texts as many as the layout has fields.
    private mutating func pas(_ teksten: inout [String], aan layout: ROLayout, _ soort: RORecordsoort) {
        if soort == .diploma, let index = layout.index(of: .leeg), index < teksten.count,
            ["J", "N"].contains(teksten[index])
        {
            teksten.insert("", at: index)
            noteer(.diplomaZonderLeegVeld)
        }
        let count = layout.velden.count
        if teksten.count > count {
            let extra = teksten[count...].contains { !$0.isEmpty }
            noteer(extra ? .teVeelVelden : .legeVeldenAchteraan)
            teksten.removeLast(teksten.count - count)
        } else if teksten.count < count {
            noteer(.ontbrekendeVelden)
            teksten += [String](repeating: "", count: count - teksten.count)
        }
        // `KZD|…|N;;;;`: what a spreadsheet adds to a line that it took for one cell.
        if let last = teksten.last, last.utf8.last == UInt8(ascii: ";") || last.utf8.last == UInt8(ascii: ",") {
            noteer(.legeVeldenAchteraan)
            teksten[count - 1] = String(last.prefix { $0 != ";" && $0 != "," })
        }
    }

    /// Why these texts could not be written as they are; nil when they can.
    private static func onschrijfbaar(_ teksten: [String]) -> RORegel.Onleesbaar? {
        for tekst in teksten {
            for byte in tekst.utf8 {
                if byte < 0x20 || byte == 0x7F { return .stuurteken }
                if byte == bar { return .streepInWaarde }
            }
        }
        return nil
    }
}

// MARK: - Values

extension RORegelParser {
    /// The value as the layout writes it, where the text can only mean that; else the text.
    private mutating func waarde(_ tekst: String, _ veld: ROLayout.Veld) -> String {
        guard !tekst.isEmpty else { return tekst }
        if veld.vorm.isDatum, !veld.vorm.past(tekst), let datum = Self.omgekeerdeDatum(tekst), veld.vorm.past(datum) {
            noteer(.datumvorm)
            return datum
        }
        if let length = veld.vorm.aantalCijfers, tekst.utf8.count < length,
            tekst.utf8.allSatisfy(Self.digits.contains)
        {
            noteer(.voorloopnullen(veld.veld))
            return String(repeating: "0", count: length - tekst.utf8.count) + tekst
        }
        if veld.vorm == .persoonsnummer, ROPersoon.isVerhuld(tekst) { noteer(.verhuldNummer) }
        return tekst
    }

    /// `2026-08-01` for `1-8-2026`, `01-08-2026` and `1/8/2026`.
    private static func omgekeerdeDatum(_ tekst: String) -> String? {
        let parts = tekst.utf8.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
        }
        guard parts.count == 3, parts[2].count == 4, (1...2).contains(parts[0].count),
            (1...2).contains(parts[1].count),
            parts.allSatisfy({ $0.allSatisfy(Self.digits.contains) })
        else { return nil }
        let padded = parts.prefix(2).map { ($0.count == 1 ? "0" : "") + String(decoding: $0, as: UTF8.self) }
        return "\(String(decoding: parts[2], as: UTF8.self))-\(padded[1])-\(padded[0])"
    }
}
