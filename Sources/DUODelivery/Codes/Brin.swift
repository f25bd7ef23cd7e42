/// The BRIN (instellingscode) of an institution: two digits and two capitals, `25LX` (PvE 15).
public struct Brin: FormCode {
    /// The four characters.
    public let text: String

    /// Reads exactly `[0-9]{2}[A-Z]{2}`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard let text = String(text, form: "99LL") else { return nil }
        self.text = text
    }
}
