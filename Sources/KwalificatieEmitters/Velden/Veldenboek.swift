import KwalificatieModel

/// What is in a record, made of the descriptions of records: the page `docs/velden.md`, and the JSON Schema of a line of
/// `crebo export` and `register.jsonl`.
public enum Veldenboek {
    /// The page `docs/velden.md`.
    public static var markdown: String {
        var book = Book()
        for soort in RegisterRecord.Soort.allCases { book.add(soort) }
        let records = book.pages
        book.pages = []
        book.addParts()
        return (inleiding + records + ["", "## Delen"] + book.pages).map { $0 + "\n" }.joined()
    }

    private static let inleiding = [
        "# De velden van elk onderdeel", "",
        "Wat er van elk onderdeel wordt gelezen, waar het in de XML staat, en hoe het in de JSON heet. Deze pagina is "
            + "gemaakt uit dezelfde beschrijving waarmee crebo leest: `CREBO_REGENERATE=1 swift test --filter VeldenboekTests`.",
        "",
        "- *In de XML* is de plaats vanaf het element van het onderdeel of deel: `a/b` een element, `@a` een attribuut, `.` "
            + "de tekst van het element zelf. Een streepje: crebo leidt het af.",
        "- Een lijst is nooit weg, maar kan leeg zijn. Elk ander veld is `null` als de XML het niet heeft.",
        "- *Tekst* is `{gegeven, plat}`: zoals het er staat, en zonder opmaak. *Deel[]* is een lijst.",
        "- Van keuzedelen, certificaten, cross-overs en geregionaliseerde kwalificaties is de XML een eigen ontwerp: zie "
            + "[xml.md](xml.md).",
    ]

    /// The JSON Schema (2020-12) of one line.
    public static var schema: JSONValue {
        var schemas = Schemas()
        let kinds = RegisterRecord.Soort.allCases.map { schemas.reference(to: $0) }
        return .object([
            "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
            "$id": .string("register.schema.json"),
            "title": .string("Een regel van crebo export en van register.jsonl"),
            "oneOf": .array(kinds), "$defs": .object(schemas.definitions),
        ])
    }
}

extension RegisterRecord.Soort {
    /// What is done with the description of this kind.
    fileprivate func describe(_ body: (any AnyDescription) -> Void) {
        switch self {
        case .dossier: body(Kwalificatiedossier.described)
        case .keuzedeel: body(Keuzedeel.described)
        case .certificaat: body(Certificaat.described)
        case .crossOver: body(CrossOverKwalificatie.described)
        case .geregionaliseerd: body(GeregionaliseerdeKwalificatie.described)
        }
    }
}

/// A description, whatever it describes.
private protocol AnyDescription {
    var name: String { get }
    var lines: [FieldLine] { get }
}

/// A field, as a reader of documentation sees it.
private struct FieldLine {
    let name: String
    let locations: [String]
    let meaning: String
    let form: Form
    let isList: Bool
    let isRequired: Bool

    enum Form {
        case value(ValueForm?)
        case text
        case part(any AnyDescription)
    }
}

extension RecordDescription: AnyDescription {
    fileprivate var name: String {
        // Of a generic type the name without what it is made for.
        String(String(describing: Root.self).prefix { $0 != "<" })
    }

    fileprivate var lines: [FieldLine] {
        fields.filter { !$0.traits.contains(.passing) }.map { field in
            let (form, isList) = field.content.form
            return FieldLine(
                name: field.name, locations: field.locations.map(\.text), meaning: field.meaning, form: form,
                isList: isList, isRequired: field.traits.contains(.required))
        }
    }
}

extension FieldContent {
    fileprivate var form: (FieldLine.Form, isList: Bool) {
        switch self {
        case .value(let access): (.value(access.form), access.isList)
        case .values(let access): (.value(access.form), access.isList)
        case .text: (.text, false)
        case .part(let access): (.part(Self.described(access)), false)
        case .parts(let access): (.part(Self.described(access)), true)
        case .reference(let access): (.part(Self.described(access)), false)
        case .references(let access): (.part(Self.described(access)), true)
        }
    }

    private static func described<Access: PartAccess>(_ access: Access) -> any AnyDescription { access.described }
}

extension XMLLocation {
    fileprivate var text: String {
        let steps = elements + (attribute.map { ["@" + $0] } ?? [])
        return steps.isEmpty ? "." : steps.joined(separator: "/")
    }
}

extension ValueForm? {
    fileprivate var woord: String {
        switch self {
        case nil: "tekst"
        case .date: "datum"
        case .number, .niveau: "getal"
        case .prijsfactor: "decimaal getal"
        case .jaNee: "ja/nee"
        case .soortOpleiding, .aard: "woord"
        case .crebo, .keuzedeelCode, .certificaatCode, .onderdeelCode: "code"
        }
    }
}

/// The pages of kinds of records and, once each, of the parts that they consist of.
private struct Book {
    var pages: [String] = []
    private var parts: [any AnyDescription] = []
    private var known: Set<String> = []

    mutating func add(_ soort: RegisterRecord.Soort) {
        soort.describe { described in
            pages += ["", "## `\(soort.rawValue)`", "", "`soort` is `\(soort.rawValue)`."]
            add(described)
        }
    }

    mutating func addParts() {
        while !parts.isEmpty {
            let part = parts.removeFirst()
            pages += ["", "### \(part.name)"]
            add(part)
        }
    }

    private mutating func add(_ described: any AnyDescription) {
        pages += ["", "| Veld | In de XML | Vorm | Betekenis |", "| --- | --- | --- | --- |"]
        for line in described.lines {
            let place = line.locations.map { "`\($0)`" }.joined(separator: " of ")
            pages.append(
                "| `\(line.name)` | \(place.isEmpty ? "–" : place) | \(form(line))\(line.isList ? "[]" : "") | \(line.meaning) |"
            )
        }
    }

    private mutating func form(_ line: FieldLine) -> String {
        switch line.form {
        case .value(let form): return form.woord
        case .text: return "Tekst"
        case .part(let described):
            if known.insert(described.name).inserted { parts.append(described) }
            return "[\(described.name)](#\(described.name.lowercased()))"
        }
    }
}

/// The definitions of kinds and parts.
private struct Schemas {
    var definitions: [String: JSONValue] = [
        "Tekst": .object([
            "type": .string("object"), "required": .array([.string("gegeven"), .string("plat")]),
            "additionalProperties": .bool(false),
            "properties": .object([
                "gegeven": .object([
                    "type": .string("string"), "description": .string("zoals het in de XML staat, met opmaak"),
                ]),
                "plat": .object(["type": .string("string"), "description": .string("zonder opmaak")]),
            ]),
        ])
    ]

    mutating func reference(to soort: RegisterRecord.Soort) -> JSONValue {
        var reference = JSONValue.null
        soort.describe { reference = define(soort.rawValue, $0, soort) }
        return reference
    }

    private mutating func define(
        _ name: String, _ described: any AnyDescription, _ soort: RegisterRecord.Soort? = nil
    ) -> JSONValue {
        let reference = JSONValue.object(["$ref": .string("#/$defs/\(name)")])
        guard definitions[name] == nil else { return reference }
        // Taken before its fields are looked at, for parts may hold each other.
        definitions[name] = .null
        var properties: [String: JSONValue] = [:]
        if let soort { properties["soort"] = .object(["const": .string(soort.rawValue)]) }
        for line in described.lines { properties[line.name] = property(line) }
        definitions[name] = .object([
            "type": .string("object"), "additionalProperties": .bool(false),
            "required": .array(properties.keys.sorted().map { .string($0) }), "properties": .object(properties),
        ])
        return reference
    }

    private mutating func property(_ line: FieldLine) -> JSONValue {
        let value: JSONValue =
            switch line.form {
            case .value(let form): Self.value(form)
            case .text: .object(["$ref": .string("#/$defs/Tekst")])
            case .part(let described): define(described.name, described)
            }
        let description = JSONValue.string(line.meaning)
        if line.isList {
            return .object(["type": .string("array"), "items": value, "description": description])
        }
        let either = JSONValue.array(line.isRequired ? [value] : [value, .object(["type": .string("null")])])
        return .object(["anyOf": either, "description": description])
    }

    private static func value(_ form: ValueForm?) -> JSONValue {
        func text(_ pattern: String? = nil) -> JSONValue {
            .object(["type": .string("string")].merging(pattern.map { ["pattern": .string($0)] } ?? [:]) { $1 })
        }
        func oneOf(_ words: [String]) -> JSONValue { .object(["enum": .array(words.map { .string($0) })]) }
        return switch form {
        case nil: text()
        case .date: .object(["type": .string("string"), "format": .string("date")])
        case .number: .object(["type": .string("integer"), "minimum": .integer(0)])
        case .niveau: .object(["enum": .array(Niveau.allCases.map { .integer($0.rawValue) })])
        case .prijsfactor: .object(["type": .string("number"), "minimum": .integer(0)])
        case .jaNee: .object(["type": .string("boolean")])
        case .soortOpleiding: oneOf(SoortOpleiding.allCases.map(\.rawValue))
        case .aard: oneOf(AardKeuzedeel.allCases.map(\.rawValue))
        case .crebo: text("^[1-9][0-9]{4}$")
        case .keuzedeelCode: text("^K[0-9]{4}$")
        case .certificaatCode: text("^C[0-9]{4}$")
        case .onderdeelCode: text("^[BPD][1-9][0-9]{0,3}-K[1-9][0-9]{0,3}(-W[1-9][0-9]{0,3})?$")
        }
    }
}
