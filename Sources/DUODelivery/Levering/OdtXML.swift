/// Elements of a message as bytes, and the values in them apart.
struct OdtXML {
    /// The XML.
    private(set) var bytes: [UInt8] = []
    /// The names of the groups and the values, each ended, also of elements that are not there: equal only when all
    /// values are.
    private(set) var values: [UInt8] = []

    /// What ends a value: no text in XML holds it.
    private static let end: UInt8 = 0x1F

    /// Forgets everything.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
    }

    /// Begins a group.
    mutating func open(_ naam: OdtNaam) {
        bytes.append(contentsOf: naam.begin)
        values.append(contentsOf: naam.begin)
    }

    /// Ends a group.
    mutating func close(_ naam: OdtNaam) { bytes.append(contentsOf: naam.einde) }

    /// Adds an element with a text; none where there is no text.
    mutating func add(_ naam: OdtNaam, _ text: String?) {
        defer { values.append(Self.end) }
        guard let text else { return }
        bytes.append(contentsOf: naam.begin)
        values.append(contentsOf: text.utf8)
        if text.utf8.contains(where: Self.isSpecial) {
            for byte in text.utf8 { append(escaped: byte) }
        } else {
            bytes.append(contentsOf: text.utf8)
        }
        bytes.append(contentsOf: naam.einde)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
    }

    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
        default: bytes.append(byte)
        }
    }
}
