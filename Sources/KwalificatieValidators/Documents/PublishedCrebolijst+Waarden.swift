import KwalificatieModel
import KwalificatieReaders

extension PublishedCrebolijst {
    /// How many rows of kwalificaties a whole list has at least: published amendments have fewer (CREBO-106).
    static let rowsOfWholeList = 200

    /// Whether it is the list of a whole year and no amendment.
    var isHeleLijst: Bool { kwalificaties.count >= Self.rowsOfWholeList }

    /// The rows of kwalificaties, each with the code of its dossier: its own, or that of a row above it.
    var kwalificatiesMetDossier: [(rij: KwalificatieRij, dossiercrebo: String?)] {
        var dossier: String?
        return kwalificaties.map { rij in
            dossier = rij.dossiercrebo.inhoud ?? dossier
            return (rij, dossier)
        }
    }
}
