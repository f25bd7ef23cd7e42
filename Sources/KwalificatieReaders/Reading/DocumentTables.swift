import KwalificatieModel

/// What the references of a document point at: the tables at its start, and what its records have added.
struct DocumentTables {
    private(set) var domeinen: [Int: Opleidingsdomein] = [:]
    private(set) var sectorkamers: [Int: Sectorkamer] = [:]
    private(set) var competenties: [Int: CompetentieVerwijzing] = [:]
    /// The werkprocessen of the dossiers so far, by `nr`: certificaten and cross-overs may refer to them.
    private(set) var werkprocessen: [Int: OnderdeelCode] = [:]

    mutating func add(_ domein: Opleidingsdomein) -> Bool {
        domeinen.updateValue(domein, forKey: domein.nr) == nil
    }

    mutating func add(_ sectorkamer: Sectorkamer) -> Bool {
        sectorkamers.updateValue(sectorkamer, forKey: sectorkamer.nr) == nil
    }

    mutating func add(_ competentie: CompetentieVerwijzing) -> Bool {
        competenties.updateValue(competentie, forKey: competentie.nr) == nil
    }

    mutating func addWerkprocessen(of dossier: Kwalificatiedossier) {
        let kerntaken = (dossier.basis?.kerntaken ?? []) + dossier.kwalificaties.flatMap(\.kerntaken)
        for werkproces in kerntaken.flatMap(\.werkprocessen) {
            if let nr = werkproces.nr, let code = werkproces.code { werkprocessen[nr] = code }
        }
    }
}
