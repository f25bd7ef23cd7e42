import KwalificatieModel

/// A keuzedeel and a kwalificatie: what links and overlap checks are about.
struct Keuzedeelpaar: Hashable, Sendable {
    let keuzedeel: KeuzedeelCode
    let kwalificatie: Opleidingscode

    /// The pair of a row; nil, and noted in the row, when one of the codes cannot be read.
    init?(_ rij: inout Tabelrij) {
        guard let keuzedeel = rij.keuzedeelCode(.codeKeuzedeel) else { return nil }
        rij.onderwerp = .init(keuzedeel)
        guard let kwalificatie = rij.opleidingscode(.crebo) else { return nil }
        self.init(keuzedeel, kwalificatie)
    }

    init(_ keuzedeel: KeuzedeelCode, _ kwalificatie: Opleidingscode) {
        self.keuzedeel = keuzedeel
        self.kwalificatie = kwalificatie
    }
}

extension Observation.Subject {
    /// The keuzedeel with this code, of which the table does not tell the title.
    init(_ keuzedeel: KeuzedeelCode) {
        self.init(soort: RegisterRecord.Soort.keuzedeel.naam, code: keuzedeel.text, titel: "")
    }
}
