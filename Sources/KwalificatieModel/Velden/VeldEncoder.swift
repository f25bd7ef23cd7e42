/// Makes a `Veldwaarde` of anything that can be encoded.
///
/// A value that encodes nothing is left out. Days, factors and running texts stay what they are, so that they can be
/// shown as a Dutch reader knows them.
final class VeldEncoder: Encoder {
    private enum Content {
        case nothing
        case value(Veldwaarde)
        case list([VeldEncoder])
        case fields([(name: String, value: VeldEncoder)])
    }

    let codingPath: [any CodingKey]
    let userInfo: [CodingUserInfoKey: Any] = [:]
    private var content = Content.nothing

    private init(codingPath: [any CodingKey]) {
        self.codingPath = codingPath
    }

    /// The fields of a value; nil when it encodes nothing.
    static func waarde(of value: some Encodable) throws -> Veldwaarde? {
        let encoder = VeldEncoder(codingPath: [])
        try encoder.encode(value)
        return encoder.waarde
    }

    private var waarde: Veldwaarde? {
        switch content {
        case .nothing: nil
        case .value(let value): value
        case .list(let elements): .lijst(elements.compactMap(\.waarde))
        case .fields(let fields):
            .velden(
                fields.compactMap { field in
                    field.value.waarde.map { Veldwaarde.Veld(naam: field.name, waarde: $0) }
                })
        }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(Fields(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        if case .nothing = content { content = .list([]) }
        return Elements(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: self) }

    /// Stops at the values that a reader knows as one; every other value writes itself.
    private func encode(_ value: some Encodable) throws {
        switch value {
        case let text as Tekst: content = .value(.tekst(text))
        case let day as CalendarDate: content = .value(.waarde(day.dutch))
        case let factor as Prijsfactor: content = .value(.waarde(factor.text(decimalSign: ",")))
        case let answer as Bool: content = .value(.waarde(answer ? "ja" : "nee"))
        case let text as String: content = .value(.woord(text))
        case let number as any BinaryInteger: content = .value(.waarde(String(number)))
        default: try value.encode(to: self)
        }
    }

    private func field(_ key: some CodingKey) -> VeldEncoder {
        let field = VeldEncoder(codingPath: codingPath + [key])
        if case .fields(var fields) = content {
            content = .nothing
            fields.append((key.stringValue, field))
            content = .fields(fields)
        } else {
            content = .fields([(key.stringValue, field)])
        }
        return field
    }

    private var count: Int { if case .list(let elements) = content { elements.count } else { 0 } }

    private func element() -> VeldEncoder {
        let element = VeldEncoder(codingPath: codingPath)
        if case .list(var elements) = content {
            content = .nothing
            elements.append(element)
            content = .list(elements)
        }
        return element
    }
}

extension VeldEncoder {
    /// The fields of a value, as it writes itself.
    private struct Fields<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let encoder: VeldEncoder
        var codingPath: [any CodingKey] { encoder.codingPath }

        func encodeNil(forKey key: Key) {}
        func encode(_ value: some Encodable, forKey key: Key) throws { try encoder.field(key).encode(value) }

        func nestedContainer<NestedKey: CodingKey>(
            keyedBy keyType: NestedKey.Type, forKey key: Key
        ) -> KeyedEncodingContainer<NestedKey> {
            encoder.field(key).container(keyedBy: keyType)
        }
        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            encoder.field(key).unkeyedContainer()
        }
        func superEncoder() -> any Encoder { encoder }
        func superEncoder(forKey key: Key) -> any Encoder { encoder.field(key) }
    }

    /// The elements of a list, as it writes itself.
    private struct Elements: UnkeyedEncodingContainer {
        let encoder: VeldEncoder
        var codingPath: [any CodingKey] { encoder.codingPath }
        var count: Int { encoder.count }

        func encodeNil() {}
        func encode(_ value: some Encodable) throws { try encoder.element().encode(value) }

        func nestedContainer<NestedKey: CodingKey>(
            keyedBy keyType: NestedKey.Type
        ) -> KeyedEncodingContainer<NestedKey> {
            encoder.element().container(keyedBy: keyType)
        }
        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder.element().unkeyedContainer() }
        func superEncoder() -> any Encoder { encoder.element() }
    }

    /// A value that is one word.
    private struct Single: SingleValueEncodingContainer {
        let encoder: VeldEncoder
        var codingPath: [any CodingKey] { encoder.codingPath }

        func encodeNil() {}
        func encode(_ value: some Encodable) throws { try encoder.encode(value) }
    }
}
