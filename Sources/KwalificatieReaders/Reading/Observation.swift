import KwalificatieModel

/// Something that a reader noticed while reading on: a value that it could not use, or a thing that it does not know.
///
/// Observations are facts; what they mean and how bad they are is for the rules to say.
public struct Observation: Sendable, Equatable {
    /// What was noticed.
    public let kind: Kind
    /// The element at which it was noticed.
    public let place: SourcePlace
    /// The path of that element or, for an unknown one, the path that it would have.
    public let path: String
    /// The record in which it was noticed; nil outside every record.
    public var subject: Subject?

    /// An observation. Of a very long name or value only the beginning is kept.
    init(kind: Kind, place: SourcePlace, path: String, subject: Subject?) {
        self.kind = kind.shortened
        self.place = place
        self.path = path.shortened(to: Self.longestPath)
        self.subject = subject
    }

    /// How many characters of a path are kept: the longest known one has about 200.
    static let longestPath = 1_000

    /// What a reader can notice.
    public enum Kind: Sendable, Equatable {
        /// An element that no reader knows at this place; it was read over, with all that is in it.
        case unknownElement(String)
        /// An attribute that no reader knows on this element.
        case unknownAttribute(String)
        /// Text in an element that should only hold elements; the text is its beginning.
        case unexpectedText(String)
        /// A value of an attribute (`@crebo`) or element that is not of the form it should have.
        case unreadableValue(name: String, text: String, form: ValueForm)
        /// A `referentie` to an `nr` that the document does not have (so far).
        case danglingReference(attribute: String, nr: String, target: ReferenceTarget)
        /// An `nr` that another item of the same table or record has too.
        case duplicateNumber(nr: Int, target: ReferenceTarget)
        /// An element that should occur once; the first was read, this one was not.
        case repeatedElement(String)
        /// The schema does not allow this; the text is libxml2's.
        case schemaViolation(code: Int32, message: String)
        /// The root element has a namespace; it was read as if it had none.
        case rootNamespace(String)
        /// The element, or one of its attributes, breaks a rule of Namespaces in XML.
        case namespaceBreach(NamespaceBreach)
        /// The document says ISO-8859-1, and in this element stands its first byte that only windows-1252 has.
        case replacedBytes
        /// A control character (U+0080...U+009F) in the element or in an attribute of it.
        case controlCharacter(UInt32)
    }

    /// The forms of values.
    public typealias ValueForm = KwalificatieModel.ValueForm

    /// What a reference points at.
    public typealias ReferenceTarget = KwalificatieModel.ReferenceTarget

    /// The record that an observation is about.
    public struct Subject: Sendable, Hashable, Codable {
        /// The kind of record, `dossier`; or `kwalificatie`.
        public let soort: String
        /// Its code; nil when it has none that can be read.
        public let code: String?
        /// Its title as given.
        public let titel: String

        /// A subject.
        public init(soort: String, code: String?, titel: String) {
            self.soort = soort
            self.code = code
            self.titel = titel
        }
    }
}

/// A record, or a kwalificatie within a dossier, that is not converted.
public struct RejectedRecord: Sendable, Equatable {
    /// What it is, as far as could be read.
    public let subject: Observation.Subject
    /// The element that holds it.
    public let place: SourcePlace
    /// Why it is not converted.
    public let reason: Reason

    /// Why a record is not converted.
    public enum Reason: Sendable, Equatable {
        /// It has no code that can be read; the text is what stood there instead, if anything.
        case noUsableCode(String?)
        /// It has no title.
        case noTitle
    }

    /// A rejection. Of a very long text in place of a code only the beginning is kept.
    init(subject: Observation.Subject, place: SourcePlace, reason: Reason) {
        self.subject = subject
        self.place = place
        if case .noUsableCode(let given?) = reason {
            self.reason = .noUsableCode(given.shortened(to: Observation.Kind.longestValue))
        } else {
            self.reason = reason
        }
    }
}

extension Observation.Kind {
    /// How many characters of a name or value are kept.
    fileprivate static let longestValue = 200
    /// How many characters of a sentence of libxml2 are kept: it can repeat a whole text.
    private static let longestMessage = 1_000

    /// The same without the end of very long texts.
    fileprivate var shortened: Observation.Kind {
        switch self {
        case .unknownElement(let name): .unknownElement(name.shortened(to: Self.longestValue))
        case .unknownAttribute(let name): .unknownAttribute(name.shortened(to: Self.longestValue))
        case .unreadableValue(let name, let text, let form):
            .unreadableValue(name: name, text: text.shortened(to: Self.longestValue), form: form)
        case .schemaViolation(let code, let message):
            .schemaViolation(code: code, message: message.shortened(to: Self.longestMessage))
        case .rootNamespace(let name): .rootNamespace(name.shortened(to: Self.longestValue))
        case .namespaceBreach(let breach): .namespaceBreach(breach.shortened(to: Self.longestValue))
        case .unexpectedText, .danglingReference, .duplicateNumber, .repeatedElement, .replacedBytes, .controlCharacter:
            self
        }
    }
}

extension String {
    /// The beginning and “…” when there are more characters than this.
    func shortened(to length: Int) -> String {
        // No character has less than a byte.
        guard utf8.count > length,
            let end = index(startIndex, offsetBy: length, limitedBy: endIndex), end < endIndex
        else { return self }
        return self[..<end] + "…"
    }
}

/// Observations of one document, with no more of each kind on each path than the limit allows, and the true numbers.
struct ObservationList {
    private(set) var items: [Observation] = []
    private var counts: [Key: Int] = [:]
    private let limits: Limits
    private var firstOmitted: [Key: SourcePlace] = [:]

    private struct Key: Hashable {
        let kind: Observation.Kind.Name
        let path: String
    }

    init(limits: Limits) {
        self.limits = limits
    }

    /// Counts something, and keeps it within the limit: only then `kind` is asked for, so that no text is made of what is
    /// only counted.
    mutating func append(
        _ name: Observation.Kind.Name, at place: SourcePlace, path: String, _ kind: () -> Observation.Kind
    ) {
        var key = Key(kind: name, path: path)
        if counts.count >= limits.observedPaths, counts[key] == nil {
            key = Key(kind: name, path: OmittedObservations.otherPaths)
        }
        let count = counts[key, default: 0] + 1
        counts[key] = count
        if count <= limits.observationsPerKind {
            items.append(Observation(kind: kind(), place: place, path: path, subject: nil))
        }
        if count == limits.observationsPerKind + 1 { firstOmitted[key] = place }
    }

    /// The observations since the last call.
    mutating func takeItems() -> [Observation] {
        defer { items = [] }
        return items
    }

    /// For each kind and path with more than the limit: how many were left out.
    var omitted: [OmittedObservations] {
        let limit = limits.observationsPerKind
        return counts.filter { $0.value > limit }
            .map { key, count in
                OmittedObservations(
                    kind: key.kind, path: key.path, count: count - limit, place: firstOmitted[key] ?? .unknown)
            }
            .sorted { ($0.path, $0.kind.rawValue) < ($1.path, $1.kind.rawValue) }
    }
}

/// How many observations of one kind on one path were counted and not kept.
public struct OmittedObservations: Sendable, Equatable {
    /// The kind.
    public let kind: Observation.Kind.Name
    /// The path of the elements; `…` for all paths beyond the limit of different paths.
    public let path: String
    /// How many were left out.
    public let count: Int
    /// Where the first of them was.
    public let place: SourcePlace

    /// What stands for all paths beyond the limit.
    static let otherPaths = "…"
}

extension Observation.Kind {
    /// The kinds, without what belongs to one observation.
    public enum Name: String, Sendable, CaseIterable {
        case unknownElement, unknownAttribute, unexpectedText, unreadableValue, danglingReference, duplicateNumber
        case repeatedElement, schemaViolation, rootNamespace, namespaceBreach, replacedBytes, controlCharacter
    }
}
