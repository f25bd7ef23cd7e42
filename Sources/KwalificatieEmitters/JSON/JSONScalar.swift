/// A value that is one token of JSON.
protocol JSONScalar {
    /// Appends the token; false, and nothing appended, for a number that JSON cannot hold.
    func append(to bytes: inout [UInt8]) -> Bool
}

/// `null`.
struct JSONNull: JSONScalar {
    func append(to bytes: inout [UInt8]) -> Bool {
        bytes.append(contentsOf: "null".utf8)
        return true
    }
}

extension Bool: JSONScalar {
    func append(to bytes: inout [UInt8]) -> Bool {
        bytes.append(contentsOf: (self ? "true" : "false").utf8)
        return true
    }
}

extension JSONScalar where Self: FixedWidthInteger {
    func append(to bytes: inout [UInt8]) -> Bool {
        bytes.append(contentsOf: String(self).utf8)
        return true
    }
}

extension Int: JSONScalar {}
extension Int8: JSONScalar {}
extension Int16: JSONScalar {}
extension Int32: JSONScalar {}
extension Int64: JSONScalar {}
extension Int128: JSONScalar {}
extension UInt: JSONScalar {}
extension UInt8: JSONScalar {}
extension UInt16: JSONScalar {}
extension UInt32: JSONScalar {}
extension UInt64: JSONScalar {}
extension UInt128: JSONScalar {}

extension JSONScalar where Self: BinaryFloatingPoint & CustomStringConvertible {
    /// The shortest digits that give the same number back, without `.0`.
    func append(to bytes: inout [UInt8]) -> Bool {
        guard isFinite else { return false }
        let digits = description
        bytes.append(contentsOf: digits.utf8.dropLast(digits.hasSuffix(".0") ? 2 : 0))
        return true
    }
}

extension Double: JSONScalar {}
extension Float: JSONScalar {}

extension String: JSONScalar {
    func append(to bytes: inout [UInt8]) -> Bool {
        var text = self
        text.withUTF8 { JSONText.append($0, to: &bytes) }
        return true
    }
}
