/// What a record is in its document: the text of its element, and what that stands in.
struct RecordSource: Sendable {
    /// From the `<` of its start tag to the `>` of its end tag, in UTF-8.
    let text: [UInt8]
    /// The elements around it, from the root inwards.
    let surroundings: [XMLSurrounding]

    /// A document that holds this record alone, with these tables: the element as it was, between new tags.
    ///
    /// It does not depend on what else was in the document: the same record from a large file and from a file of its own
    /// give the same bytes. Line ends become line feeds, as XML has it.
    func document(with tables: [ReferenceTable]) -> [UInt8] {
        var document = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        var indentation = ""
        for (depth, element) in surroundings.enumerated() {
            document += "\(indentation)<\(element.name)\(element.declarations)>\n".utf8
            indentation += "  "
            guard depth == 0 else { continue }
            for table in tables { document += table.text(indentation, prefix: element.prefix).utf8 }
        }
        document += indentation.utf8
        appendWithLineFeeds(to: &document)
        document.append(UInt8(ascii: "\n"))
        for element in surroundings.reversed() {
            indentation.removeLast(2)
            document += "\(indentation)</\(element.name)>\n".utf8
        }
        return document
    }

    private func appendWithLineFeeds(to document: inout [UInt8]) {
        guard text.contains(UInt8(ascii: "\r")) else { return document.append(contentsOf: text) }
        var previous: UInt8 = 0
        for byte in text {
            if byte == UInt8(ascii: "\r") {
                document.append(UInt8(ascii: "\n"))
            } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
                document.append(byte)
            }
            previous = byte
        }
    }
}
