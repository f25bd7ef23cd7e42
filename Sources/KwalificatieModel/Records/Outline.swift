extension RegisterRecord {
    /// The record without its running texts: codes, titles, dates and links; of kerntaken and werkprocessen only nr, code
    /// and place; of aanvullingen, only those that add something, and to what.
    ///
    /// A `Register` keeps these, so that its memory follows the number of records and not the size of their texts.
    public var outline: RegisterRecord { outline(titled: false) }

    /// The same, where asked with the titles of kerntaken and werkprocessen: for who shows one record among others.
    public func outline(titled: Bool) -> RegisterRecord {
        switch self {
        case .dossier(let dossier): .dossier(dossier.outline(titled))
        case .keuzedeel(let keuzedeel): .keuzedeel(keuzedeel.outline(titled))
        case .certificaat(let certificaat): .certificaat(certificaat.outline(titled))
        case .crossOver(let kwalificatie): .crossOver(kwalificatie.outline(titled))
        case .geregionaliseerd(let kwalificatie): .geregionaliseerd(kwalificatie.outline(titled))
        }
    }
}

extension Kwalificatiedossier {
    fileprivate func outline(_ titled: Bool) -> Kwalificatiedossier {
        var outline = self
        outline.kennisEnVaardigheden = []
        outline.kenniscategorieen = []
        outline.inleiding = nil
        outline.basis?.typering = nil
        outline.basis?.generiekeOnderdelen = nil
        outline.basis?.kerntaken = basis?.kerntaken.map { $0.outline(titled) } ?? []
        outline.kwalificaties = kwalificaties.map { $0.outline(titled) }
        outline.losseAanvullingen = []
        outline.verantwoordingsinformatie = nil
        return outline
    }
}

extension Kwalificatie {
    fileprivate func outline(_ titled: Bool) -> Kwalificatie {
        var outline = self
        outline.typeringVanHetBeroep = nil
        outline.toelichtingWettelijkeBeroepsvereisten = nil
        outline.bronWettelijkeBeroepsvereisten = nil
        outline.certificaten = nil
        outline.instellingenDieAanMogenBieden = nil
        outline.kerntaken = kerntaken.map { $0.outline(titled) }
        outline.aanvullingen = aanvullingen.filter { !$0.isLeeg }.map(\.outline)
        return outline
    }
}

extension Kerntaak {
    /// By what it is referred to, and where it stands: these are most of what a record has beside texts.
    fileprivate func outline(_ titled: Bool) -> Kerntaak {
        Kerntaak(
            nr: nr, titel: titled ? titel : "", code: code, werkprocessen: werkprocessen.map { $0.outline(titled) },
            place: place)
    }
}

extension Werkproces {
    /// By what it is referred to, and where it stands.
    fileprivate func outline(_ titled: Bool) -> Werkproces {
        Werkproces(nr: nr, titel: titled ? titel : "", code: code, place: place)
    }
}

extension Keuzedeel {
    fileprivate func outline(_ titled: Bool) -> Keuzedeel {
        var outline = self
        outline.onbekendeAard = ""
        outline.certificaatinformatie = nil
        outline.toelichtingWettelijkeBeroepsvereisten = nil
        outline.toelichtingBranchevereisten = nil
        outline.omschrijving = nil
        outline.toegevoegdeWaarde = nil
        outline.kennisEnVaardigheden = []
        outline.kerntaken = kerntaken.map { $0.outline(titled) }
        return outline
    }
}

extension Certificaat {
    fileprivate func outline(_ titled: Bool) -> Certificaat {
        var outline = self
        outline.omschrijving = nil
        outline.certificaatinformatie = Certificaatinformatie()
        outline.kennisEnVaardigheden = []
        outline.kerntaken = kerntaken.map { $0.outline(titled) }
        return outline
    }
}

extension CrossOverKwalificatie {
    fileprivate func outline(_ titled: Bool) -> CrossOverKwalificatie {
        var outline = self
        outline.typeringVanHetBeroep = nil
        outline.kennisEnVaardigheden = []
        outline.kerntaken = kerntaken.map { $0.outline(titled) }
        return outline
    }
}

extension GeregionaliseerdeKwalificatie {
    fileprivate func outline(_ titled: Bool) -> GeregionaliseerdeKwalificatie {
        var outline = self
        outline.typeringVanHetBeroep = nil
        outline.kennisEnVaardigheden = []
        outline.landelijkDeel = landelijkDeel?.outline(titled)
        outline.regionaalDeel = regionaalDeel?.outline(titled)
        outline.regionaalKeuzedeel = regionaalKeuzedeel?.outline(titled)
        return outline
    }
}

extension DeelVanKwalificatie {
    fileprivate func outline(_ titled: Bool) -> DeelVanKwalificatie {
        var outline = self
        outline.omschrijving = nil
        outline.kerntaken = kerntaken.map { $0.outline(titled) }
        return outline
    }
}
