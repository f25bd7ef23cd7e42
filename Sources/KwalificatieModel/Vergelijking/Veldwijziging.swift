/// One field that differs between two versions of the same thing.
public struct Veldwijziging: Sendable, Equatable {
    /// The field.
    public let pad: Veldpad
    /// What differs.
    public let aard: Aard

    /// In what two versions of a field differ.
    public enum Aard: Sendable, Equatable {
        /// A title, number, day or code; nil where a version has none.
        case waarde(oud: String?, nieuw: String?)
        /// A running text: of each version the piece that differs, with some words around it; nil where a version has
        /// no text.
        case tekst(oud: String?, nieuw: String?)
        /// A running text of which only the markup or the white space differs.
        case opmaak
        /// A list: the elements that only the old and only the new version has, by code and title.
        case lijst(weg: [String], erbij: [String])
    }

    /// Whether an end of enrolment or of validity was filled that was empty.
    var isNieuwEinde: Bool {
        guard case .waarde(oud: nil, nieuw: _?) = aard else { return false }
        return pad.stappen.last.map { Veldnaam.eindes.contains($0.naam) } ?? false
    }
}
