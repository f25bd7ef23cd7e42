/// A text in Dutch and in English: every sentence about a fault exists in both.
public struct Bilingual: Sendable, Equatable, Codable {
    /// The Dutch text.
    public let dutch: String
    /// The English text.
    public let english: String

    /// The two texts.
    public init(_ dutch: String, _ english: String) {
        self.dutch = dutch
        self.english = english
    }

    /// The text in this language.
    public func text(in language: Language) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
