import KwalificatieModel

/// The page of a kwalificatiedossier (seed 000, 2.4).
struct DossierPage {
    let code: String
    let dossier: Kwalificatiedossier
    let register: Register

    func write(to page: inout PageText) {
        let lines = LinkLines(register: register)
        page.title("Kwalificatiedossier: \(dossier.titel)")
        page.fields(
            PageFields.crebo(dossier.crebos, asked: code)
                + [
                    PageFields.domein(dossier.domein),
                    PageFields.jaNee("Beroepsvereisten", dossier.wettelijkeBeroepsvereisten),
                ] + PageFields.publicatie(.dossier(dossier)))
        let typering = dossier.basis?.typering
        page.section("Omschrijving") {
            $0.running(typering?.context, label: "Context")
            $0.running(typering?.beroepshouding, label: "Typerende beroepshouding")
            $0.running(typering?.resultaatVanHetBeroep, label: "Resultaat van de beroepengroep")
        }
        page.section("Kwalificaties") { $0.list(lines.kwalificaties(dossier.kwalificaties)) }
        let codes = dossier.kwalificaties.flatMap(\.crebos).map { Opleidingscode($0.crebo) }
        page.section("Certificaten") {
            $0.list(lines.certificaten(codes.flatMap { register.certificaten(uit: $0) }))
        }
        page.section("Kerntaken en werkprocessen van het basisdeel") {
            KerntaakBlock(kerntaken: dossier.basis?.kerntaken ?? []).write(to: &$0)
        }
    }
}
