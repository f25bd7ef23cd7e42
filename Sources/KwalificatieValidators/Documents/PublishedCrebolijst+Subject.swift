import KwalificatieModel
import KwalificatieReaders

extension Observation.Subject {
    /// The kwalificatie of a row as the subject of a finding; the dossier where the row has no kwalificatie.
    public init(_ rij: PublishedCrebolijst.KwalificatieRij) {
        if rij.crebo.waarde.isEmpty && rij.naam.waarde.isEmpty {
            self.init(dossierOf: rij)
        } else {
            self.init(soort: "kwalificatie", rij.crebo, rij.naam)
        }
    }

    /// The dossier of a row as the subject of a finding.
    public init(dossierOf rij: PublishedCrebolijst.KwalificatieRij) {
        self.init(soort: RegisterRecord.Soort.dossier.naam, rij.dossiercrebo, rij.dossier)
    }

    /// The dossier that has lapsed.
    public init(vervallenDossier rij: PublishedCrebolijst.VervallenRij) {
        self.init(soort: RegisterRecord.Soort.dossier.naam, rij.crebo, rij.naam)
    }

    /// The kwalificatie that has lapsed.
    public init(vervallenKwalificatie rij: PublishedCrebolijst.VervallenRij) {
        self.init(soort: "kwalificatie", rij.crebo, rij.naam)
    }

    private init(soort: String, _ code: PublishedCrebolijst.Cel, _ titel: PublishedCrebolijst.Cel) {
        self.init(soort: soort, code: code.waarde.isEmpty ? nil : String(code.waarde), titel: String(titel.waarde))
    }
}

extension PublishedCrebolijst {
    /// The rows of lapsed codes with their subjects: dossiers, then kwalificaties.
    public var vervallenRijen: [(rij: VervallenRij, subject: Observation.Subject)] {
        vervallenDossiers.map { ($0, .init(vervallenDossier: $0)) }
            + vervallenKwalificaties.map { ($0, .init(vervallenKwalificatie: $0)) }
    }
}

extension Report {
    /// Adds a finding at a cell of a list.
    mutating func add(
        _ message: @autoclosure () -> Bilingual, at cel: PublishedCrebolijst.Cel, subject: Observation.Subject?,
        expected: String? = nil
    ) {
        add(
            message(), at: cel.place, path: cel.kolom, subject: subject, expected: expected,
            found: cel.tekst.isEmpty ? nil : cel.tekst)
    }
}
