/// Where two running texts differ: of each the words from the first to the last that is another, with a few around them.
struct Tekstverschil {
    /// Whether there is any difference but in white space.
    let isVerschil: Bool
    /// The piece of the old text; nil when that is empty.
    let oud: String?
    /// The piece of the new text; nil when that is empty.
    let nieuw: String?

    /// Words before and behind the difference that show where in the text it stands.
    private static let context = 4
    /// Words of the difference that are shown: two lines on a terminal.
    private static let maximumWords = 24
    /// Characters of a piece: a text without spaces is one word.
    private static let maximumLength = 240

    init(oud: String, nieuw: String) {
        let old = oud.eenRegel.split(separator: " ")
        let new = nieuw.eenRegel.split(separator: " ")
        let prefix = zip(old, new).prefix { $0 == $1 }.count
        let suffix = zip(old.dropFirst(prefix).reversed(), new.dropFirst(prefix).reversed()).prefix { $0 == $1 }.count
        isVerschil = prefix + suffix < max(old.count, new.count)
        self.oud = Self.piece(of: old, prefix..<(old.count - suffix))
        self.nieuw = Self.piece(of: new, prefix..<(new.count - suffix))
    }

    private static func piece(of words: [Substring], _ difference: Range<Int>) -> String? {
        guard !words.isEmpty else { return nil }
        let start = max(0, difference.lowerBound - context)
        let end = min(words.count, min(difference.upperBound, difference.lowerBound + maximumWords) + context)
        let piece = words[start..<end].joined(separator: " ").afgekapt(op: maximumLength)
        return (start > 0 ? "… " : "") + piece + (end < words.count ? " …" : "")
    }
}
