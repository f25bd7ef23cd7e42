import KwalificatieModel
import KwalificatieReaders

extension PublishedCrebolijst.Cel {
    /// The text without white space at either end; nil when the cell is empty or holds a sign for "none"
    /// (`---`, `/`).
    var waarde: String? {
        var trimmed = tekst.drop(while: \.isWhitespace)
        while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
        return trimmed.allSatisfy { $0 == "-" || $0 == "/" } ? nil : String(trimmed)
    }

    /// The day in the cell: `01-08-2022`, or without the zeros as a spreadsheet may show it.
    var datum: CalendarDate? { waarde.flatMap { DatumTekst($0).datum } }
}

extension PublishedCrebolijst.KwalificatieRij {
    /// The kwalificatie of the row.
    var subject: Observation.Subject {
        Observation.Subject(soort: "kwalificatie", code: crebo.waarde, titel: naam.waarde ?? "")
    }
}

extension PublishedCrebolijst.VervallenRij {
    /// The dossier or kwalificatie of the row.
    func subject(_ soort: String) -> Observation.Subject {
        Observation.Subject(soort: soort, code: crebo.waarde, titel: naam.waarde ?? "")
    }
}

extension PublishedCrebolijst {
    /// The rows of what has lapsed, dossiers first, with what they are about.
    var vervallen: [(rij: VervallenRij, subject: Observation.Subject)] {
        vervallenDossiers.map { ($0, $0.subject(RegisterRecord.Soort.dossier.naam)) }
            + vervallenKwalificaties.map { ($0, $0.subject("kwalificatie")) }
    }

    /// The rows of kwalificaties, each with the code of its dossier: its own, or that of a row above it.
    var kwalificatiesMetDossier: [(rij: KwalificatieRij, dossiercrebo: String?)] {
        var dossier: String?
        return kwalificaties.map { rij in
            dossier = rij.dossiercrebo.waarde ?? dossier
            return (rij, dossier)
        }
    }
}
