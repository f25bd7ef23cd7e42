import KwalificatieModel

/// The page of a cross-over kwalificatie (seed 000, 2.8).
struct CrossOverPage {
    let code: String
    let kwalificatie: CrossOverKwalificatie
    let register: Register

    func write(to page: inout PageText) {
        let lines = LinkLines(register: register)
        page.title("Cross-over kwalificatie: \(kwalificatie.titel)")
        page.fields(
            PageFields.crebo(kwalificatie.crebos, asked: code)
                + [
                    ("Niveau", kwalificatie.niveau.map { String($0.rawValue) }),
                    ("Soort opleiding", kwalificatie.soortOpleiding?.rawValue),
                    PageFields.sbu(kwalificatie.sbu),
                ] + PageFields.publicatie(.crossOver(kwalificatie)))
        page.section("Typering van het beroep") { $0.running(kwalificatie.typeringVanHetBeroep) }
        page.instellingen(kwalificatie.instellingen)
        page.section("Kerntaken en werkprocessen") {
            KerntaakBlock(kerntaken: kwalificatie.kerntaken).write(to: &$0)
        }
        page.section("Samengesteld uit") { $0.parts(of: kwalificatie.samengesteldUit, lines) }
        page.keuzedelen(bij: kwalificatie.crebos.map { Opleidingscode($0.crebo) }, lines)
    }
}
