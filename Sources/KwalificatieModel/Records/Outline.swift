extension RegisterRecord {
    /// The record without its running texts: codes, titles, dates and links; of aanvullingen, only those that add
    /// something, and to what.
    ///
    /// A `Register` keeps these, so that its memory follows the number of records and not the size of their texts.
    public var outline: RegisterRecord {
        switch self {
        case .dossier(let dossier): .dossier(dossier.outline)
        case .keuzedeel(let keuzedeel): .keuzedeel(keuzedeel.outline)
        case .certificaat(let certificaat): .certificaat(certificaat.outline)
        case .crossOver(let kwalificatie): .crossOver(kwalificatie.outline)
        case .geregionaliseerd(let kwalificatie): .geregionaliseerd(kwalificatie.outline)
        }
    }
}

extension Kwalificatiedossier {
    fileprivate var outline: Kwalificatiedossier {
        var outline = self
        outline.kennisEnVaardigheden = []
        outline.kenniscategorieen = []
        outline.inleiding = nil
        outline.basis?.typering = nil
        outline.basis?.generiekeOnderdelen = nil
        outline.basis?.kerntaken = basis?.kerntaken.map(\.outline) ?? []
        outline.kwalificaties = kwalificaties.map(\.outline)
        outline.losseAanvullingen = []
        outline.verantwoordingsinformatie = nil
        return outline
    }
}

extension Kwalificatie {
    fileprivate var outline: Kwalificatie {
        var outline = self
        outline.typeringVanHetBeroep = nil
        outline.toelichtingWettelijkeBeroepsvereisten = nil
        outline.bronWettelijkeBeroepsvereisten = nil
        outline.certificaten = nil
        outline.instellingenDieAanMogenBieden = nil
        outline.kerntaken = kerntaken.map(\.outline)
        outline.aanvullingen = aanvullingen.filter { !$0.isLeeg }.map(\.outline)
        return outline
    }
}

extension Kerntaak {
    fileprivate var outline: Kerntaak {
        var outline = self
        outline.complexiteit = nil
        outline.verantwoordelijkheid = nil
        outline.vakkennisEnVaardigheden = []
        outline.werkprocessen = werkprocessen.map(\.outline)
        return outline
    }
}

extension Werkproces {
    fileprivate var outline: Werkproces {
        var outline = self
        outline.omschrijving = nil
        outline.resultaat = nil
        outline.gedrag = nil
        outline.competenties = []
        return outline
    }
}

extension Keuzedeel {
    fileprivate var outline: Keuzedeel {
        var outline = self
        outline.onbekendeAard = ""
        outline.certificaatinformatie = nil
        outline.toelichtingWettelijkeBeroepsvereisten = nil
        outline.toelichtingBranchevereisten = nil
        outline.omschrijving = nil
        outline.toegevoegdeWaarde = nil
        outline.kennisEnVaardigheden = []
        outline.kerntaken = kerntaken.map(\.outline)
        return outline
    }
}

extension Certificaat {
    fileprivate var outline: Certificaat {
        var outline = self
        outline.omschrijving = nil
        outline.certificaatinformatie = Certificaatinformatie()
        outline.kennisEnVaardigheden = []
        outline.kerntaken = kerntaken.map(\.outline)
        return outline
    }
}

extension CrossOverKwalificatie {
    fileprivate var outline: CrossOverKwalificatie {
        var outline = self
        outline.typeringVanHetBeroep = nil
        outline.kennisEnVaardigheden = []
        outline.kerntaken = kerntaken.map(\.outline)
        return outline
    }
}

extension GeregionaliseerdeKwalificatie {
    fileprivate var outline: GeregionaliseerdeKwalificatie {
        var outline = self
        outline.typeringVanHetBeroep = nil
        outline.kennisEnVaardigheden = []
        outline.landelijkDeel = landelijkDeel?.outline
        outline.regionaalDeel = regionaalDeel?.outline
        outline.regionaalKeuzedeel = regionaalKeuzedeel?.outline
        return outline
    }
}

extension DeelVanKwalificatie {
    fileprivate var outline: DeelVanKwalificatie {
        var outline = self
        outline.omschrijving = nil
        outline.kerntaken = kerntaken.map(\.outline)
        return outline
    }
}
