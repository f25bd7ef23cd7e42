import FileNames

/// The encodings in which programs on Windows and DOS wrote names in archives, before names were marked as UTF-8.
public enum ZipNameEncoding: String, Sendable, Hashable, CaseIterable {
    // In the order in which one is taken when several fit as well: the specification knows the first alone.
    case codePage437 = "CP437"
    case codePage850 = "CP850"
    case windows1252 = "windows-1252"

    /// The encoding in which these bytes spell most letters and signs of Dutch text at places where such stand.
    static func best(for bytes: some Collection<UInt8>) -> ZipNameEncoding {
        let bytes = Array(bytes)
        var best = (encoding: ZipNameEncoding.codePage437, score: -1)
        for encoding in allCases {
            let score = encoding.score(bytes)
            if score > best.score { best = (encoding, score) }
        }
        return best.encoding
    }

    /// The text that the bytes spell.
    func text(_ bytes: some Collection<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(scalar(byte)) }
        return String(text)
    }

    private func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard byte >= 0x80 else { return Unicode.Scalar(byte) }
        switch self {
        case .codePage437: return Self.upperHalf437[Int(byte) - 0x80]
        case .codePage850: return Self.upperHalf850[Int(byte) - 0x80]
        case .windows1252: return Windows1252.scalar(byte) ?? Unicode.Scalar(byte)
        }
    }

    private static let letters = Set("éëïöüèêáàâäçîíóôúûñÉËÏÖÜ".unicodeScalars)
    private static let signs = Set("–—‘’“”€…".unicodeScalars)

    /// Letters stand beside letters; signs do not stand between two.
    private func score(_ bytes: [UInt8]) -> Int {
        bytes.indices.count { index in
            guard bytes[index] >= 0x80 else { return false }
            let scalar = scalar(bytes[index])
            let before = index > 0 && isLetter(bytes[index - 1])
            let after = index + 1 < bytes.count && isLetter(bytes[index + 1])
            return Self.letters.contains(scalar) && (before || after)
                || Self.signs.contains(scalar) && !(before && after)
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool { scalar(byte).properties.isAlphabetic }

    private static let upperHalf437 = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
            + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)

    private static let upperHalf850 = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
            + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}").unicodeScalars)
}
