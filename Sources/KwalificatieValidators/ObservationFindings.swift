import KwalificatieModel
import KwalificatieReaders

extension Finding {
    /// What an observation of a reader means.
    public init(_ observation: Observation, file: String) {
        let (rule, severity) = Self.rule(of: observation.kind)
        self.init(
            rule: rule, severity: severity, file: file, place: observation.place, path: observation.path,
            subject: observation.subject, message: Self.message(of: observation.kind))
    }

    /// What was noticed so often that only the number was kept.
    public init(_ omitted: OmittedObservations, file: String) {
        self.init(
            rule: "XML-008", severity: .warning, file: file, place: .unknown, path: omitted.path, subject: nil,
            message: Message(
                dutch: "nog \(omitted.count) keer hetzelfde (\(omitted.kind)) op \(omitted.path); alleen geteld",
                english: "\(omitted.count) more of the same (\(omitted.kind)) on \(omitted.path); only counted"))
    }

    /// The findings of the observations of one document.
    ///
    /// An unknown element or attribute is also a breach of the schema: it is one finding.
    public static func findings(of observations: [Observation], file: String) -> [Finding] {
        let unknownPlaces = Set(observations.filter(\.isAboutUnknownName).map(\.place))
        return observations.compactMap { observation in
            if observation.isSchemaViolation, unknownPlaces.contains(observation.place) { return nil }
            return Finding(observation, file: file)
        }
    }

    private static func rule(of kind: Observation.Kind) -> (String, Severity) {
        switch kind {
        case .schemaViolation: ("XML-001", .error)
        case .unknownElement: ("XML-002", .warning)
        case .unknownAttribute: ("XML-003", .warning)
        case .unexpectedText: ("XML-004", .warning)
        case .repeatedElement: ("XML-005", .error)
        case .rootNamespace: ("XML-006", .warning)
        case .unreadableValue: ("XML-007", .error)
        case .danglingReference: ("KOPPELING-001", .error)
        case .duplicateNumber: ("KOPPELING-002", .error)
        }
    }

    private static func message(of kind: Observation.Kind) -> Message {
        switch kind {
        case .schemaViolation(_, let message):
            Message(dutch: "niet volgens het schema: \(message)", english: "not as the schema says: \(message)")
        case .unknownElement(let name):
            Message(
                dutch: "het element <\(name)> is hier onbekend en is met alles erin overgeslagen",
                english: "the element <\(name)> is unknown here and was read over with all that is in it")
        case .unknownAttribute(let name):
            Message(
                dutch: "het attribuut “\(name)” is hier onbekend en is overgeslagen",
                english: "the attribute “\(name)” is unknown here and was read over")
        case .unexpectedText(let text):
            Message(
                dutch: "hier wordt geen tekst verwacht; “\(text)” is overgeslagen",
                english: "no text is expected here; “\(text)” was read over")
        case .repeatedElement(let name):
            Message(
                dutch: "het element <\(name)> staat hier vaker dan één keer; alleen het eerste telt",
                english: "the element <\(name)> stands here more than once; only the first counts")
        case .rootNamespace(let namespace):
            Message(
                dutch: "het hoofdelement staat in de naamruimte “\(namespace)”; het is gelezen alsof die er niet is",
                english: "the root element is in the namespace “\(namespace)”; it was read as if it were in none")
        case .unreadableValue(let name, let text, let form):
            Message(
                dutch: "“\(text)” in \(name) is niet te lezen; verwacht wordt \(form.dutch)",
                english: "“\(text)” in \(name) cannot be read; expected is \(form.english)")
        case .danglingReference(let attribute, let nr, let target):
            Message(
                dutch: "\(attribute) verwijst naar \(target.dutch) \(nr), maar dat nr komt in dit document niet voor",
                english: "\(attribute) refers to \(target.dutch) \(nr), but the document has no such nr")
        case .duplicateNumber(let nr, let target):
            Message(
                dutch: "nr \(nr) komt bij \(target.dutch) vaker voor; een nr hoort één keer voor te komen",
                english: "nr \(nr) occurs more than once for \(target.dutch); an nr should occur once")
        }
    }
}

extension Observation {
    fileprivate var isAboutUnknownName: Bool {
        switch kind {
        case .unknownElement, .unknownAttribute, .unexpectedText, .repeatedElement, .unreadableValue: true
        default: false
        }
    }

    fileprivate var isSchemaViolation: Bool {
        if case .schemaViolation = kind { true } else { false }
    }
}

extension Observation.ValueForm {
    fileprivate var dutch: String {
        switch self {
        case .date: "een bestaande datum (dd-mm-jjjj of jjjj-mm-dd)"
        case .number: "een geheel getal"
        case .prijsfactor: "een getal met ten hoogste één komma of punt"
        case .jaNee: "Ja of Nee"
        case .niveau: "1, 2, 3 of 4"
        case .soortOpleiding: "een soort opleiding zoals vakopleiding"
        case .aard: "verbredend, verdiepend, gericht op doorstroming, generiek of remediërend"
        case .crebo: "een crebo van vijf cijfers"
        case .keuzedeelCode: "een K met vier cijfers"
        case .certificaatCode: "een C met vier cijfers"
        case .onderdeelCode: "een code zoals B1-K1-W2"
        }
    }

    fileprivate var english: String {
        switch self {
        case .date: "a date that exists (dd-mm-yyyy or yyyy-mm-dd)"
        case .number: "a whole number"
        case .prijsfactor: "a number with at most one comma or point"
        case .jaNee: "Ja or Nee"
        case .niveau: "1, 2, 3 or 4"
        case .soortOpleiding: "a soort opleiding such as vakopleiding"
        case .aard: "verbredend, verdiepend, gericht op doorstroming, generiek or remediërend"
        case .crebo: "a crebo of five digits"
        case .keuzedeelCode: "a K and four digits"
        case .certificaatCode: "a C and four digits"
        case .onderdeelCode: "a code such as B1-K1-W2"
        }
    }
}

extension Observation.ReferenceTarget {
    fileprivate var dutch: String {
        switch self {
        case .domein: "domein"
        case .sectorkamer: "sectorkamer"
        case .competentie: "competentie"
        case .kennisOfVaardigheid: "kennis of vaardigheid"
        case .profiel: "profiel"
        case .werkproces: "werkproces"
        }
    }
}
