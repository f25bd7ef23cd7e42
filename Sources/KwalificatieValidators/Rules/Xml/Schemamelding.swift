import KwalificatieModel

/// A sentence of libxml2 about a breach of a schema, in plain language.
///
/// libxml2 has a number for each kind of breach and always the same words around the names and values.
struct Schemamelding {
    /// What the sentence says, and what was expected and found where it tells that.
    struct Translation: Equatable {
        let message: Bilingual
        var expected: String?
        var found: String?
    }

    /// libxml2's numbers (`xmlerror.h`, `XML_SCHEMAV_CVC_…` without the prefix).
    private enum Code {
        static let datatypes: ClosedRange<Int32> = 1824...1826
        static let simpleTypeHasAttribute: Int32 = 1827
        static let simpleTypeHasElement: Int32 = 1828
        static let minLength: Int32 = 1831
        static let pattern: Int32 = 1839
        static let enumeration: Int32 = 1840
        static let contents: ClosedRange<Int32> = 1841...1843
        static let attributesNotAllowed: ClosedRange<Int32> = 1866...1867
        static let attributeMissing: Int32 = 1868
        static let elementContent: Int32 = 1871
    }

    private let code: Int32
    /// The whole sentence.
    private let message: String
    /// What it says of the element.
    private let text: String
    private let element: String
    private let attribute: String?

    /// - Parameters:
    ///   - code: libxml2's number for the kind of breach.
    ///   - message: its sentence, `Element 'sbu', attribute 'a': The attribute 'a' is not allowed.`
    init(code: Int32, message: String) {
        self.code = code
        self.message = message
        guard message.hasPrefix("Element '"), let colon = message.firstRange(of: "': ") else {
            (text, element, attribute) = (message, "", nil)
            return
        }
        text = String(message[colon.upperBound...])
        let subject = message[..<colon.lowerBound].dropFirst("Element '".count)
        if let between = subject.firstRange(of: "', attribute '") {
            element = String(subject[..<between.lowerBound])
            attribute = String(subject[between.upperBound...])
        } else {
            element = String(subject)
            attribute = nil
        }
    }

    /// The sentence in plain language; libxml2's own where it has no translation.
    var translation: Translation {
        known
            ?? Translation(
                message: Bilingual(
                    "dit is niet volgens het schema: \(message.shown)",
                    "this is not as the schema says: \(message.shown)"))
    }

    private var known: Translation? {
        guard !element.isEmpty else { return nil }
        switch code {
        case Code.elementContent: return elementContent
        case Code.attributeMissing:
            guard let name = quoted(after: "The attribute '", before: "' is required") else { return nil }
            return Translation(
                message: Bilingual(
                    "in <\(element)> ontbreekt het attribuut “\(name)”",
                    "the attribute “\(name)” is missing in <\(element)>"),
                expected: name)
        case Code.attributesNotAllowed, Code.simpleTypeHasAttribute:
            guard let name = attribute ?? quoted(after: "The attribute '", before: "' is not allowed") else {
                return nil
            }
            return Translation(
                message: Bilingual(
                    "het attribuut “\(name.shown)” hoort niet bij <\(element)>",
                    "the attribute “\(name.shown)” does not belong to <\(element)>"),
                found: name.shown)
        case Code.enumeration:
            guard let value = quoted(after: "The value '", before: "' is not an element of the set {"),
                let set = quoted(after: "' is not an element of the set {", before: "}")
            else { return nil }
            let values = set.split(separator: ", ").map { String($0.drop { $0 == "'" }.prefix { $0 != "'" }) }
            return wrong(
                value, expected: Bilingual(list(values, "of"), list(values, "or")),
                expectedValues: values.joined(separator: ", "))
        case Code.pattern:
            guard let value = quoted(after: "The value '", before: "' is not accepted by the pattern '"),
                let pattern = quoted(after: "' is not accepted by the pattern '", before: "'.")
            else { return nil }
            return wrong(value, expected: Self.forms[pattern] ?? Bilingual("de vorm \(pattern)", "the form \(pattern)"))
        case Code.minLength where text.contains("has a length of '0'"):
            return wrong("", expected: nil)
        case Code.datatypes:
            guard let value = quoted(after: "'", before: "' is not a valid value of the "),
                let type = quoted(after: "type '", before: "'.")
            else { return nil }
            return wrong(value, expected: Bilingual("een waarde van de soort \(type)", "a value of the type \(type)"))
        case Code.contents, Code.simpleTypeHasElement: return content
        default: return nil
        }
    }

    /// An element at a wrong place, or one that is missing.
    private var elementContent: Translation? {
        let expected =
            (quoted(after: "Expected is one of ( ", before: " ).") ?? quoted(after: "Expected is ( ", before: " )."))
            .map { $0.split(separator: ", ").map { "<\($0)>" } }
        let names = expected.map { (dutch: list($0, "of"), english: list($0, "or")) }
        let plain = expected?.joined(separator: ", ")
        if text.hasPrefix("Missing child element") {
            return Translation(
                message: Bilingual(
                    "in <\(element)> ontbreekt \(names?.dutch ?? "een element")",
                    "\(names?.english ?? "an element") is missing in <\(element)>"),
                expected: plain)
        }
        guard text.hasPrefix("This element is not expected") else { return nil }
        return Translation(
            message: Bilingual(
                "het element <\(element)> hoort hier niet"
                    + (names.map { "; verwacht wordt \($0.dutch)" } ?? "; er wordt geen element meer verwacht"),
                "the element <\(element)> does not belong here"
                    + (names.map { "; expected is \($0.english)" } ?? "; no further element is expected")),
            expected: plain, found: "<\(element)>")
    }

    /// Text where elements should stand, or elements where text should stand.
    private var content: Translation? {
        if text.hasPrefix("Character content") {
            return Translation(
                message: Bilingual("in <\(element)> mag geen tekst staan", "no text may stand in <\(element)>"))
        }
        guard text.hasPrefix("Element content") else { return nil }
        return Translation(
            message: Bilingual("in <\(element)> mogen geen elementen staan", "no elements may stand in <\(element)>"))
    }

    /// A value that is not what was expected.
    private func wrong(_ value: String, expected: Bilingual?, expectedValues: String? = nil) -> Translation {
        let shown = value.shown
        return Translation(
            message: Bilingual(
                "\(attribute.map { "het attribuut “\($0)” van " } ?? "")<\(element)> is "
                    + "\(value.isEmpty ? "leeg" : "“\(shown)”")\(expected.map { "; verwacht wordt \($0.dutch)" } ?? "")",
                "\(attribute.map { "the attribute “\($0)” of " } ?? "")<\(element)> is "
                    + "\(value.isEmpty ? "empty" : "“\(shown)”")\(expected.map { "; expected is \($0.english)" } ?? "")"
            ),
            expected: expectedValues, found: shown)
    }

    /// What stands between these words. The words behind come from the schema and what is between from the document,
    /// which may hold the same words: their last occurrence counts.
    private func quoted(after start: String, before end: String) -> String? {
        guard let first = text.firstRange(of: start),
            let last = text[first.upperBound...].ranges(of: end).last
        else { return nil }
        return String(text[first.upperBound..<last.lowerBound])
    }

    private func list(_ items: [String], _ conjunction: String) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    /// What the patterns of the bundled schemas ask for.
    private static let forms: [String: Bilingual] = [
        "[0-9]+": Bilingual("een getal", "a number"),
        "[0-9]*": Bilingual("een getal of niets", "a number or nothing"),
        "[0-9]{5}": Bilingual("een crebo van vijf cijfers", "a crebo of five digits"),
        "([0-9]{5})?": Bilingual("een crebo van vijf cijfers of niets", "a crebo of five digits or nothing"),
        "K[0-9]{4}": Bilingual("een K met vier cijfers", "a K and four digits"),
        "(K[0-9]{4})?": Bilingual("een K met vier cijfers of niets", "a K and four digits or nothing"),
        "C[0-9]{4}": Bilingual("een C met vier cijfers", "a C and four digits"),
        "(B1|P[1-9][0-9]?)-K[1-9][0-9]?-W[1-9][0-9]?": Bilingual(
            "de code van een werkproces, zoals B1-K1-W2", "the code of a werkproces, such as B1-K1-W2"),
        "(((0[1-9]|[12][0-9])-(0[1-9]|1[0-2])|30-(0[13-9]|1[0-2])|31-(0[13578]|1[02]))-[12][0-9]{3}|"
            + "[12][0-9]{3}-((0[1-9]|1[0-2])-(0[1-9]|[12][0-9])|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31))?": Bilingual(
                "een bestaande datum (dd-mm-jjjj of jjjj-mm-dd) of niets",
                "a date that exists (dd-mm-yyyy or yyyy-mm-dd) or nothing"),
        "[0-9]{1,4}([.,][0-9]{1,4})?": Bilingual(
            "een getal met ten hoogste één komma of punt", "a number with at most one comma or point"),
        "[0-9]{2}[A-Z]{2}": Bilingual(
            "een BRIN: twee cijfers en twee hoofdletters", "a BRIN: two digits and two capitals"),
        "[0-9]|[1-9][0-9]|100": Bilingual("een percentage van 0 tot en met 100", "a percentage from 0 to 100"),
        "[6-9][0-9]|100": Bilingual("een percentage van 60 tot en met 100", "a percentage from 60 to 100"),
        "[0-9]|1[0-9]|2[0-5]": Bilingual("een percentage van 0 tot en met 25", "a percentage from 0 to 25"),
        "[A-Y]": Bilingual("een letter van A tot en met Y", "a letter from A to Y"),
    ]
}
