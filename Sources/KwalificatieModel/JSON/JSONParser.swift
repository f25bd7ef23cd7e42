/// Reads JSON (RFC 8259) and says where it is wrong; a key that stands twice in an object is wrong too.
public struct JSONParser {
    /// Why a text is no JSON, and where.
    public struct Problem: Error, Sendable, Equatable {
        /// What is wrong there.
        public let reason: Bilingual
        /// The line, from 1.
        public let line: Int
        /// The column in characters (Unicode scalars), from 1.
        public let column: Int
    }

    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    /// The deepest record needs ten levels, configurations and baselines need four; without a limit a hostile file could exhaust the stack.
    private static let maximumDepth = 32

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The value in these bytes of UTF-8, with or without a byte order mark.
    public static func parse(_ bytes: [UInt8]) throws(Problem) -> JSONValue {
        var parser = JSONParser(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
        let value = try parser.value()
        parser.skipSpace()
        guard parser.position == bytes.count else {
            throw parser.problem("hier hoort niets meer te staan", "nothing should follow here")
        }
        return value
    }

    private mutating func value() throws(Problem) -> JSONValue {
        skipSpace()
        guard let byte = current else { throw problem("het bestand houdt te vroeg op", "the file ends too early") }
        switch byte {
        case UInt8(ascii: "{"): return try nested { (parser) throws(Problem) in try parser.object() }
        case UInt8(ascii: "["): return try nested { (parser) throws(Problem) in try parser.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default:
            for (word, value) in [("true", JSONValue.bool(true)), ("false", .bool(false)), ("null", .null)]
            where bytes[position...].starts(with: word.utf8) {
                position += word.utf8.count
                return value
            }
            throw problem("hier hoort een waarde van JSON te staan", "a value of JSON should stand here")
        }
    }

    private mutating func nested(
        _ read: (inout JSONParser) throws(Problem) -> JSONValue
    ) throws(Problem) -> JSONValue {
        guard depth < Self.maximumDepth else { throw problem("te veel haken in elkaar", "too many levels") }
        depth += 1
        position += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func object() throws(Problem) -> JSONValue {
        var members: [String: JSONValue] = [:]
        skipSpace()
        if take("}") { return .object(members) }
        while true {
            skipSpace()
            let start = position
            guard current == UInt8(ascii: "\"") else {
                throw problem("hier hoort een naam tussen aanhalingstekens", "a name in quotes should stand here")
            }
            let key = try string()
            guard members[key] == nil else {
                position = start
                throw problem("“\(key)” staat hier twee keer", "“\(key)” stands here twice")
            }
            skipSpace()
            guard take(":") else { throw problem("hier hoort een dubbele punt", "a colon should stand here") }
            members[key] = try value()
            skipSpace()
            if take("}") { return .object(members) }
            guard take(",") else {
                throw problem("hier hoort een komma of een }", "a comma or a } should stand here")
            }
        }
    }

    private mutating func array() throws(Problem) -> JSONValue {
        var values: [JSONValue] = []
        skipSpace()
        if take("]") { return .array(values) }
        while true {
            values.append(try value())
            skipSpace()
            if take("]") { return .array(values) }
            guard take(",") else {
                throw problem("hier hoort een komma of een ]", "a comma or a ] should stand here")
            }
        }
    }

    private mutating func number() throws(Problem) -> JSONValue {
        let start = position
        _ = take("-")
        let whole = digits()
        let hasSuperfluousZero = whole > 1 && bytes[position - whole] == UInt8(ascii: "0")
        var isComplete = whole > 0 && !hasSuperfluousZero
        var isInteger = true
        if take(".") {
            isInteger = false
            isComplete = isComplete && digits() > 0
        }
        if take("e") || take("E") {
            isInteger = false
            if !take("+") { _ = take("-") }
            isComplete = isComplete && digits() > 0
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard isComplete else {
            position = start
            throw problem("“\(text)” is geen getal van JSON", "“\(text)” is no number of JSON")
        }
        if isInteger, let integer = Int(text) { return .integer(integer) }
        return .number(text)
    }

    private mutating func digits() -> Int {
        let start = position
        while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        return position - start
    }

    private mutating func string() throws(Problem) -> String {
        let start = position
        position += 1
        var text: [UInt8] = []
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                guard let string = String(validating: text, as: UTF8.self) else {
                    position = start
                    throw problem("deze tekst is geen UTF-8", "this text is not UTF-8")
                }
                return string
            case UInt8(ascii: "\\"): text += try escape()
            case 0..<0x20:
                throw problem(
                    "een regeleinde of stuurteken in een tekst hoort als \\n of \\u000a",
                    "a line end or control character in a text should be written \\n or \\u000a")
            default:
                let end = endOfRun
                text += bytes[position..<end]
                position = end
            }
        }
        position = start
        throw problem("deze tekst mist zijn laatste aanhalingsteken", "this text lacks its closing quote")
    }

    /// Where the bytes of a text that stand for themselves end.
    private var endOfRun: Int {
        bytes[position...].firstIndex { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
            ?? bytes.count
    }

    private mutating func escape() throws(Problem) -> [UInt8] {
        let start = position
        position += 1
        if take("u") {
            var units = [try unit(from: start)]
            if UTF16.isLeadSurrogate(units[0]), take("\\") {
                guard take("u") else { throw escapeProblem(at: start) }
                units.append(try unit(from: start))
            }
            guard let text = String(validating: units, as: UTF16.self) else { throw escapeProblem(at: start) }
            return Array(text.utf8)
        }
        let escapes: [(Unicode.Scalar, UInt8)] = [
            ("\"", 0x22), ("\\", 0x5C), ("/", 0x2F), ("b", 0x08), ("f", 0x0C), ("n", 0x0A), ("r", 0x0D), ("t", 0x09),
        ]
        for (letter, byte) in escapes where take(letter) { return [byte] }
        throw escapeProblem(at: start)
    }

    private mutating func unit(from start: Int) throws(Problem) -> UInt16 {
        let digits = bytes[position...].prefix(4)
        guard digits.count == 4, digits.first != UInt8(ascii: "+"),
            let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw escapeProblem(at: start) }
        position += 4
        return unit
    }

    private mutating func escapeProblem(at start: Int) -> Problem {
        position = start
        return problem("dit teken achter \\ bestaat niet in JSON", "JSON has no such character behind \\")
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = current, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    }

    private func problem(_ dutch: String, _ english: String) -> Problem {
        let before = bytes[..<min(position, bytes.count)]
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return Problem(
            reason: Bilingual(dutch, english), line: before.count { $0 == UInt8(ascii: "\n") } + 1,
            column: before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1)
    }
}
