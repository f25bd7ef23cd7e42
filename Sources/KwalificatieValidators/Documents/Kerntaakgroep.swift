import KwalificatieModel
import KwalificatieReaders

/// Kerntaken that are numbered together: those of a basis, a profiel, a keuzedeel, a part of a kwalificatie.
struct Kerntaakgroep {
    /// The kerntaken, in the order of the document.
    let kerntaken: [Kerntaak]
    /// The record, or the kwalificatie within a dossier.
    let subject: Observation.Subject
}

extension RegisterRecord {
    /// All kerntaken of the record, in the order of the document.
    var kerntaakgroepen: [Kerntaakgroep] {
        let subject = Observation.Subject(self)
        switch self {
        case .dossier(let dossier):
            let basis = Kerntaakgroep(kerntaken: dossier.basis?.kerntaken ?? [], subject: subject)
            return [basis] + dossier.kwalificaties.map { Kerntaakgroep(kerntaken: $0.kerntaken, subject: .init($0)) }
        case .keuzedeel(let keuzedeel): return [Kerntaakgroep(kerntaken: keuzedeel.kerntaken, subject: subject)]
        case .certificaat(let certificaat):
            return [Kerntaakgroep(kerntaken: certificaat.kerntaken, subject: subject)]
        case .crossOver(let kwalificatie):
            return [Kerntaakgroep(kerntaken: kwalificatie.kerntaken, subject: subject)]
        case .geregionaliseerd(let kwalificatie):
            let delen = [kwalificatie.landelijkDeel, kwalificatie.regionaalDeel, kwalificatie.regionaalKeuzedeel]
            return delen.compactMap(\.self).map { Kerntaakgroep(kerntaken: $0.kerntaken, subject: subject) }
        }
    }
}
