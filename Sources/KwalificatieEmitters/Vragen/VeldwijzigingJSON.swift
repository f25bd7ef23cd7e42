import KwalificatieModel

/// A difference in one field in the JSON and the CSV of an answer.
struct VeldwijzigingJSON: Encodable {
    let pad: String
    let naam: String
    /// `waarde`, `tekst`, `opmaak`, `weg` or `erbij`.
    let wijziging: String
    let oud: String?
    let nieuw: String?

    private init(_ pad: Veldpad, _ wijziging: String, oud: String? = nil, nieuw: String? = nil) {
        self.pad = pad.tekst
        naam = pad.woorden
        self.wijziging = wijziging
        self.oud = oud
        self.nieuw = nieuw
    }

    /// One difference, or one for each element that a list lost or gained.
    static func all(_ veld: Veldwijziging) -> [VeldwijzigingJSON] {
        switch veld.aard {
        case .waarde(let old, let new): [VeldwijzigingJSON(veld.pad, "waarde", oud: old, nieuw: new)]
        case .tekst(let old, let new): [VeldwijzigingJSON(veld.pad, "tekst", oud: old, nieuw: new)]
        case .opmaak: [VeldwijzigingJSON(veld.pad, "opmaak")]
        case .lijst(let gone, let added):
            gone.map { VeldwijzigingJSON(veld.pad, "weg", oud: $0) }
                + added.map { VeldwijzigingJSON(veld.pad, "erbij", nieuw: $0) }
        }
    }
}
