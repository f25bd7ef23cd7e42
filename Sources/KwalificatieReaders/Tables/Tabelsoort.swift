/// The tables that stand beside the XML. Which one a file is, is told by the beginning of its name.
public enum Tabelsoort: String, Sendable, CaseIterable {
    /// A published crebolijst, for a year of which there is no XML: `crebolijst-2022.csv`.
    case crebolijst
    /// The sheet "Vervallen" of a published crebolijst: `vervallen-2022.csv`.
    case vervallen
    /// Codes of which there is no other source: `historie.csv`.
    case historie
    /// Which keuzedeel belonged to which kwalificatie, and when: `koppelingen-keuzedelen.csv`.
    case koppelingen
    /// Which keuzedeel replaces which: `conversietabel-keuzedelen.csv`.
    case conversie
    /// The outcomes of overlap checks: `overlap-keuzedelen-kwalificaties.csv`.
    case overlap

    /// The table whose name begins like that of this file, in whatever capitals; nil when none does.
    public init?(bestandsnaam: String) {
        let naam = bestandsnaam.lowercased()
        guard let soort = Self.allCases.first(where: { naam.hasPrefix($0.rawValue) }) else { return nil }
        self = soort
    }
}
