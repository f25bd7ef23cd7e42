import KwalificatieModel

/// Reads a certificaat of beroepsgerichte onderdelen (own design: no public example exists).
enum CertificaatReader: RecordReader {
    static func read(
        _ node: RecordNode, _ context: inout RecordContext, rejected: inout [RejectedRecord]
    ) -> RecordReading {
        guard let code = context.value(.code, of: node, .certificaatCode, { CertificaatCode($0) }) else {
            return withoutCode(node, soort: RegisterRecord.Soort.certificaat.naam, given: node.attribute(.code))
        }
        return titled(node, soort: RegisterRecord.Soort.certificaat.naam, code: code.text) { titel in
            .certificaat(certificaat(node, code, titel, &context))
        }
    }

    private static func certificaat(
        _ node: RecordNode, _ code: CertificaatCode, _ titel: String, _ context: inout RecordContext
    ) -> Certificaat {
        var certificaat = Certificaat(code: code, titel: titel, place: node.place)
        certificaat.nr = context.number(.nr, of: node)
        certificaat.versie = context.string(.versie, of: node)
        certificaat.status = context.string(.status, of: node)
        certificaat.geldigVanaf = context.date(.geldigVanaf, of: node)
        certificaat.geldigTot = context.date(.geldigTot, of: node)
        certificaat.unreadable = context.unreadable(
            geldigVanaf: certificaat.geldigVanaf, geldigTot: certificaat.geldigTot, of: node)
        certificaat.isGroen = context.jaNee(.groen, of: node)
        certificaat.kennisEnVaardigheden = context.kennisEnVaardigheden(of: node)
        certificaat.voorblad = context.voorblad(of: node)
        certificaat.omschrijving = context.text(.omschrijving, of: node)
        certificaat.certificaatinformatie = context.certificaatinformatie(in: node)
        certificaat.fieldPlaces.samengesteldUit = context.place(.samengestelduit, of: node)
        certificaat.samengesteldUit = context.kwalificaties(in: context.child(.samengestelduit, of: node))
        certificaat.fieldPlaces.omschrijving = context.place(.omschrijving, of: node)
        var reader = KerntaakReader(.keuzedeel, 1, wrapper: .werkprocessen)
        certificaat.kerntaken = reader.kerntaken(in: context.child(.kerntaken, of: node), &context)
        return certificaat
    }
}
