import KwalificatieModel

/// Reads a geregionaliseerde kwalificatie (own design: no public example exists).
enum GeregionaliseerdReader: RecordReader {
    static func read(
        _ node: RecordNode, _ context: inout RecordContext, rejected: inout [RejectedRecord]
    ) -> RecordReading {
        let creboinformatie = context.child(.creboinformatie, of: node)
        let crebos = context.crebos(.crebo, in: creboinformatie, as: GeregionaliseerdeRole.self)
        guard let code = crebos.first?.crebo.text else {
            return withoutCode(
                node, soort: RegisterRecord.Soort.geregionaliseerd.naam,
                given: creboinformatie?.children(.crebo).first?.text)
        }
        return titled(node, soort: RegisterRecord.Soort.geregionaliseerd.naam, code: code) { titel in
            .geregionaliseerd(kwalificatie(node, titel, crebos, &context))
        }
    }

    private static func kwalificatie(
        _ node: RecordNode, _ titel: String, _ crebos: [CreboPeriode<GeregionaliseerdeRole>],
        _ context: inout RecordContext
    ) -> GeregionaliseerdeKwalificatie {
        var kwalificatie = GeregionaliseerdeKwalificatie(titel: titel, crebos: crebos, place: node.place)
        context.readDescription(of: node, context.child(.omschrijving, of: node), into: &kwalificatie)
        kwalificatie.versie = context.string(.versie, of: node)
        kwalificatie.status = context.string(.status, of: node)
        kwalificatie.kennisEnVaardigheden = context.kennisEnVaardigheden(of: node)
        kwalificatie.voorblad = context.voorblad(of: node)
        let gebaseerdOp = context.child(.gebaseerdop, of: node)
        kwalificatie.gebaseerdOp = context.kwalificaties(in: gebaseerdOp).first
        kwalificatie.fieldPlaces.gebaseerdOp = context.place(.gebaseerdop, of: node)
        if let second = gebaseerdOp?.children(.kwalificatie).dropFirst().first {
            kwalificatie.fieldPlaces.tweedeGebaseerdOp = second.place
        }
        kwalificatie.regio = context.string(.titel, of: context.child(.regio, of: node))
        kwalificatie.fieldPlaces.instellingen = context.place(.instellingen, of: node)
        kwalificatie.instellingen = context.instellingen(of: node)
        kwalificatie.landelijkDeel = deel(.landelijkdeel, .basis, of: node, &context)
        kwalificatie.regionaalDeel = deel(.regionaaldeel, .profiel, of: node, &context)
        kwalificatie.regionaalKeuzedeel = deel(.regionaalkeuzedeel, .keuzedeel, of: node, &context)
        return kwalificatie
    }

    private static func deel(
        _ name: Name, _ deel: OnderdeelCode.Deel, of record: RecordNode, _ context: inout RecordContext
    ) -> DeelVanKwalificatie? {
        guard let node = context.child(name, of: record) else { return nil }
        var reader = KerntaakReader(deel, 1, wrapper: .werkprocessen)
        return DeelVanKwalificatie(
            percentage: context.number(.percentage, of: node), titel: context.string(.titel, of: node),
            keuzedeel: context.value(.code, of: node, .keuzedeelCode) { KeuzedeelCode($0) },
            omschrijving: context.text(.omschrijving, of: node),
            kerntaken: reader.kerntaken(in: context.child(.kerntaken, of: node), &context), place: node.place)
    }
}
