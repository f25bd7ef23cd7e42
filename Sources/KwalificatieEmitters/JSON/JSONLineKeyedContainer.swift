/// The members of an object, as a value writes them.
struct JSONLineKeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: JSONLineValueEncoder

    var codingPath: [any CodingKey] { encoder.codingPath }

    func encodeNil(forKey key: Key) throws { try write(JSONNull(), key) }

    func encode(_ value: Bool, forKey key: Key) throws { try write(value, key) }
    func encode(_ value: String, forKey key: Key) throws { try write(value, key) }
    func encode(_ value: Double, forKey key: Key) throws { try write(value, key) }
    func encode(_ value: Float, forKey key: Key) throws { try write(value, key) }
    func encode(_ value: Int, forKey key: Key) throws { try write(value, key) }
    func encode(_ value: Int8, forKey key: Key) throws { try write(value, key) }
    func encode(_ value: Int16, forKey key: Key) throws { try write(value, key) }
    func encode(_ value: Int32, forKey key: Key) throws { try write(value, key) }
    func encode(_ value: Int64, forKey key: Key) throws { try write(value, key) }
    func encode(_ value: Int128, forKey key: Key) throws { try write(value, key) }
    func encode(_ value: UInt, forKey key: Key) throws { try write(value, key) }
    func encode(_ value: UInt8, forKey key: Key) throws { try write(value, key) }
    func encode(_ value: UInt16, forKey key: Key) throws { try write(value, key) }
    func encode(_ value: UInt32, forKey key: Key) throws { try write(value, key) }
    func encode(_ value: UInt64, forKey key: Key) throws { try write(value, key) }
    func encode(_ value: UInt128, forKey key: Key) throws { try write(value, key) }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        guard encoder.writer.state.beginMember(key.stringValue, serial: encoder.serial) else {
            return try encoder.check(.misused, value, at: key)
        }
        try encoder.writer.write(value, serial: encoder.serial)
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type, forKey key: Key
    ) -> KeyedEncodingContainer<NestedKey> {
        deferred(key).container(keyedBy: keyType)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        deferred(key).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { deferred(JSONLineKey.superValue) }

    func superEncoder(forKey key: Key) -> any Encoder { deferred(key) }

    private func write(_ value: some JSONScalar, _ key: Key) throws {
        let outcome = encoder.writer.state.writeMember(key.stringValue, value, serial: encoder.serial)
        try encoder.check(outcome, value, at: key)
    }

    private func deferred(_ key: some CodingKey) -> JSONLineValueEncoder {
        let nested = JSONLineWriter(path: encoder.codingPath + [key])
        if encoder.writer.state.beginMember(key.stringValue, serial: encoder.serial) {
            encoder.writer.state.finish(with: nested)
        }
        return nested.open()
    }
}
