/// What a kind of record, or a part of one, consists of: each field once, in the order in which people read them.
///
/// The grammar of the XML, reading and its observations, the JSON in and out and its schema, search, comparison, outlines
/// and the pages of fields are made from this and from nothing else.
package struct RecordDescription<Root: Sendable>: Sendable {
    /// What a reader begins with: a value in which nothing stands yet.
    package let make: @Sendable () -> Root
    /// Takes note of the element that holds it.
    package let note: @Sendable (inout Root, SourcePlace) -> Void
    /// The fields.
    package let fields: [Field<Root>]
    /// Elements that may stand there, and are always empty in what was published so far.
    package let empty: [XMLLocation]

    /// A description of what keeps no place; `empty` names elements that may stand there without anything in them.
    package init(_ make: @escaping @Sendable () -> Root, empty: [String] = [], _ fields: [Field<Root>]) {
        self.make = make
        self.empty = empty.map { XMLLocation($0) }
        self.fields = fields
        note = { _, _ in }
    }

    /// A description of what keeps the place of its element.
    package init(
        _ make: @escaping @Sendable () -> Root, place: WritableKeyPath<Root, SourcePlace> & Sendable,
        empty: [String] = [], _ fields: [Field<Root>]
    ) {
        self.make = make
        self.empty = empty.map { XMLLocation($0) }
        self.fields = fields
        note = { root, noted in root[keyPath: place] = noted }
    }
}

/// A record, or a part of one, that has a description.
package protocol Described: Sendable {
    /// Its description, where it has one for every place.
    static var described: RecordDescription<Self> { get }
}

/// What `referentie` and its like point at, by SBB's internal number.
package protocol Referenced: Described {
    /// Which table of a document holds it.
    static var target: ReferenceTarget { get }
    /// What is known of it when nothing in the document has that number.
    init(nr: Int)
}

/// What a reference points at.
public enum ReferenceTarget: Sendable, Equatable, CaseIterable {
    case domein, sectorkamer, competentie, kennisOfVaardigheid, profiel, werkproces
}

/// Where in the XML a field stands, from the element that holds the record or part: `algemeneinformatie/sbu` for an
/// element, `@nr` or `regio/@titel` for an attribute, `.` for the text of the element itself, and nothing for what stands
/// around it.
package struct XMLLocation: Sendable, Hashable {
    /// The names of the elements on the way, the element itself last.
    package let elements: [String]
    /// The attribute of the last of them; nil for the element itself.
    package let attribute: String?

    /// A location as it is written in a description.
    package init(_ text: String) {
        var steps = text.split(separator: "/").map(String.init).filter { $0 != "." }
        if let last = steps.last, last.first == "@" {
            attribute = String(last.dropFirst())
            steps.removeLast()
        } else {
            attribute = nil
        }
        elements = steps
    }
}

/// One field of a record or part.
package struct Field<Root: Sendable>: Sendable {
    /// The name of the property and of the member in the JSON.
    package let name: String
    /// Where it stands in the XML, the usual place first; empty for what is made of other fields.
    package let locations: [XMLLocation]
    /// What it means, in Dutch.
    package let meaning: String
    /// What it is, and how it is reached.
    package let content: FieldContent<Root>
    /// What is special about it.
    package let traits: FieldTraits
}

/// What is special about a field.
package struct FieldTraits: OptionSet, Sendable {
    /// One bit for each.
    package let rawValue: UInt8

    /// The traits of these bits.
    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Without it there is no record or part.
    package static let required = FieldTraits(rawValue: 1 << 0)
    /// Left out of the outline that a register keeps.
    package static let detail = FieldTraits(rawValue: 1 << 1)
    /// Left out of the outline, but for who asks for titles.
    package static let caption = FieldTraits(rawValue: 1 << 2)
    /// Other fields refer to it, so it is read before them.
    package static let readFirst = FieldTraits(rawValue: 1 << 3)
    /// Only read: what it holds comes out through another field.
    package static let passing = FieldTraits(rawValue: 1 << 4)
    /// More than one may stand there, of which the first counts.
    package static let firstCounts = FieldTraits(rawValue: 1 << 5)
}

/// What a field is, and how it is reached in its record.
package enum FieldContent<Root: Sendable>: Sendable {
    /// A code, number, day, answer or short text.
    case value(ValueAccess<Root>)
    /// Several of these, each in an element of its own.
    case values(ValueAccess<Root>)
    /// A running text.
    case text(TextAccess<Root>)
    /// A part with fields of its own.
    case part(any PartAccess<Root>)
    /// Several of these.
    case parts(any PartAccess<Root>)
    /// What an internal number points at.
    case reference(any ReferenceAccess<Root>)
    /// Several of these.
    case references(any ReferenceAccess<Root>)
}

/// How a value is reached.
package struct ValueAccess<Root: Sendable>: Sendable {
    /// The form of the value; nil for words.
    package let form: ValueForm?
    /// Whether there can be several.
    package let isList: Bool
    /// Takes what stands at a place in the XML; false when that is not of the form.
    package let read: @Sendable (inout Root, _ given: String, SourcePlace) -> Bool
    /// The value as JSON has it; null when there is none. Several are an array.
    package let json: @Sendable (Root) -> JSONValue
    /// Takes a value of JSON, one of several; false when that is not of the form.
    package let take: @Sendable (inout Root, JSONValue) -> Bool
    /// The value as it is searched and compared; nil when there is none.
    package let veldwaarde: @Sendable (Root) -> Veldwaarde?
    /// Notes where the element around several values stands.
    package let note: @Sendable (inout Root, SourcePlace) -> Void
    /// Takes it out.
    package let clear: @Sendable (inout Root) -> Void
}

/// How a running text is reached.
package struct TextAccess<Root: Sendable>: Sendable {
    /// The text; nil when there is none.
    package let get: @Sendable (Root) -> Tekst?
    /// Takes what stands at a place in the XML, at times nothing.
    package let read: @Sendable (inout Root, Tekst?, SourcePlace) -> Void
    /// Takes it out.
    package let clear: @Sendable (inout Root) -> Void
}

/// How parts are reached.
package protocol PartAccess<Root>: Sendable {
    associatedtype Root: Sendable
    associatedtype Part: Sendable
    /// What the parts consist of.
    var described: RecordDescription<Part> { get }
    /// The parts that there are.
    func parts(of root: Root) -> [Part]
    /// Adds one.
    func add(_ part: Part, to root: inout Root)
    /// Changes those that there are.
    func change(_ root: inout Root, _ body: (inout Part) -> Void)
    /// Takes them out.
    func clear(_ root: inout Root)
    /// Notes where they stand, or the element around them.
    func note(_ root: inout Root, _ place: SourcePlace)
}

/// How what a number points at is reached.
package protocol ReferenceAccess<Root>: PartAccess where Part: Referenced {
    /// Notes that something stands there that is no number.
    func noteUnread(_ root: inout Root, _ given: String, _ place: SourcePlace)
}

/// A property that can hold the value of a field: an optional, a list, a `Placed` of these, or a value that is always
/// there.
package protocol FieldHolder {
    /// What it holds.
    associatedtype Held
    /// What it holds now.
    var held: [Held] { get }
    /// The first of it.
    var firstHeld: Held? { get }
    /// Takes one more, in place of the one before where there is room for one.
    mutating func hold(_ value: Held)
    /// Holds nothing any more; for a value that is always there, nothing happens.
    mutating func holdNothing()
    /// Changes what it holds.
    mutating func changeHeld(_ body: (inout Held) -> Void)
    /// Takes note of where the value stands and, when that was not read, of what stands there.
    mutating func note(_ place: SourcePlace, given: String?)
}

extension FieldHolder {
    package mutating func note(_ place: SourcePlace, given: String?) {}
}

extension Optional: FieldHolder {
    package var held: [Wrapped] { map { [$0] } ?? [] }
    package var firstHeld: Wrapped? { self }
    package mutating func hold(_ value: Wrapped) { self = value }
    package mutating func holdNothing() { self = nil }
    package mutating func changeHeld(_ body: (inout Wrapped) -> Void) {
        guard var value = self else { return }
        self = nil
        body(&value)
        self = value
    }
}

extension Array: FieldHolder {
    package var held: [Element] { self }
    package var firstHeld: Element? { first }
    package mutating func hold(_ value: Element) { append(value) }
    package mutating func holdNothing() { self = [] }
    package mutating func changeHeld(_ body: (inout Element) -> Void) { for index in indices { body(&self[index]) } }
}

/// A value that is always there.
package protocol AlwaysHeld: FieldHolder where Held == Self {}

extension AlwaysHeld {
    package var held: [Self] { [self] }
    package var firstHeld: Self? { self }
    package mutating func hold(_ value: Self) { self = value }
    package mutating func holdNothing() {}
    package mutating func changeHeld(_ body: (inout Self) -> Void) { body(&self) }
}
