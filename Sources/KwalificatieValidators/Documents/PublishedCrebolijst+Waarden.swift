import KwalificatieModel
import KwalificatieReaders

extension PublishedCrebolijst {
    /// The rows of kwalificaties, each with the code of its dossier: its own, or that of a row above it.
    var kwalificatiesMetDossier: [(rij: KwalificatieRij, dossiercrebo: String?)] {
        var dossier: String?
        return kwalificaties.map { rij in
            dossier = rij.dossiercrebo.inhoud ?? dossier
            return (rij, dossier)
        }
    }
}
