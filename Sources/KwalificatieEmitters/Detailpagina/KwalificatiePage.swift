import KwalificatieModel

/// The page of a kwalificatie within its dossier (seed 000, 2.5).
struct KwalificatiePage {
    let code: String
    let kwalificatie: Kwalificatie
    let dossier: Kwalificatiedossier
    let register: Register

    func write(to page: inout PageText) {
        page.title("Kwalificatie: \(kwalificatie.titel)")
        let dossiercrebo = dossier.crebos.first.map { "\($0.crebo.text) " } ?? ""
        page.fields(
            PageFields.crebo(kwalificatie.crebos, asked: code)
                + [
                    ("Niveau", kwalificatie.niveau.map { String($0.rawValue) }),
                    ("Soort opleiding", kwalificatie.soortOpleiding?.rawValue),
                    PageFields.sbu(kwalificatie.sbu),
                    ("Beroepsgroep", kwalificatie.beroepsgroep),
                    PageFields.jaNee("Beroepsvereisten", kwalificatie.wettelijkeBeroepsvereisten),
                    ("Kwalificatiedossier", dossiercrebo + dossier.titel),
                    PageFields.domein(dossier.domein),
                ] + PageFields.publicatie(.dossier(dossier)))
        page.section("Typering van het beroep") { $0.running(kwalificatie.typeringVanHetBeroep) }
        page.section("Wettelijke beroepsvereisten") {
            $0.running(kwalificatie.toelichtingWettelijkeBeroepsvereisten)
            $0.running(kwalificatie.bronWettelijkeBeroepsvereisten, label: "Bron")
        }
        writeKerntaken(to: &page)
        writeLinks(to: &page)
    }

    private func writeKerntaken(to page: inout PageText) {
        let basis = KerntaakBlock(
            kerntaken: dossier.basis?.kerntaken ?? [], aanvullingen: kwalificatie.aanvullingen)
        page.section("Kerntaken en werkprocessen van het basisdeel") { basis.write(to: &$0) }
        page.section("Overige aanvullingen op het basisdeel") { basis.writeAdditionsElsewhere(to: &$0) }
        page.section("Kerntaken en werkprocessen van het profieldeel") {
            KerntaakBlock(kerntaken: kwalificatie.kerntaken).write(to: &$0)
        }
    }

    private func writeLinks(to page: inout PageText) {
        let lines = LinkLines(register: register)
        let codes = kwalificatie.crebos.map { Opleidingscode($0.crebo) }
        page.section("Certificaten") {
            $0.running(kwalificatie.certificaten)
            $0.list(lines.certificaten(codes.flatMap { register.certificaten(uit: $0) }))
        }
        page.section("Instellingen") { $0.running(kwalificatie.instellingenDieAanMogenBieden) }
        page.keuzedelen(bij: codes, lines)
        page.section("Cross-over kwalificaties met onderdelen hiervan") {
            $0.list(lines.crossOvers(codes.flatMap { register.crossOvers(met: $0) }))
        }
        page.section("Geregionaliseerde kwalificaties op basis hiervan") {
            $0.list(lines.geregionaliseerde(codes.flatMap { register.geregionaliseerde(op: $0) }))
        }
    }
}
