extension JSONValue {
    /// What a value writes of itself: for answers and reports, which are small.
    public init(encoding value: some Encodable) throws {
        self = try TreeEncoder.value(of: value, codingPath: [])
    }

    /// The value on one line, its keys sorted, with a line end.
    public var line: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }
}

/// Makes a tree of what a value writes.
private final class TreeEncoder: Encoder {
    let codingPath: [any CodingKey]
    let userInfo: [CodingUserInfoKey: Any] = [:]
    private var content = Content.nothing

    private enum Content {
        case nothing
        case value(JSONValue)
        case list([TreeEncoder])
        case members([String: TreeEncoder])
    }

    private init(_ codingPath: [any CodingKey]) {
        self.codingPath = codingPath
    }

    static func value(of value: some Encodable, codingPath: [any CodingKey]) throws -> JSONValue {
        let encoder = TreeEncoder(codingPath)
        try encoder.encode(value)
        return encoder.value
    }

    private var value: JSONValue {
        switch content {
        case .nothing: .null
        case .value(let value): value
        case .list(let elements): .array(elements.map(\.value))
        case .members(let members): .object(members.mapValues(\.value))
        }
    }

    func encode(_ value: some Encodable) throws {
        switch value {
        case let text as String: content = .value(.string(text))
        case let answer as Bool: content = .value(.bool(answer))
        case let number as Double:
            guard number.isFinite else {
                throw EncodingError.invalidValue(
                    number, .init(codingPath: codingPath, debugDescription: "JSON has no such number"))
            }
            content = .value(.number(number.description))
        case let number as any BinaryInteger: content = .value(.number(String(number)))
        case let json as JSONValue: content = .value(json)
        default: try value.encode(to: self)
        }
    }

    fileprivate func member(_ key: some CodingKey) -> TreeEncoder {
        let member = TreeEncoder(codingPath + [key])
        if case .members(var members) = content {
            content = .nothing
            members[key.stringValue] = member
            content = .members(members)
        } else {
            content = .members([key.stringValue: member])
        }
        return member
    }

    fileprivate var count: Int { if case .list(let elements) = content { elements.count } else { 0 } }

    fileprivate func element() -> TreeEncoder {
        let element = TreeEncoder(codingPath)
        if case .list(var elements) = content {
            content = .nothing
            elements.append(element)
            content = .list(elements)
        }
        return element
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        if case .nothing = content { content = .members([:]) }
        return KeyedEncodingContainer(Members(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        if case .nothing = content { content = .list([]) }
        return Elements(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: self) }

    private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let encoder: TreeEncoder
        var codingPath: [any CodingKey] { encoder.codingPath }

        func encodeNil(forKey key: Key) { _ = encoder.member(key) }
        func encode(_ value: some Encodable, forKey key: Key) throws { try encoder.member(key).encode(value) }

        func nestedContainer<NestedKey: CodingKey>(
            keyedBy keyType: NestedKey.Type, forKey key: Key
        ) -> KeyedEncodingContainer<NestedKey> {
            encoder.member(key).container(keyedBy: keyType)
        }
        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            encoder.member(key).unkeyedContainer()
        }
        func superEncoder() -> any Encoder { encoder }
        func superEncoder(forKey key: Key) -> any Encoder { encoder.member(key) }
    }

    private struct Elements: UnkeyedEncodingContainer {
        let encoder: TreeEncoder
        var codingPath: [any CodingKey] { encoder.codingPath }
        var count: Int { encoder.count }

        func encodeNil() { _ = encoder.element() }
        func encode(_ value: some Encodable) throws { try encoder.element().encode(value) }

        func nestedContainer<NestedKey: CodingKey>(
            keyedBy keyType: NestedKey.Type
        ) -> KeyedEncodingContainer<NestedKey> {
            encoder.element().container(keyedBy: keyType)
        }
        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder.element().unkeyedContainer() }
        func superEncoder() -> any Encoder { encoder.element() }
    }

    private struct Single: SingleValueEncodingContainer {
        let encoder: TreeEncoder
        var codingPath: [any CodingKey] { encoder.codingPath }

        func encodeNil() {}
        func encode(_ value: some Encodable) throws { try encoder.encode(value) }
    }
}
