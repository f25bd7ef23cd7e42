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
    private static let longestPath = 1_000

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
    }

    /// The forms of values.
    public enum ValueForm: Sendable, Equatable, CaseIterable {
        case date, number, prijsfactor, jaNee, niveau, soortOpleiding, aard, crebo, keuzedeelCode, certificaatCode
        case onderdeelCode
    }

    /// What a reference points at.
    public enum ReferenceTarget: Sendable, Equatable, CaseIterable {
        case domein, sectorkamer, competentie, kennisOfVaardigheid, profiel, werkproces
    }

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
        case .unexpectedText, .danglingReference, .duplicateNumber, .repeatedElement: self
        }
    }
}

extension String {
    /// The beginning and “…” when there are more characters than this.
    func shortened(to length: Int) -> String {
        guard let end = index(startIndex, offsetBy: length, limitedBy: endIndex), end < endIndex else { return self }
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
        let kind: String
        let path: String
    }

    init(limits: Limits) {
        self.limits = limits
    }

    mutating func append(_ observation: Observation) {
        var key = Key(kind: observation.kind.name, path: observation.path)
        if counts.count >= limits.observedPaths, counts[key] == nil {
            key = Key(kind: observation.kind.name, path: OmittedObservations.otherPaths)
        }
        let count = counts[key, default: 0] + 1
        counts[key] = count
        if count <= limits.observationsPerKind { items.append(observation) }
        if count == limits.observationsPerKind + 1 { firstOmitted[key] = observation.place }
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
            .sorted { ($0.path, $0.kind) < ($1.path, $1.kind) }
    }
}

/// How many observations of one kind on one path were counted and not kept.
public struct OmittedObservations: Sendable, Equatable {
    /// The name of the kind, `unknownElement`.
    public let kind: String
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
    /// The name of the kind.
    public var name: String {
        switch self {
        case .unknownElement: "unknownElement"
        case .unknownAttribute: "unknownAttribute"
        case .unexpectedText: "unexpectedText"
        case .unreadableValue: "unreadableValue"
        case .danglingReference: "danglingReference"
        case .duplicateNumber: "duplicateNumber"
        case .repeatedElement: "repeatedElement"
        case .schemaViolation: "schemaViolation"
        case .rootNamespace: "rootNamespace"
        }
    }
}
