/// Why an enrolment ended: two letters or digits (PvE 15: AN2). No current list of them was found, so any is read.
public struct RedenUitschrijving: FormCode {
    /// The two characters.
    public let text: String

    /// Reads exactly two ASCII letters or digits; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 2, text.utf8.allSatisfy({ Volgnummer.code(of: $0) != nil }) else { return nil }
        self.text = String(text)
    }
}
