// Which notes each part of a record has, in the outline that a register keeps: what `outline` leaves out has none.

extension RegisterRecord: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) {
        switch self {
        case .dossier(var dossier):
            dossier.passNotes(&notes)
            self = .dossier(dossier)
        case .keuzedeel(var keuzedeel):
            keuzedeel.passNotes(&notes)
            self = .keuzedeel(keuzedeel)
        case .certificaat(var certificaat):
            certificaat.passNotes(&notes)
            self = .certificaat(certificaat)
        case .crossOver(var kwalificatie):
            kwalificatie.passNotes(&notes)
            self = .crossOver(kwalificatie)
        case .geregionaliseerd(var kwalificatie):
            kwalificatie.passNotes(&notes)
            self = .geregionaliseerd(kwalificatie)
        }
    }
}

extension Kwalificatiedossier: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) {
        notes.pass(&place)
        notes.pass(&unreadable)
        notes.pass(&mistKwalificaties)
        notes.pass(&domein)
        notes.pass(&crebos)
        notes.pass(&voorblad)
        if var kerntaken = basis?.kerntaken {
            notes.pass(&kerntaken)
            basis?.kerntaken = kerntaken
        }
        notes.pass(&kwalificaties)
    }
}

extension Kwalificatie: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) {
        notes.pass(&place)
        fieldPlaces.passNotes(&notes)
        notes.pass(&unreadable)
        notes.pass(&soortOpleidingGegeven)
        notes.pass(&crebos)
        notes.pass(&kerntaken)
        notes.pass(&aanvullingen)
    }
}

extension Keuzedeel: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) {
        notes.pass(&place)
        fieldPlaces.passNotes(&notes)
        notes.pass(&unreadable)
        notes.pass(&voorblad)
        notes.pass(&ontwikkeldDoor)
        notes.pass(&gekoppeldeKwalificaties)
        notes.pass(&ontwikkeldVoor)
        notes.pass(&kerntaken)
    }
}

extension Certificaat: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) {
        notes.pass(&place)
        fieldPlaces.passNotes(&notes)
        notes.pass(&unreadable)
        notes.pass(&voorblad)
        notes.pass(&samengesteldUit)
        notes.pass(&kerntaken)
    }
}

extension CrossOverKwalificatie: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) {
        notes.pass(&place)
        fieldPlaces.passNotes(&notes)
        notes.pass(&unreadable)
        notes.pass(&soortOpleidingGegeven)
        notes.pass(&crebos)
        notes.pass(&voorblad)
        notes.pass(&samengesteldUit)
        notes.pass(&instellingen)
        notes.pass(&kerntaken)
    }
}

extension GeregionaliseerdeKwalificatie: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) {
        notes.pass(&place)
        fieldPlaces.passNotes(&notes)
        notes.pass(&unreadable)
        notes.pass(&soortOpleidingGegeven)
        notes.pass(&crebos)
        notes.pass(&voorblad)
        notes.pass(&gebaseerdOp)
        notes.pass(&instellingen)
        notes.pass(&landelijkDeel)
        notes.pass(&regionaalDeel)
        notes.pass(&regionaalKeuzedeel)
    }
}

extension DeelVanKwalificatie: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) {
        notes.pass(&place)
        notes.pass(&kerntaken)
    }
}

extension Kerntaak: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) {
        notes.pass(&place)
        notes.pass(&werkprocessen)
    }
}

extension Werkproces: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) { notes.pass(&place) }
}

extension Aanvulling: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) {
        notes.pass(&place)
        notes.pass(&contentIsOmitted)
    }
}

extension Instelling: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) { notes.pass(&place) }
}

extension Opleidingsdomein: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) { notes.pass(&place) }
}

extension Voorblad: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) {
        notes.pass(&vastgesteldOpPlace)
        notes.pass(&vastgesteldDoor)
        notes.pass(&vastgesteldTe)
    }
}

extension CreboPeriode: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) {
        notes.pass(&place)
        notes.pass(&unreadable)
    }
}

extension KwalificatieVerwijzing: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) {
        notes.pass(&place)
        notes.pass(&werkprocessen)
    }
}

extension WerkprocesVerwijzing: MetAantekeningen {
    mutating func passNotes(_ notes: inout Aantekeningen) {
        notes.pass(&place)
        notes.pass(&aantalAanwijzingen)
    }
}

extension FieldPlaces: MetAantekeningen {
    /// Every place that a field can have.
    private static let all: [WritableKeyPath<FieldPlaces, SourcePlace> & Sendable] = [
        \.sbu, \.soortOpleiding, \.aard, \.niveaus, \.certificaat, \.certificaatinformatie, \.gekoppeldeKwalificaties,
        \.ontwikkeldDoor, \.kerntaken, \.samengesteldUit, \.gebaseerdOp, \.tweedeGebaseerdOp, \.instellingen,
        \.typeringVanHetBeroep, \.omschrijving, \.toegevoegdeWaarde,
    ]

    mutating func passNotes(_ notes: inout Aantekeningen) {
        for place in Self.all { notes.pass(&self[keyPath: place]) }
    }
}
