import Foundation

/// Files that cannot be read, each with what a person is told of it.
struct BrokenInput {
    let name: String
    let contents: Data
    /// The line that is named; nil when the problem is not in the text.
    let line: Int?
    /// What the sentence holds.
    let sentence: String

    private init(_ name: String, _ contents: String, line: Int?, _ sentence: String) {
        self.init(name, Data(contents.utf8), line: line, sentence)
    }

    private init(_ name: String, _ contents: Data, line: Int?, _ sentence: String) {
        self.name = name
        self.contents = contents
        self.line = line
        self.sentence = sentence
    }

    /// Every one of them. `document` is a sound document, to be damaged.
    static func all(damaging document: Data) -> [BrokenInput] {
        [
            BrokenInput("processing-instruction.xml", "<r><?pi?></r>", line: 1, "het hoofdelement is <r>"),
            BrokenInput("empty.xml", "", line: nil, "het bestand is leeg"),
            BrokenInput(
                "truncated.xml", document.prefix(document.count / 2),
                line: document.prefix(document.count / 2).split(separator: 10, omittingEmptySubsequences: false).count,
                "het bestand eindigt midden in "),
            BrokenInput("pdf.xml", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n", line: 1, "zoals PDF"),
            BrokenInput("billion-laughs.xml", billionLaughs, line: 2, "een DOCTYPE wordt geweigerd"),
            BrokenInput(
                "external-entity.xml",
                """
                <?xml version="1.0"?>
                <!DOCTYPE sbb [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <sbb>&secret;</sbb>
                """, line: 2, "een DOCTYPE wordt geweigerd"),
            BrokenInput(
                "long-tag.xml", #"<sbb titel=""# + String(repeating: "x", count: 8_000_000) + #""/>"#, line: 1,
                "deze tag is langer dan 64 KiB"),
            BrokenInput(
                "many-attributes.xml", "<sbb " + (0..<700_000).map { #"a\#($0)="" "# }.joined() + "/>", line: 1,
                "meer dan 64 attributen"),
            BrokenInput(
                "deep.xml",
                "<sbb>\n" + String(repeating: "<a>", count: 1_000_000) + String(repeating: "</a>", count: 1_000_000)
                    + "</sbb>", line: 2, "meer dan 64 elementen in elkaar"),
            BrokenInput(
                "invalid-utf-8.xml", Data("<sbb>\n<dossiers>\n".utf8) + [0xC3, 0x28] + Data("</dossiers></sbb>".utf8),
                line: 3, "bytes die in UTF-8 niet bestaan"),
        ]
    }

    private static let billionLaughs: String = {
        let entities = (1...9).map { level in
            let name = level == 1 ? "&lol;" : "&lol\(level - 1);"
            return #"<!ENTITY lol\#(level) "\#(String(repeating: name, count: 10))">"#
        }
        return """
            <?xml version="1.0"?>
            <!DOCTYPE sbb [<!ENTITY lol "lol">
            \(entities.joined(separator: "\n"))
            ]>
            <sbb>&lol9;</sbb>
            """
    }()
}
