import KwalificatieModel

/// The page of a certificaat of beroepsgerichte onderdelen (seed 000, 2.7).
struct CertificaatPage {
    let certificaat: Certificaat
    let register: Register

    func write(to page: inout PageText) {
        page.title("Certificaat: \(certificaat.titel)")
        page.fields(
            PageFields.code(
                certificaat.code.text, geldigVanaf: certificaat.geldigVanaf, geldigTot: certificaat.geldigTot)
                + [PageFields.jaNee("Groen certificaat", certificaat.isGroen)]
                + PageFields.publicatie(.certificaat(certificaat)))
        page.section("Omschrijving") { $0.running(certificaat.omschrijving) }
        page.certificaatinformatie(certificaat.certificaatinformatie)
        page.section("Kerntaken en werkprocessen") { KerntaakBlock(kerntaken: certificaat.kerntaken).write(to: &$0) }
        page.section("Samengesteld uit") {
            $0.parts(of: certificaat.samengesteldUit, LinkLines(register: register))
        }
    }
}
