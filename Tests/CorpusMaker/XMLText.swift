/// XML in the making: indented as published files are. Names and attribute values need no escaping here.
struct XMLText {
    private(set) var bytes: [UInt8] = []
    private var depth: Int

    /// Begins at this depth of indentation.
    init(depth: Int = 0) { self.depth = depth }

    /// A line as given, such as the XML declaration.
    mutating func line(_ text: String) {
        indent()
        bytes += text.utf8
        bytes.append(UInt8(ascii: "\n"))
    }

    mutating func open(_ name: String, _ attributes: String = "") {
        line(attributes.isEmpty ? "<\(name)>" : "<\(name) \(attributes)>")
        depth += 1
    }

    mutating func close(_ name: String) {
        depth -= 1
        line("</\(name)>")
    }

    mutating func element(_ name: String, _ attributes: String = "", _ content: (inout XMLText) -> Void) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    mutating func empty(_ name: String, _ attributes: String = "") {
        line(attributes.isEmpty ? "<\(name) />" : "<\(name) \(attributes) />")
    }

    mutating func value(_ name: String, _ text: String, attributes: String = "") {
        line(attributes.isEmpty ? "<\(name)>\(text)</\(name)>" : "<\(name) \(attributes)>\(text)</\(name)>")
    }

    /// An element with CDATA.
    mutating func text(_ name: String, _ text: [UInt8], attributes: String = "") {
        open(name, cdata: text, attributes)
        bytes += "</\(name)>\n".utf8
    }

    /// An element with CDATA and, behind it, elements.
    mutating func text(_ name: String, _ text: [UInt8], then content: (inout XMLText) -> Void) {
        open(name, cdata: text, "")
        bytes.append(UInt8(ascii: "\n"))
        depth += 1
        content(&self)
        close(name)
    }

    private mutating func open(_ name: String, cdata text: [UInt8], _ attributes: String) {
        indent()
        bytes += (attributes.isEmpty ? "<\(name)><![CDATA[" : "<\(name) \(attributes)><![CDATA[").utf8
        bytes += text
        bytes += "]]>".utf8
    }

    private mutating func indent() {
        bytes += repeatElement(UInt8(ascii: " "), count: depth * 2)
    }
}
