/// The code of a vestiging: the BRIN of its institution and two digits, `25LX00` (VO XSD; RIO).
public struct Vestigingscode: FormCode {
    /// The institution.
    public let brin: Brin
    /// The two digits: `00` is the hoofdvestiging.
    public let vestigingsnummer: String

    /// Reads exactly `[0-9]{2}[A-Z]{2}[0-9]{2}`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard let text = String(text, form: "99LL99"), let brin = Brin(text.prefix(4)) else { return nil }
        self.brin = brin
        vestigingsnummer = String(text.suffix(2))
    }

    /// The six characters.
    public var text: String { brin.text + vestigingsnummer }
}
