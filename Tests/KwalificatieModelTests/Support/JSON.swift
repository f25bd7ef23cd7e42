import Foundation

@testable import KwalificatieModel

/// JSON as the tests read and write it: keys sorted, so that two texts can be compared.
enum JSON {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    /// A record as a line of `crebo export`.
    static func text(_ record: RegisterRecord) -> String {
        var bytes: [UInt8] = []
        record.appendJSON(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The record in such a line.
    static func record(_ text: String) throws -> RegisterRecord {
        try RegisterRecord(JSONParser.parse(Array(text.utf8)))
    }
}
