/// The code of an onderwijslocatie in RIO: `100X969` (PvE 15: nnnXnnn). The letter is always an X: RIO tells its kinds
/// of codes apart by it.
public struct Onderwijslocatie: FormCode {
    /// The seven characters.
    public let text: String

    /// Reads exactly `[0-9]{3}X[0-9]{3}`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard let text = String(text, form: "999X999") else { return nil }
        self.text = text
    }
}
