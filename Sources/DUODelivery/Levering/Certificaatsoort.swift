import KwalificatieModel

/// A certificate by its code, of which the letter says what kind of result it is to DUO (seed 001).
public enum Certificaatsoort: Sendable, Hashable {
    /// A keuzedeel that is a certificate: `K0717`.
    case keuzedeel(KeuzedeelCode)
    /// A groen certificaat, or one of onderdelen of a kwalificatie: `C0013`.
    case onderdeel(CertificaatCode)

    /// Reads `K` or `C` and four digits.
    public init?(_ text: some StringProtocol) {
        if let code = KeuzedeelCode(text) {
            self = .keuzedeel(code)
        } else if let code = CertificaatCode(text) {
            self = .onderdeel(code)
        } else {
            return nil
        }
    }

    /// The code.
    public var text: String {
        switch self {
        case .keuzedeel(let code): code.text
        case .onderdeel(let code): code.text
        }
    }
}
