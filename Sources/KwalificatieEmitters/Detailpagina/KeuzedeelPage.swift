import KwalificatieModel

/// The page of a keuzedeel, gekoppeld or not (seed 000, 2.6 and 2.7).
struct KeuzedeelPage {
    let keuzedeel: Keuzedeel
    let register: Register

    func write(to page: inout PageText) {
        let lines = LinkLines(register: register)
        let niveaus = keuzedeel.niveaus.map { String($0.rawValue) }.joined(separator: ", ")
        page.title("Keuzedeel: \(keuzedeel.titel)")
        page.fields(
            PageFields.code(
                keuzedeel.code.text, geldigVanaf: keuzedeel.geldigVanaf, geldigTot: keuzedeel.geldigTot)
                + [
                    PageFields.sbu(keuzedeel.sbu),
                    ("Aard", keuzedeel.aard?.rawValue),
                    ("Niveau", niveaus),
                    PageFields.jaNee("Certificaat", keuzedeel.heeftCertificaat),
                    PageFields.jaNee("Beroepsvereisten", keuzedeel.wettelijkeBeroepsvereisten),
                    PageFields.jaNee("Branchevereisten", keuzedeel.branchevereisten),
                    ("Ontwikkeld door", keuzedeel.ontwikkeldDoor?.plat),
                    ("Vervangt", keuzedeel.vervangt.map(lines.keuzedeel)),
                ]
                + register.opvolgercodes(van: keuzedeel.code).map { ("Vervangen door", lines.keuzedeel($0)) }
                + PageFields.publicatie(.keuzedeel(keuzedeel)))
        page.section("Omschrijving") { $0.running(keuzedeel.omschrijving) }
        page.section("Toegevoegde waarde") { $0.running(keuzedeel.toegevoegdeWaarde) }
        page.section("Wettelijke beroepsvereisten") { $0.running(keuzedeel.toelichtingWettelijkeBeroepsvereisten) }
        page.section("Branchevereisten") { $0.running(keuzedeel.toelichtingBranchevereisten) }
        page.certificaatinformatie(keuzedeel.certificaatinformatie)
        page.section("Kerntaken en werkprocessen") { KerntaakBlock(kerntaken: keuzedeel.kerntaken).write(to: &$0) }
        page.section("Gekoppelde kwalificaties") {
            $0.list(keuzedeel.gekoppeldeKwalificaties.map(lines.verwijzing))
        }
        page.section("Ontwikkeld voor") { $0.list(keuzedeel.ontwikkeldVoor.map(lines.verwijzing)) }
    }
}
