/// What a value writes itself through: the object, the array or the single value that it turns out to be.
struct JSONLineValueEncoder: Encoder {
    let writer: JSONLineWriter
    /// How many values are around it.
    let depth: Int
    /// Which value it is.
    let serial: Int

    var codingPath: [any CodingKey] { writer.path(depth: depth) }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        writer.state.decide(.object, serial: serial)
        return KeyedEncodingContainer(JSONLineKeyedContainer(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        writer.state.decide(.array, serial: serial)
        return JSONLineUnkeyedContainer(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        writer.state.decide(.single, serial: serial)
        return self
    }

    /// The error of a value that cannot be written here.
    func invalid(_ value: Any, at key: (any CodingKey)? = nil, _ reason: String) -> EncodingError {
        let path = codingPath + (key.map { [$0] } ?? [])
        return .invalidValue(value, .init(codingPath: path, debugDescription: reason))
    }

    /// Throws when a value was not written.
    func check(_ outcome: JSONLineState.Outcome, _ value: some Any, at key: (any CodingKey)? = nil) throws {
        switch outcome {
        case .written: break
        case .misused:
            throw invalid(
                value, at: key, "the value is closed, has a value already, or is of another kind than this container")
        case .noSuchNumber: throw invalid(value, at: key, "JSON has no such number")
        }
    }
}

extension JSONLineValueEncoder: SingleValueEncodingContainer {
    func encodeNil() throws { try write(JSONNull()) }

    func encode(_ value: Bool) throws { try write(value) }
    func encode(_ value: String) throws { try write(value) }
    func encode(_ value: Double) throws { try write(value) }
    func encode(_ value: Float) throws { try write(value) }
    func encode(_ value: Int) throws { try write(value) }
    func encode(_ value: Int8) throws { try write(value) }
    func encode(_ value: Int16) throws { try write(value) }
    func encode(_ value: Int32) throws { try write(value) }
    func encode(_ value: Int64) throws { try write(value) }
    func encode(_ value: Int128) throws { try write(value) }
    func encode(_ value: UInt) throws { try write(value) }
    func encode(_ value: UInt8) throws { try write(value) }
    func encode(_ value: UInt16) throws { try write(value) }
    func encode(_ value: UInt32) throws { try write(value) }
    func encode(_ value: UInt64) throws { try write(value) }
    func encode(_ value: UInt128) throws { try write(value) }

    func encode<Value: Encodable>(_ value: Value) throws {
        guard writer.state.beginSingle(serial: serial) else { return try check(.misused, value) }
        try writer.write(value, serial: serial)
    }

    private func write(_ value: some JSONScalar) throws {
        try check(writer.state.writeSingle(value, serial: serial), value)
    }
}
