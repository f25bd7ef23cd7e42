import KwalificatieModel

extension PublishedCrebolijst {
    /// The dossiers, then the kwalificaties that have lapsed, in the order of the list; a row without a usable code is
    /// left out, and found by a rule about lists.
    var vervallenOpleidingen: [VervallenOpleiding] {
        let cohort = cohortVanVervallen
        func opleidingen(_ rijen: [VervallenRij], _ soort: VervallenOpleiding.Soort) -> [VervallenOpleiding] {
            rijen.compactMap { rij in
                guard let code = Opleidingscode(rij.crebo.waarde) else { return nil }
                return VervallenOpleiding(
                    soort: soort, code: code, naam: rij.naam.tekst, eindeInstroom: rij.eindeInstroom.datum,
                    eindeOpleiding: rij.eindeOpleiding.datum,
                    vervangenDoor: rij.vervangenDoor.isGeen ? nil : rij.vervangenDoor.tekst,
                    opvolgers: rij.creboNieuw.codes,
                    isZonderOpvolger: rij.creboNieuw.zegtGeen
                        || rij.creboNieuw.waarde.isEmpty && rij.vervangenDoor.zegtGeen,
                    cohort: cohort, file: file, place: rij.crebo.place)
            }
        }
        return opleidingen(vervallenDossiers, .dossier) + opleidingen(vervallenKwalificaties, .kwalificatie)
    }

    /// The cohort for which the sheet was published: that of the day on which most codes lapse, of days with as many the
    /// last; nil when no row has a date.
    private var cohortVanVervallen: Cohort? {
        let days = (vervallenDossiers + vervallenKwalificaties).compactMap(\.eindeInstroom.datum)
        let counts = Dictionary(days.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }.flatMap { Cohort(openingOnOrAfter: $0.key) }
    }
}
