/// Makes running text that looks like that of published dossiers: sentences, lists of dashes, HTML, some of it escaped
/// a second time.
///
/// Sentences are made once and then chosen from, so that a large corpus costs little more than writing it.
struct TextMaker {
    private let sentences: [[UInt8]]

    init(_ generator: inout SeededGenerator) {
        var sentences: [[UInt8]] = []
        for _ in 0..<1_000 { sentences.append(Array(Self.sentence(&generator).utf8)) }
        self.sentences = sentences
    }

    /// Text of about this many bytes, without the brackets of CDATA.
    func text(_ length: Int, _ generator: inout SeededGenerator) -> [UInt8] {
        switch generator.number(1...20) {
        case 1: paragraph(length, "<xhtml><p>", "<br />", "</p></xhtml>", &generator)
        case 2: paragraph(length, "&lt;h1&gt;Toelichting&lt;/h1&gt;", "&lt;br/&gt;", "", &generator)
        case 3...8: paragraph(length, "De medewerker:\n- ", "\n- ", "\n", &generator)
        case 9: paragraph(length, "Zie <andere regels>. ", "\u{A0}\n\n", " \n", &generator)
        default: paragraph(length, "", " ", "", &generator)
        }
    }

    /// A few words for a title.
    func title(_ generator: inout SeededGenerator) -> String {
        "\(generator.one(of: Words.nouns)) en \(generator.one(of: Words.adjectives)) \(generator.one(of: Words.nouns))"
    }

    private func paragraph(
        _ length: Int, _ beginning: String, _ between: String, _ end: String, _ generator: inout SeededGenerator
    ) -> [UInt8] {
        let between = Array(between.utf8)
        var bytes = Array(beginning.utf8)
        bytes.reserveCapacity(length + 256)
        repeat {
            bytes += generator.one(of: sentences)
            bytes += between
        } while bytes.count < length
        bytes += Array(end.utf8)
        return bytes
    }

    private static func sentence(_ generator: inout SeededGenerator) -> String {
        var clauses: [String] = []
        for _ in 1...generator.number(1...3) {
            clauses.append(
                [
                    generator.one(of: Words.verbs), "de", generator.one(of: Words.adjectives),
                    generator.one(of: Words.nouns), generator.one(of: Words.places),
                ].joined(separator: " "))
        }
        return "Hij " + clauses.joined(separator: " \(generator.one(of: Words.joints)) ") + "."
    }
}
