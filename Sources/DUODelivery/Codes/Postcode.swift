/// A Dutch postcode without a space: `2700AA` (VO XSD).
public struct Postcode: FormCode {
    /// The six characters.
    public let text: String

    /// Reads exactly `[1-9][0-9]{3}[A-Z]{2}`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard let text = String(text, form: "1999LL") else { return nil }
        self.text = text
    }
}
