/// Makes values of JSON, so that what `crebo export` wrote can be read back without Foundation.
struct JSONValueDecoder: Decoder {
    let value: JSONValue
    let codingPath: [any CodingKey]
    let userInfo: [CodingUserInfoKey: Any] = [:]

    /// Reads a value; throws `DecodingError`, with the path of the field that is not as it should be.
    static func decode<Value: Decodable>(_ type: Value.Type, from value: JSONValue) throws -> Value {
        try JSONValueDecoder(value: value, codingPath: []).decode(type)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let members) = value else { throw mismatch("an object") }
        return KeyedDecodingContainer(JSONObjectContainer(members: members, codingPath: codingPath))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .array(let elements) = value else { throw mismatch("an array") }
        return JSONArrayContainer(elements: elements, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    private func mismatch(_ expected: String) -> DecodingError {
        .dataCorrupted(.init(codingPath: codingPath, debugDescription: "\(expected) should stand here"))
    }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { value == .null }

    /// Words, whole numbers and yes or no are read here, since they know no other way; every other value reads itself.
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let scalar: Any?
        switch (value, type) {
        case (.string(let text), is String.Type): scalar = text
        case (.bool(let answer), is Bool.Type): scalar = answer
        case (.integer(let number), let type as any FixedWidthInteger.Type): scalar = type.init(exactly: number)
        case (_, is String.Type): throw mismatch("a text")
        case (_, is Bool.Type): throw mismatch("true or false")
        case (_, is any Numeric.Type): throw mismatch("a whole number")
        default: return try Value(from: self)
        }
        guard let read = scalar as? Value else { throw mismatch("a number that fits") }
        return read
    }
}

extension JSONValue: Codable {
    /// The value itself, of a `JSONValue` that is being decoded.
    public init(from decoder: any Decoder) throws {
        guard let decoder = decoder as? JSONValueDecoder else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "only a value of JSON holds one"))
        }
        self = decoder.value
    }

    /// Nothing: who makes a tree of a value takes this as it is.
    public func encode(to encoder: any Encoder) throws {
        throw EncodingError.invalidValue(
            self, .init(codingPath: encoder.codingPath, debugDescription: "only a value of JSON can hold one"))
    }
}
