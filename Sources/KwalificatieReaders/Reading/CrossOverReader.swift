import KwalificatieModel

/// Reads a cross-over kwalificatie (own design: no public example exists).
enum CrossOverReader: RecordReader {
    static func read(
        _ node: RecordNode, _ context: inout RecordContext, rejected: inout [RejectedRecord]
    ) -> RecordReading {
        let creboinformatie = context.child(.creboinformatie, of: node)
        let crebos = context.crebos(.crebo, in: creboinformatie, as: CrossOverRole.self)
        guard let code = crebos.first?.crebo.text else {
            return withoutCode(
                node, soort: RegisterRecord.Soort.crossOver.naam, given: creboinformatie?.children(.crebo).first?.text)
        }
        return titled(node, soort: RegisterRecord.Soort.crossOver.naam, code: code) { titel in
            .crossOver(kwalificatie(node, titel, crebos, &context))
        }
    }

    private static func kwalificatie(
        _ node: RecordNode, _ titel: String, _ crebos: [CreboPeriode<CrossOverRole>], _ context: inout RecordContext
    ) -> CrossOverKwalificatie {
        var kwalificatie = CrossOverKwalificatie(titel: titel, crebos: crebos, place: node.place)
        context.readDescription(of: node, context.child(.omschrijving, of: node), into: &kwalificatie)
        kwalificatie.versie = context.string(.versie, of: node)
        kwalificatie.status = context.string(.status, of: node)
        kwalificatie.kennisEnVaardigheden = context.kennisEnVaardigheden(of: node)
        kwalificatie.voorblad = context.voorblad(of: node)
        kwalificatie.fieldPlaces.samengesteldUit = context.place(.samengestelduit, of: node)
        kwalificatie.samengesteldUit = context.kwalificaties(in: context.child(.samengestelduit, of: node))
        kwalificatie.fieldPlaces.instellingen = context.place(.instellingen, of: node)
        kwalificatie.instellingen = context.instellingen(of: node)
        var reader = KerntaakReader(.basis, 1, wrapper: .werkprocessen)
        kwalificatie.kerntaken = reader.kerntaken(in: context.child(.kerntaken, of: node), &context)
        return kwalificatie
    }
}
