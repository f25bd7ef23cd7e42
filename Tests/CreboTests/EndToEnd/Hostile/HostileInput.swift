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
                "large-tag.xml", "<sbb a='\(repeated("x", 32 << 20))'/>", ["validate"], 1, "langer dan 64 KiB"),
            HostileInput(
                "large-text.xml", "<sbb><![CDATA[\(repeated("x", 64 << 20))]]></sbb>", ["validate"], 1,
                "langer dan 8 MiB"),
            HostileInput(
                "many-attributes.xml", "<sbb \((0..<500_000).map { "a\($0)=''" }.joined(separator: " "))/>",
                ["validate"], 1, "meer dan 64 attributen"),
            HostileInput(
                "many-names.xml", "<sbb>\((0..<500_000).map { "<n\($0)/>" }.joined())</sbb>", ["validate"], 1,
                "meer dan 10000 namen"),
            HostileInput("deep.xml", repeated("<a>", 4_000_000), ["validate"], 1, "meer dan 64 elementen in elkaar"),
            HostileInput(
                "many-findings.xml",
                "<sbb><keuzedelen><keuzedeel code='K0001' titel='T'>\(repeated("<x y=''/>", 300_000))"
                    + "</keuzedeel></keuzedelen></sbb>", ["validate"], 1, "XML-002"),
            HostileInput("many-codes.xml", keuzedelen(30_000), convert, 1, "30.000 keuzedelen"),
            HostileInput(
                "huge-field.csv", "Crebo;Naam\n25000;\"\(repeated("x", 64 << 20))", ["validate"], 1,
                "langer dan 64 KiB"),
            HostileInput("many-entries.zip", Data(archive(20_000)), ["validate"], 1, "SBB"),
            HostileInput(
                "nested.jsonl", repeated("[", 8 << 20), ["search", "x", "--input"], 3, "te veel haken in elkaar"),
            HostileInput("long-line.csv", "VLP|" + repeated("9", 64 << 20), ["odt", "read"], 3, "langer dan 16 KiB"),
        ]
    }

    private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static func keuzedelen(_ count: Int) -> String {
        let parts = (0..<count).map { "<keuzedeel code='K\($0)' titel='T\($0)'><voorblad/></keuzedeel>" }
        return "<sbb><keuzedelen>\(parts.joined())</keuzedelen></sbb>"
    }

    private static func archive(_ count: Int) -> [UInt8] {
        var zip = ZipBuilder()
        for number in 0..<count { zip.add("\(number).xml", "<sbb/>") }
        return zip.bytes
    }
}
