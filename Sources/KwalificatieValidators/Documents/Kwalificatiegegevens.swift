import KwalificatieModel
import KwalificatieReaders

/// What the rules about niveau, study load and dates ask of a kwalificatie, whatever its kind: one in a dossier, a
/// cross-over, or a geregionaliseerde kwalificatie.
struct Kwalificatiegegevens {
    let titel: String
    let niveau: Niveau?
    let soortOpleiding: SoortOpleiding?
    let soortOpleidingGegeven: String?
    let sbu: Int?
    let periodes: [Geldigheid]
    let unreadable: UnreadableFields
    let fieldPlaces: FieldPlaces
    let place: SourcePlace
    let subject: Observation.Subject

    /// Where a field stands, or the kwalificatie when the field is absent.
    func place(of field: KeyPath<FieldPlaces, SourcePlace>) -> SourcePlace {
        let place = fieldPlaces[keyPath: field]
        return place == .unknown ? self.place : place
    }
}

/// A code with its dates, whatever it is the code of.
struct Geldigheid {
    let crebo: String
    let geldigVanaf: CalendarDate?
    let eindeInstroom: CalendarDate?
    let eindeOpleiding: CalendarDate?
    let unreadable: UnreadableFields
    let place: SourcePlace
    /// The record or kwalificatie, under this code.
    let subject: Observation.Subject

    init<Role>(_ periode: CreboPeriode<Role>, soort: String, titel: String) {
        crebo = periode.crebo.text
        geldigVanaf = periode.geldigVanaf
        eindeInstroom = periode.eindeInstroom
        eindeOpleiding = periode.eindeOpleiding
        unreadable = periode.unreadable
        place = periode.place
        subject = Observation.Subject(soort: soort, code: crebo, titel: titel)
    }
}

extension Kwalificatie {
    var gegevens: Kwalificatiegegevens {
        let subject = Observation.Subject(self)
        return Kwalificatiegegevens(
            titel: titel, niveau: niveau, soortOpleiding: soortOpleiding,
            soortOpleidingGegeven: soortOpleidingGegeven, sbu: sbu,
            periodes: crebos.map { Geldigheid($0, soort: subject.soort, titel: titel) }, unreadable: unreadable,
            fieldPlaces: fieldPlaces, place: place, subject: subject)
    }
}

extension Kwalificatiedossier {
    /// The codes of the dossier itself with their dates.
    var geldigheden: [Geldigheid] {
        crebos.map { Geldigheid($0, soort: RegisterRecord.Soort.dossier.naam, titel: titel) }
    }

    /// The highest niveau of its kwalificaties; nil when that of one is not known and could be higher.
    var hoogsteNiveau: Niveau? {
        let highest = kwalificaties.compactMap(\.niveau).max()
        return highest == .vier || (!mistKwalificaties && kwalificaties.allSatisfy { $0.niveau != nil }) ? highest : nil
    }
}

extension RegisterRecord {
    /// The kwalificaties in the record: those of a dossier, or the record itself.
    var kwalificatiegegevens: [Kwalificatiegegevens] {
        let subject = Observation.Subject(self)
        switch self {
        case .dossier(let dossier): return dossier.kwalificaties.map(\.gegevens)
        case .crossOver(let kwalificatie):
            return [
                Kwalificatiegegevens(
                    titel: titel, niveau: kwalificatie.niveau, soortOpleiding: kwalificatie.soortOpleiding,
                    soortOpleidingGegeven: kwalificatie.soortOpleidingGegeven, sbu: kwalificatie.sbu,
                    periodes: kwalificatie.crebos.map { Geldigheid($0, soort: soort.naam, titel: titel) },
                    unreadable: kwalificatie.unreadable, fieldPlaces: kwalificatie.fieldPlaces, place: place,
                    subject: subject)
            ]
        case .geregionaliseerd(let kwalificatie):
            return [
                Kwalificatiegegevens(
                    titel: titel, niveau: kwalificatie.niveau, soortOpleiding: kwalificatie.soortOpleiding,
                    soortOpleidingGegeven: kwalificatie.soortOpleidingGegeven, sbu: kwalificatie.sbu,
                    periodes: kwalificatie.crebos.map { Geldigheid($0, soort: soort.naam, titel: titel) },
                    unreadable: kwalificatie.unreadable, fieldPlaces: kwalificatie.fieldPlaces, place: place,
                    subject: subject)
            ]
        case .keuzedeel, .certificaat: return []
        }
    }

    /// Every code in the record that has crebo dates, the dossier's own first.
    var geldigheden: [Geldigheid] {
        var geldigheden = kwalificatiegegevens.flatMap(\.periodes)
        if case .dossier(let dossier) = self { geldigheden = dossier.geldigheden + geldigheden }
        return geldigheden
    }
}
