/// A value of a record with its fields by name, as `crebo export` names them: what is compared and searched, so that no
/// field can be forgotten.
public indirect enum Veldwaarde: Sendable, Equatable {
    /// A running text.
    case tekst(Tekst)
    /// A title, name or code, as given.
    case woord(String)
    /// A number, a day, yes or no, as a Dutch reader writes it: `1,3`, `01-08-2027`, `ja`.
    case waarde(String)
    /// Values in the order of the document.
    case lijst([Veldwaarde])
    /// Values by name, in a fixed order.
    case velden([Veld])

    /// A value and its name.
    public struct Veld: Sendable, Equatable {
        /// The name: `eindeInstroom`.
        public var naam: String
        /// The value.
        public var waarde: Veldwaarde
    }

    /// The fields; none for a value that has no fields.
    var velden: [Veld] { if case .velden(let velden) = self { velden } else { [] } }

    /// The value of a field.
    subscript(naam: String) -> Veldwaarde? { velden.first { $0.naam == naam }?.waarde }

    /// The words of a value that is neither a running text nor made of other values.
    var woorden: String? {
        switch self {
        case .woord(let text), .waarde(let text): text
        case .tekst, .lijst, .velden: nil
        }
    }
}
