/// The elements of an array, as a value writes them.
struct JSONLineUnkeyedContainer: UnkeyedEncodingContainer {
    let encoder: JSONLineValueEncoder

    var codingPath: [any CodingKey] { encoder.codingPath }
    var count: Int { encoder.writer.state.count(serial: encoder.serial) }

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
        guard encoder.writer.state.beginElement(serial: encoder.serial) else {
            return try encoder.check(.misused, value, at: nextKey)
        }
        try encoder.writer.write(value, serial: encoder.serial)
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type
    ) -> KeyedEncodingContainer<NestedKey> {
        deferred().container(keyedBy: keyType)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { deferred().unkeyedContainer() }

    func superEncoder() -> any Encoder { deferred() }

    private var nextKey: JSONLineKey { .index(count) }

    private func write(_ value: some JSONScalar) throws {
        let outcome = encoder.writer.state.writeElement(value, serial: encoder.serial)
        if outcome != .written { try encoder.check(outcome, value, at: nextKey) }
    }

    private func deferred() -> JSONLineValueEncoder {
        let nested = JSONLineWriter(path: encoder.codingPath + [nextKey])
        if encoder.writer.state.beginElement(serial: encoder.serial) {
            encoder.writer.state.finish(with: nested)
        }
        return nested.open()
    }
}
