import KwalificatieModel

/// Reads a keuzedeel (own design: no public example exists).
enum KeuzedeelReader: RecordReader {
    static func read(
        _ node: RecordNode, _ context: inout RecordContext, rejected: inout [RejectedRecord]
    ) -> RecordReading {
        guard let code = context.value(.code, of: node, .keuzedeelCode, { KeuzedeelCode($0) }) else {
            return withoutCode(node, soort: RegisterRecord.Soort.keuzedeel.naam, given: node.attribute(.code))
        }
        return titled(node, soort: RegisterRecord.Soort.keuzedeel.naam, code: code.text) { titel in
            .keuzedeel(keuzedeel(node, code, titel, &context))
        }
    }

    private static func keuzedeel(
        _ node: RecordNode, _ code: KeuzedeelCode, _ titel: String, _ context: inout RecordContext
    ) -> Keuzedeel {
        var keuzedeel = Keuzedeel(code: code, titel: titel, place: node.place)
        keuzedeel.nr = context.number(.nr, of: node)
        keuzedeel.versie = context.string(.versie, of: node)
        keuzedeel.vervangt = context.value(.vervangt, of: node, .keuzedeelCode) { KeuzedeelCode($0) }
        keuzedeel.status = context.string(.status, of: node)
        keuzedeel.geldigVanaf = context.date(.geldigVanaf, of: node)
        keuzedeel.geldigTot = context.date(.geldigTot, of: node)
        keuzedeel.unreadable = context.unreadable(
            geldigVanaf: keuzedeel.geldigVanaf, geldigTot: keuzedeel.geldigTot, of: node)
        keuzedeel.kennisEnVaardigheden = context.kennisEnVaardigheden(of: node)
        keuzedeel.voorblad = context.voorblad(of: node)

        let algemeen = context.child(.algemeneinformatie, of: node)
        keuzedeel.titelAlgemeneInformatie = context.string(.titel, of: algemeen)
        keuzedeel.sbu = context.number(ofChild: .sbu, of: algemeen)
        if context.isUnreadable(keuzedeel.sbu, ofChild: .sbu, of: algemeen) { keuzedeel.unreadable.insert(.sbu) }
        keuzedeel.aard = context.value(ofChild: .aard, of: algemeen, .aard) { AardKeuzedeel($0) }
        let gegevenAard = algemeen?.children(.aard).first?.text.trimmingXMLWhiteSpace ?? ""
        if keuzedeel.aard == nil { keuzedeel.onbekendeAard = String(gegevenAard) }
        keuzedeel.niveaus = (context.child(.niveaus, of: algemeen)?.children(.niveau) ?? []).compactMap { niveau in
            context.value(ofText: niveau, .niveau) { Niveau($0) }
        }
        keuzedeel.heeftCertificaat = context.jaNee(ofChild: .certificaat, of: algemeen)
        keuzedeel.wettelijkeBeroepsvereisten = context.jaNee(ofChild: .wettelijkeberoepsvereisten, of: algemeen)
        keuzedeel.toelichtingWettelijkeBeroepsvereisten = context.text(
            .toelichtingwettelijkeberoepsvereisten, of: algemeen)
        keuzedeel.branchevereisten = context.jaNee(ofChild: .branchevereisten, of: algemeen)
        keuzedeel.toelichtingBranchevereisten = context.text(.toelichtingbranchevereisten, of: algemeen)
        keuzedeel.ontwikkeldDoor = context.text(.ontwikkelddoor, of: algemeen)

        keuzedeel.omschrijving = context.text(.omschrijving, of: node)
        keuzedeel.toegevoegdeWaarde = context.text(.toegevoegdewaarde, of: node)
        if let certificaat = context.child(.certificaatinformatie, of: node) {
            keuzedeel.certificaatinformatie = context.certificaatinformatie(in: certificaat)
        }
        keuzedeel.gekoppeldeKwalificaties = context.kwalificaties(
            in: context.child(.gekoppeldekwalificaties, of: node))
        keuzedeel.ontwikkeldVoor = context.kwalificaties(in: context.child(.ontwikkeldvoor, of: node))
        keuzedeel.fieldPlaces.sbu = context.place(.sbu, of: algemeen)
        keuzedeel.fieldPlaces.aard = context.place(.aard, of: algemeen)
        keuzedeel.fieldPlaces.niveaus = context.place(.niveaus, of: algemeen)
        keuzedeel.fieldPlaces.certificaat = context.place(.certificaat, of: algemeen)
        keuzedeel.fieldPlaces.certificaatinformatie = context.place(.certificaatinformatie, of: node)
        keuzedeel.fieldPlaces.omschrijving = context.place(.omschrijving, of: node)
        keuzedeel.fieldPlaces.toegevoegdeWaarde = context.place(.toegevoegdewaarde, of: node)
        keuzedeel.fieldPlaces.gekoppeldeKwalificaties = context.place(.gekoppeldekwalificaties, of: node)
        keuzedeel.fieldPlaces.ontwikkeldDoor = context.place(.ontwikkelddoor, of: algemeen)
        keuzedeel.fieldPlaces.kerntaken = context.place(.kerntaken, of: node)
        var reader = KerntaakReader(.keuzedeel, 1, wrapper: .werkprocessen)
        keuzedeel.kerntaken = reader.kerntaken(in: context.child(.kerntaken, of: node), &context)
        return keuzedeel
    }
}
