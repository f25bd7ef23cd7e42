import KwalificatieModel
import KwalificatieReaders

/// A fault in the data, or something about it that deserves attention: what, where, and in which record.
public struct Finding: Sendable, Equatable {
    /// The stable id of the rule, `XML-002`.
    public let rule: String
    /// How bad it is.
    public let severity: Severity
    /// The document, as the user named it.
    public let file: String
    /// The element at which it is.
    public let place: SourcePlace
    /// The path of that element.
    public let path: String
    /// The record that it is about; nil outside every record.
    public let subject: Observation.Subject?
    /// What is wrong, what was expected, what to do: one sentence per language, without place and subject.
    public let message: Message

    /// A sentence in each language.
    public struct Message: Sendable, Equatable {
        /// The Dutch sentence.
        public let dutch: String
        /// The English sentence.
        public let english: String

        /// The sentence in this language.
        public func text(in language: Language) -> String {
            switch language {
            case .dutch: dutch
            case .english: english
            }
        }
    }

    /// `kwalificatiedossier 23189 Dienstverlening: dit attribuut …`.
    public func sentence(in language: Language) -> String {
        guard let subject else { return message.text(in: language) }
        let name = [subject.soort, subject.code ?? "", subject.titel].filter { !$0.isEmpty }.joined(separator: " ")
        return "\(name): \(message.text(in: language))"
    }

    /// One line that terminals and editors can click: `file:line:column: fout XML-002: …`.
    public func line(in language: Language) -> String {
        "\(file):\(place.line):\(place.column): \(severity.word(in: language)) \(rule): \(sentence(in: language))"
    }
}
