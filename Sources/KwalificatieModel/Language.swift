/// The language of the sentences that people read about a problem. Lists and their headers are always Dutch.
public enum Language: String, Sendable, CaseIterable {
    /// Dutch: what people get unless their system says English.
    case dutch = "nl"
    /// English.
    case english = "en"

    /// The language for a locale name such as `en_US.UTF-8`; Dutch for every other one, `C` included.
    public init(localeName: String?) {
        self = localeName?.lowercased().hasPrefix("en") == true ? .english : .dutch
    }
}
