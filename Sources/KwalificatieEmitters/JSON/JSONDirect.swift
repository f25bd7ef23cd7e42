/// A value that writes its JSON itself, without the containers of `Codable`.
///
/// Those took more than half of the time of a record as JSON, and most of a record is many values of a few types. What is
/// written must be what `Codable` would have: `JSONDirectTests` compares them, and fails when a field is added to one and
/// not to the other.
protocol JSONDirect {
    /// Appends the JSON of the value.
    func appendJSON(to bytes: inout [UInt8])
}

/// Texts, whole numbers and answers can always be written.
extension JSONDirect where Self: JSONScalar {
    func appendJSON(to bytes: inout [UInt8]) { _ = append(to: &bytes) }
}

extension String: JSONDirect {}
extension Int: JSONDirect {}
extension Bool: JSONDirect {}

extension Array: JSONDirect where Element: JSONDirect {
    func appendJSON(to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        for element in self {
            element.appendJSON(to: &bytes)
            bytes.append(UInt8(ascii: ","))
        }
        bytes.closeJSON(with: UInt8(ascii: "]"))
    }
}

extension [UInt8] {
    /// Appends an object; `members` appends its members with `appendMember`, in the order of their keys.
    mutating func appendObject(_ members: (inout [UInt8]) -> Void) {
        append(UInt8(ascii: "{"))
        members(&self)
        closeJSON(with: UInt8(ascii: "}"))
    }

    /// Appends a member, with the comma behind it; nothing for a value that is not there.
    mutating func appendMember(_ key: StaticString, _ value: (some JSONDirect)?) {
        guard let value else { return }
        appendKey(key)
        value.appendJSON(to: &self)
        append(UInt8(ascii: ","))
    }

    /// Appends the key of a member, in which nothing has to be escaped.
    mutating func appendKey(_ key: StaticString) {
        JSONText.appendPlain(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount), to: &self)
        append(UInt8(ascii: ":"))
    }

    /// Ends an object or array, in the place of the comma behind the last of what it holds.
    fileprivate mutating func closeJSON(with bracket: UInt8) {
        if last == UInt8(ascii: ",") { removeLast() }
        append(bracket)
    }
}
