/// The forms that a value can have.
public enum ValueForm: Sendable, Equatable, CaseIterable {
    case date, number, prijsfactor, jaNee, niveau, soortOpleiding, aard, crebo, keuzedeelCode, certificaatCode
    case onderdeelCode
}

/// A value of one form, as documents and JSON have it.
package protocol FieldValue: Sendable {
    /// The form; nil for words, which have none.
    static var form: ValueForm? { get }
    /// Reads what a document has, without white space around it; nil when that is not of the form.
    static func read(_ text: Substring) -> Self?
    /// Whether this is how publications write the value.
    func isWritten(_ text: Substring) -> Bool
    /// The value as JSON has it.
    var json: JSONValue { get }
    /// Reads a value of JSON; nil when that is not of the form.
    static func read(_ json: JSONValue) -> Self?
    /// The value as it is searched and compared.
    var veldwaarde: Veldwaarde { get }
}

extension FieldValue {
    package func isWritten(_ text: Substring) -> Bool { true }
    package static func read(_ json: JSONValue) -> Self? {
        guard case .string(let text) = json else { return nil }
        return read(text[...])
    }
    package var veldwaarde: Veldwaarde {
        switch json {
        case .string(let text): .woord(text)
        case .bool(let answer): .waarde(answer ? "ja" : "nee")
        case .integer(let number): .waarde(String(number))
        default: .waarde("")
        }
    }
}

extension String: FieldValue, AlwaysHeld {
    package static var form: ValueForm? { nil }
    package static func read(_ text: Substring) -> String? { String(text) }
    package mutating func holdNothing() { self = "" }
    package var json: JSONValue { .string(self) }
}

extension Int: FieldValue, AlwaysHeld {
    package static var form: ValueForm? { .number }
    /// No number in these documents is longer: an `nr` has seven digits.
    private static let maximumDigits = 9
    /// Digits and nothing else.
    package static func read(_ text: Substring) -> Int? {
        guard text.utf8.count <= maximumDigits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }
    package var json: JSONValue { .integer(self) }
    package static func read(_ json: JSONValue) -> Int? { if case .integer(let number) = json { number } else { nil } }
}

extension Bool: FieldValue {
    package static var form: ValueForm? { .jaNee }
    package static func read(_ text: Substring) -> Bool? {
        switch text {
        case "Ja": true
        case "Nee": false
        default: nil
        }
    }
    package var json: JSONValue { .bool(self) }
    package static func read(_ json: JSONValue) -> Bool? { if case .bool(let answer) = json { answer } else { nil } }
}

extension CalendarDate: FieldValue {
    package static var form: ValueForm? { .date }
    package static func read(_ text: Substring) -> CalendarDate? { CalendarDate(text) }
    package var json: JSONValue { .string(iso) }
    package var veldwaarde: Veldwaarde { .waarde(dutch) }
}

extension Prijsfactor: FieldValue {
    package static var form: ValueForm? { .prijsfactor }
    package static func read(_ text: Substring) -> Prijsfactor? { Prijsfactor(text) }
    package var json: JSONValue { .number(text(decimalSign: ".")) }
    /// A number, or its digits as a text.
    package static func read(_ json: JSONValue) -> Prijsfactor? {
        switch json {
        case .number(let text), .string(let text): Prijsfactor(text)
        case .integer(let number): Prijsfactor(String(number))
        default: nil
        }
    }
    package var veldwaarde: Veldwaarde { .waarde(text(decimalSign: ",")) }
}

extension Niveau: FieldValue {
    package static var form: ValueForm? { .niveau }
    package static func read(_ text: Substring) -> Niveau? { Niveau(text) }
    package var json: JSONValue { .integer(rawValue) }
    package static func read(_ json: JSONValue) -> Niveau? { Int.read(json).flatMap { Niveau(rawValue: $0) } }
}

extension SoortOpleiding: FieldValue {
    package static var form: ValueForm? { .soortOpleiding }
    package static func read(_ text: Substring) -> SoortOpleiding? { SoortOpleiding(text) }
    package func isWritten(_ text: Substring) -> Bool { text == rawValue }
    package var json: JSONValue { .string(rawValue) }
}

extension AardKeuzedeel: FieldValue {
    package static var form: ValueForm? { .aard }
    package static func read(_ text: Substring) -> AardKeuzedeel? { AardKeuzedeel(text) }
    package var json: JSONValue { .string(rawValue) }
}

extension Crebo: FieldValue, FieldHolder, AlwaysHeld {
    package static var form: ValueForm? { .crebo }
    package static func read(_ text: Substring) -> Crebo? { Crebo(text) }
    package var json: JSONValue { .string(text) }
}

extension LetterCode: FieldValue, FieldHolder, AlwaysHeld {
    package static var form: ValueForm? { Family.form }
    package static func read(_ text: Substring) -> LetterCode? { LetterCode(text) }
    package var json: JSONValue { .string(text) }
}

extension OnderdeelCode: FieldValue {
    package static var form: ValueForm? { .onderdeelCode }
    package static func read(_ text: Substring) -> OnderdeelCode? { OnderdeelCode(text) }
    package var json: JSONValue { .string(text) }
}

extension Aanvulling.Onderdeel: FieldValue, AlwaysHeld {
    package static var form: ValueForm? { nil }
    package static func read(_ text: Substring) -> Aanvulling.Onderdeel? { Self(rawValue: String(text)) }
    package var json: JSONValue { .string(rawValue) }
}

extension Certificaatinformatie: AlwaysHeld {}
