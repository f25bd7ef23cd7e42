import KwalificatieModel

/// Reads the lines of JSON that crebo writes, one value at a time: the records of `crebo export` and of `register.jsonl`,
/// the facts of `tabellen.jsonl`.
///
///     var reader = RegisterLinesReader(try FileSource(path: "register.jsonl"))
///     while let record = try reader.next() { … }
///
/// A line that is no such value is a problem of the whole file: crebo wrote it, so something happened to it since.
public struct RegisterLinesReader<Source: ByteSource> {
    private var source: Source
    private let buffer = ReadBuffer()
    private let limits: Limits
    private var pending: [UInt8] = []
    private var position = 0
    private var hasEnded = false
    private var line: UInt32 = 0

    /// A reader of this file; nothing is read until `next`.
    public init(_ source: Source, limits: Limits = .standard) {
        self.source = source
        self.limits = limits
    }

    /// The next record; nil behind the last. Empty lines are passed over.
    public mutating func next() throws(ReadingProblem) -> RegisterRecord? {
        guard let record = try next({ try RegisterRecord($0) }) else { return nil }
        guard record.onderdelen.allSatisfy({ !$0.codes.isEmpty }) else {
            throw ReadingProblem(.notARecord(field: "crebos"), line: line)
        }
        return record
    }

    /// The next value; nil behind the last. Empty lines are passed over.
    mutating func next<Value: Decodable>(_ type: Value.Type) throws(ReadingProblem) -> Value? {
        try next { try $0.decoded(as: type) }
    }

    private mutating func next<Value>(_ read: (JSONValue) throws -> Value) throws(ReadingProblem) -> Value? {
        while let bytes = try nextLine() {
            line += 1
            guard !bytes.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) else { continue }
            do {
                return try read(JSONParser.parse(Array(bytes)))
            } catch {
                throw problem(error)
            }
        }
        return nil
    }

    private mutating func nextLine() throws(ReadingProblem) -> ArraySlice<UInt8>? {
        var searched = position
        while true {
            let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) ?? pending.count
            guard end - position <= limits.recordLineLength else {
                throw ReadingProblem(.lineTooLong(limit: limits.recordLineLength), line: line + 1)
            }
            if end < pending.count || hasEnded {
                defer { position = min(end + 1, pending.count) }
                return position < pending.count ? pending[position..<end] : nil
            }
            pending.removeFirst(position)
            position = 0
            searched = pending.count
            let count = try source.read(into: buffer.bytes)
            pending.append(contentsOf: buffer.bytes[..<count])
            hasEnded = count == 0
        }
    }

    private func problem(_ error: any Error) -> ReadingProblem {
        guard let problem = error as? JSONParser.Problem else {
            return ReadingProblem(.notARecord(field: Self.field(of: error)), line: line)
        }
        return ReadingProblem(.notJSON(problem.reason), line: line, column: UInt32(clamping: problem.column))
    }

    /// The field that is not as it should be: `crebos.0.geldigVanaf`.
    private static func field(of error: any Error) -> String {
        if let problem = error as? RecordJSONProblem { return problem.path.joined(separator: ".") }
        let path: [any CodingKey]
        switch error as? DecodingError {
        case .keyNotFound(let key, let context): path = context.codingPath + [key]
        case .dataCorrupted(let context), .typeMismatch(_, let context), .valueNotFound(_, let context):
            path = context.codingPath
        default: path = []
        }
        return path.map(\.stringValue).joined(separator: ".")
    }
}
