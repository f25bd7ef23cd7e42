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
    public struct Subject: Sendable, Hashable {
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
}

/// Observations of one document, with no more of each kind on each path than the limit allows, and the true numbers.
struct ObservationList {
    private(set) var items: [Observation] = []
    private var counts: [Key: Int] = [:]
    private var firstOmitted: [Key: SourcePlace] = [:]
    private let limit: Int

    private struct Key: Hashable {
        let kind: String
        let path: String
    }

    init(limit: Int) {
        self.limit = limit
    }

    mutating func append(_ observation: Observation) {
        let key = Key(kind: observation.kind.name, path: observation.path)
        let count = counts[key, default: 0] + 1
        counts[key] = count
        if count <= limit { items.append(observation) }
        if count == limit + 1 { firstOmitted[key] = observation.place }
    }

    /// The observations since the last call.
    mutating func takeItems() -> [Observation] {
        defer { items = [] }
        return items
    }

    /// For each kind and path with more than the limit: how many were left out.
    var omitted: [OmittedObservations] {
        counts.filter { $0.value > limit }
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
    /// The path of the elements.
    public let path: String
    /// How many were left out.
    public let count: Int
    /// Where the first of them was.
    public let place: SourcePlace
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
