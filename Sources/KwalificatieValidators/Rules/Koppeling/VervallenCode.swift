import KwalificatieModel
import KwalificatieReaders

/// A row of a code that has lapsed, with what it is about.
struct VervallenCode {
    /// The row.
    let rij: PublishedCrebolijst.VervallenRij
    /// The dossier or kwalificatie that has lapsed.
    let subject: Observation.Subject

    fileprivate init(_ rij: PublishedCrebolijst.VervallenRij, _ soort: String) {
        self.rij = rij
        subject = Observation.Subject(soort: soort, code: rij.crebo.codes.first?.text, titel: rij.naam.tekst)
    }
}

extension PublishedCrebolijst {
    /// The rows of lapsed codes, dossiers first.
    var vervallenCodes: [VervallenCode] {
        vervallenDossiers.map { VervallenCode($0, RegisterRecord.Soort.dossier.naam) }
            + vervallenKwalificaties.map { VervallenCode($0, "kwalificatie") }
    }
}
