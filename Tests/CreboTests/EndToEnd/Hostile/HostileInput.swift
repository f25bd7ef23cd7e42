import Foundation
import TestSupport

/// An input made to cost time or memory, with the command that reads it and how that ends.
struct HostileInput {
    let name: String
    let contents: Data
    /// The command with its options; the input follows.
    let command: [String]
    let code: Int32
    /// What the person is told.
    let sentence: String

    private init(_ name: String, _ contents: Data, _ command: [String], _ code: Int32, _ sentence: String) {
        self.name = name
        self.contents = contents
        self.command = command
        self.code = code
        self.sentence = sentence
    }

    private init(_ name: String, _ contents: String, _ command: [String], _ code: Int32, _ sentence: String) {
        self.init(name, Data(contents.utf8), command, code, sentence)
    }

    /// Each kind. What `convert` writes goes to `output`.
    static func all(output: String) -> [HostileInput] {
        let convert = ["convert", "--output", output]
        return [
            HostileInput(
                "large-tag.xml", "<sbb a='\(repeated("x", 4 << 20))'/>", ["validate"], 3, "langer dan 64 KiB"),
            HostileInput(
                "large-text.xml", "<sbb><![CDATA[\(repeated("x", 12 << 20))]]></sbb>", ["validate"], 3,
                "langer dan 8 MiB"),
            HostileInput(
                "many-attributes.xml", "<sbb \((0..<50_000).map { "a\($0)=''" }.joined(separator: " "))/>",
                ["validate"], 3, "meer dan 64 attributen"),
            HostileInput(
                "many-names.xml", "<sbb>\((0..<50_000).map { "<n\($0)/>" }.joined())</sbb>", ["validate"], 3,
                "meer dan 10000 namen"),
            HostileInput(
                "deep.xml", "<sbb>" + repeated("<a>", 250_000), ["validate"], 3, "meer dan 64 elementen in elkaar"),
            HostileInput(
                "many-findings.xml",
                "<sbb><keuzedelen><keuzedeel code='K0001' titel='T'>\(repeated("<x y=''/>", 30_000))"
                    + "</keuzedeel></keuzedelen></sbb>", ["validate"], 1, "XML-002"),
            HostileInput("long-paths.xml", namespaced(9_000, below: 50), ["inspect"], 0, "elementen met andere paden"),
            HostileInput(
                "many-attributes-of-one.xml", "<sbb>\(repeated(attributes(9_950), 20))</sbb>", ["inspect"], 0,
                "/sbb/a/@b9949"),
            HostileInput("many-codes.xml", keuzedelen(2_000), convert, 1, "2000 keuzedelen"),
            HostileInput(
                "huge-field.csv", "Crebo;Naam\n25000;\"\(repeated("x", 8 << 20))", ["validate"], 3,
                "langer dan 64 KiB"),
            HostileInput("many-entries.zip", Data(archive(1_000)), ["validate"], 3, "er staat geen dossier"),
            HostileInput(
                "nested.jsonl", repeated("[", 1 << 20), ["search", "x", "--register"], 3, "te veel haken in elkaar"),
            HostileInput(
                "long-line.csv", "VLP|25LX|2025-08-01|2026-07-31|2026-08-03\nPER|" + repeated("9", 8 << 20),
                ["odt", "read"], 1, "langer dan 16 KiB"),
        ]
    }

    private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    /// Elements below others, all in a namespace with a long name: each path holds it many times.
    private static func namespaced(_ count: Int, below depth: Int) -> String {
        let root = "<p:a xmlns:p='\(repeated("u", 60_000))'>"
        let elements = (0..<count).map { "<p:n\($0)/>" }.joined()
        return "<sbb>\(root)\(repeated("<p:a>", depth))\(elements)\(repeated("</p:a>", depth + 1))</sbb>"
    }

    /// One element with that many attributes, in as many tags as it takes.
    private static func attributes(_ count: Int) -> String {
        stride(from: 0, to: count, by: 50).map { start in
            "<a \((start..<start + 50).map { "b\($0)=''" }.joined(separator: " "))/>"
        }.joined()
    }

    private static func keuzedelen(_ count: Int) -> String {
        let parts = (0..<count).map { "<keuzedeel code='K\($0 + 1_000)' titel='T\($0)'><voorblad/></keuzedeel>" }
        return "<sbb><keuzedelen>\(parts.joined())</keuzedelen></sbb>"
    }

    private static func archive(_ count: Int) -> [UInt8] {
        var zip = ZipBuilder()
        for number in 0..<count { zip.add("\(number).xml", "<sbb/>") }
        return zip.bytes
    }
}
