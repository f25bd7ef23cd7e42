/// The code of an onderwijsaanbieder in RIO: `101A742` (PvE 15: nnnAnnn). The letter is always an A: RIO tells its kinds
/// of codes apart by it.
public struct Onderwijsaanbieder: FormCode {
    /// The seven characters.
    public let text: String

    /// Reads exactly `[0-9]{3}A[0-9]{3}`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard let text = String(text, form: "999A999") else { return nil }
        self.text = text
    }
}
