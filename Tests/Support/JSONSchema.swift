import Foundation

/// As much of JSON Schema as the schemas in `Schemas` use.
package struct JSONSchema {
    private let root: [String: Any]

    package init(_ data: Data) throws {
        root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    package func faults(in document: Data) throws -> [String] {
        faults(try JSONSerialization.jsonObject(with: document, options: .fragmentsAllowed), root, at: "")
    }

    private func faults(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
        if let reference = schema["$ref"] as? String, let name = reference.split(separator: "/").last,
            let definition = (root["$defs"] as? [String: [String: Any]])?[String(name)]
        {
            return faults(value, definition, at: path)
        }
        var faults: [String] = []
        if let constant = schema["const"], "\(constant)" != "\(value)" { faults.append("\(path): not \(constant)") }
        if let choices = schema["enum"] as? [Any], !choices.contains(where: { "\($0)" == "\(value)" }) {
            faults.append("\(path): not one of \(choices)")
        }
        for word in ["anyOf", "oneOf"] {
            guard let choices = schema[word] as? [[String: Any]] else { continue }
            let each = choices.map { self.faults(value, $0, at: path) }
            let fitting = each.count(where: \.isEmpty)
            // What is wrong with the nearest choice.
            if fitting == 0 { faults += each.min { $0.count < $1.count } ?? [] }
            if fitting > 1, word == "oneOf" { faults.append("\(path): fits more than one") }
        }
        if let pattern = schema["pattern"] as? String, let text = value as? String,
            text.range(of: pattern, options: .regularExpression) == nil
        {
            faults.append("\(path): “\(text)” is not as \(pattern)")
        }
        let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
        if !types.isEmpty, !Self.types(of: value).contains(where: types.contains) {
            faults.append("\(path): \(Self.types(of: value)) is not \(types)")
        }
        if let members = value as? [String: Any], let properties = schema["properties"] as? [String: [String: Any]] {
            for name in schema["required"] as? [String] ?? [] where members[name] == nil {
                faults.append("\(path): no \(name)")
            }
            for (name, member) in members {
                guard let property = properties[name] else {
                    faults.append("\(path): unknown \(name)")
                    continue
                }
                faults += self.faults(member, property, at: "\(path)/\(name)")
            }
        }
        if let items = value as? [Any], let schema = schema["items"] as? [String: Any] {
            for (index, item) in items.enumerated() { faults += self.faults(item, schema, at: "\(path)/\(index)") }
        }
        return faults
    }

    private static func types(of value: Any) -> [String] {
        switch value {
        case is NSNull: ["null"]
        case is String: ["string"]
        case is [Any]: ["array"]
        case is [String: Any]: ["object"]
        case let number as NSNumber:
            isAnswer(number)
                ? ["boolean"] : number.doubleValue == number.doubleValue.rounded() ? ["integer", "number"] : ["number"]
        default: []
        }
    }

    /// Whether a number of Foundation was `true` or `false`.
    private static func isAnswer(_ number: NSNumber) -> Bool {
        String(cString: number.objCType) == "c"
    }
}
