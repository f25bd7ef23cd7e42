/// The code of a country: four digits of the landentabel (BRP, table 34), `6030` for the Netherlands. Whether a code is in
/// that table is not checked.
public struct Landcode: FormCode {
    /// The four characters.
    public let text: String

    /// Reads exactly four digits; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard let text = String(text, form: "9999") else { return nil }
        self.text = text
    }

    /// Whether it is the Netherlands, where an address has a postcode.
    public var isNederland: Bool { text == "6030" }
}
