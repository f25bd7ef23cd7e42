import KwalificatieModel
import KwalificatieReaders

extension PublishedCrebolijst.Cel {
    /// What the cell says; nil when it is empty or holds a sign for "none" (`---`, `/`).
    var inhoud: String? { isGeen ? nil : String(waarde) }

    /// The day in the cell: `01-08-2022`, or without the zeros as a spreadsheet may show it.
    var datum: CalendarDate? { inhoud.flatMap { DatumTekst($0).datum } }
}

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
