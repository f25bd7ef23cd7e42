import KwalificatieModel

/// The page of a geregionaliseerde kwalificatie (seed 000, 2.8).
struct GeregionaliseerdePage {
    let code: String
    let kwalificatie: GeregionaliseerdeKwalificatie
    let register: Register

    func write(to page: inout PageText) {
        let lines = LinkLines(register: register)
        page.title("Geregionaliseerde kwalificatie: \(kwalificatie.titel)")
        page.fields(
            PageFields.crebo(kwalificatie.crebos, asked: code)
                + [
                    ("Niveau", kwalificatie.niveau.map { String($0.rawValue) }),
                    ("Soort opleiding", kwalificatie.soortOpleiding?.rawValue),
                    PageFields.sbu(kwalificatie.sbu),
                    ("Regio", kwalificatie.regio),
                    ("Gebaseerd op", kwalificatie.gebaseerdOp.map(lines.verwijzing)),
                ] + PageFields.publicatie(.geregionaliseerd(kwalificatie)))
        page.section("Typering van het beroep") { $0.running(kwalificatie.typeringVanHetBeroep) }
        page.instellingen(kwalificatie.instellingen)
        write(kwalificatie.landelijkDeel, "Landelijk deel", to: &page)
        write(kwalificatie.regionaalDeel, "Regionaal deel", to: &page)
        write(kwalificatie.regionaalKeuzedeel, "Regionaal keuzedeel", to: &page)
        page.keuzedelen(bij: kwalificatie.crebos.map { Opleidingscode($0.crebo) }, lines)
    }

    private func write(_ deel: DeelVanKwalificatie?, _ name: String, to page: inout PageText) {
        guard let deel else { return }
        page.section(name) {
            $0.fields([
                ("Code", deel.keuzedeel?.text), ("Titel", deel.titel),
                ("Aandeel", deel.percentage.map { "\($0) %" }),
            ])
            $0.running(deel.omschrijving)
            KerntaakBlock(kerntaken: deel.kerntaken).write(to: &$0)
        }
    }
}
