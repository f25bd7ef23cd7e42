import KwalificatieModel
import KwalificatieReaders

/// What the rules about niveau, study load and dates ask of a kwalificatie, whatever its kind: one in a dossier, a
/// cross-over, or a geregionaliseerde kwalificatie.
struct Kwalificatiegegevens {
    let titel: String
    @Given var niveau: Niveau?
    @Given var soortOpleiding: SoortOpleiding?
    @Given var sbu: Int?
    let periodes: [Geldigheid]
    let place: SourcePlace
    let subject: Observation.Subject

    /// Where a field stands, or the kwalificatie when the field is absent.
    func place<Value>(of field: KeyPath<Kwalificatiegegevens, Given<Value>>) -> SourcePlace {
        let place = self[keyPath: field].place
        return place == .unknown ? self.place : place
    }

    /// - Parameter record: the kwalificatie.
    init<Role>(
        _ record: some HasGegevens, _ periodes: [CreboPeriode<Role>], soort: String, _ subject: Observation.Subject
    ) {
        titel = record.titel
        _niveau = record.niveauGegeven
        _soortOpleiding = record.soortOpleidingGegeven
        _sbu = record.sbuGegeven
        self.periodes = periodes.map { Geldigheid($0, soort: soort, titel: record.titel) }
        place = record.place
        self.subject = subject
    }
}

/// A code with its dates, whatever it is the code of.
struct Geldigheid {
    let crebo: String
    @Given var geldigVanaf: CalendarDate?
    @Given var eindeInstroom: CalendarDate?
    @Given var eindeOpleiding: CalendarDate?
    let place: SourcePlace
    /// The record or kwalificatie, under this code.
    let subject: Observation.Subject

    init<Role>(_ periode: CreboPeriode<Role>, soort: String, titel: String) {
        crebo = periode.crebo.text
        _geldigVanaf = periode.$geldigVanaf
        _eindeInstroom = periode.$eindeInstroom
        _eindeOpleiding = periode.$eindeOpleiding
        place = periode.place
        subject = Observation.Subject(soort: soort, code: crebo, titel: titel)
    }
}

/// What a kwalificatie of any kind says about itself.
protocol HasGegevens {
    var titel: String { get }
    var niveauGegeven: Given<Niveau?> { get }
    var soortOpleidingGegeven: Given<SoortOpleiding?> { get }
    var sbuGegeven: Given<Int?> { get }
    var place: SourcePlace { get }
}

extension Kwalificatie: HasGegevens {
    var niveauGegeven: Given<Niveau?> { $niveau }
    var soortOpleidingGegeven: Given<SoortOpleiding?> { $soortOpleiding }
    var sbuGegeven: Given<Int?> { $sbu }

    var gegevens: Kwalificatiegegevens {
        let subject = Observation.Subject(self)
        return Kwalificatiegegevens(self, crebos, soort: subject.soort, subject)
    }
}

extension CrossOverKwalificatie: HasGegevens {
    var niveauGegeven: Given<Niveau?> { $niveau }
    var soortOpleidingGegeven: Given<SoortOpleiding?> { $soortOpleiding }
    var sbuGegeven: Given<Int?> { $sbu }
}

extension GeregionaliseerdeKwalificatie: HasGegevens {
    var niveauGegeven: Given<Niveau?> { $niveau }
    var soortOpleidingGegeven: Given<SoortOpleiding?> { $soortOpleiding }
    var sbuGegeven: Given<Int?> { $sbu }
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
            return [Kwalificatiegegevens(kwalificatie, kwalificatie.crebos, soort: soort.naam, subject)]
        case .geregionaliseerd(let kwalificatie):
            return [Kwalificatiegegevens(kwalificatie, kwalificatie.crebos, soort: soort.naam, subject)]
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
