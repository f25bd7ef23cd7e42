import KwalificatieModel
import KwalificatieReaders

/// A fault in the data, or something about it that deserves attention: what, where, and in which record.
public struct Finding: Sendable, Equatable, Codable {
    /// The stable id of the rule, `XML-002`.
    public var rule: RuleID
    /// How bad it is.
    public var severity: Severity
    /// The path of the document, as the user gave it.
    public var file: String
    /// The element, or the field of a list, at which it is.
    public var place: SourcePlace
    /// The path of that element; the name of the column in a list.
    public var path: String
    /// The record that it is about; nil outside every record.
    public var subject: Observation.Subject?
    /// What is wrong: one sentence, without place and subject.
    public var message: Bilingual
    /// What was expected there; nil where the message says all.
    public var expected: String?
    /// What was found there; nil where nothing was.
    public var found: String?
    /// What a tool said of it in its own words, for who wants to know.
    public var detail: String?

    /// A finding of which everything is known.
    package init(
        rule: RuleID, severity: Severity, file: String, place: SourcePlace, path: String,
        subject: Observation.Subject?, message: Bilingual, expected: String? = nil, found: String? = nil,
        detail: String? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.file = file
        self.place = place
        self.path = path
        self.subject = subject
        self.message = message
        self.expected = expected
        self.found = found
        self.detail = detail
    }

    /// Hides what may be the number of a person, wherever it stands in the texts.
    mutating func mask() {
        path = Masker.masked(path)
        subject = subject?.masked
        message = Bilingual(Masker.masked(message.dutch), Masker.masked(message.english))
        expected = expected.map(Masker.masked)
        found = found.map(Masker.masked)
        detail = detail.map(Masker.masked)
    }

    /// `kwalificatie 25486 Pedagogisch medewerker kinderopvang: …`.
    public func sentence(in language: Language) -> String {
        guard let subject else { return message.text(in: language) }
        return "\(subject.naam): \(message.text(in: language))"
    }
}

extension Observation.Subject {
    /// The subject without what may be the number of a person.
    var masked: Observation.Subject {
        Observation.Subject(soort: soort, code: code.map(Masker.masked), titel: Masker.masked(titel))
    }
}
