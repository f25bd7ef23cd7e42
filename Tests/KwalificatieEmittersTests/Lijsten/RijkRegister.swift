import KwalificatieEmitters
@testable import KwalificatieModel
import XCTest

/// A register and tables of which every list has at least a row.
enum RijkRegister {
    private typealias Bouw = TestRegister

    /// The register; `naam` is what becomes of every name and text.
    static func register(_ naam: (String) -> String = { $0 }) throws -> Register {
        Register(try records(naam), tabellen: try tabellen())
    }

    static func records(_ naam: (String) -> String = { $0 }) throws -> [RegisterRecord] {
        [
            .dossier(try veehouderij(naam)), .dossier(try techniek(naam)), .keuzedeel(try gekoppeld(naam)),
            .keuzedeel(try nietGekoppeld(naam)), .certificaat(try certificaat(naam)),
            .crossOver(try crossOver(naam)), .geregionaliseerd(try geregionaliseerd(naam)),
        ]
    }

    static func tabellen() throws -> Tabellen {
        let (oud, vroeger) = (try code("K0001"), try code("K0015"))
        var tabellen = Tabellen()
        tabellen.koppelingen = [
            Koppeling(
                keuzedeel: vroeger, kwalificatie: try opleiding("25535"), geldigVanaf: try Bouw.dag("01-08-2017")),
            Koppeling(
                keuzedeel: oud, kwalificatie: try opleiding("25535"), geldigVanaf: try Bouw.dag("01-08-2016"),
                geldigTot: try Bouw.dag("01-08-2018")),
        ]
        tabellen.conversies = [
            Keuzedeelconversie(oud: oud, nieuw: vroeger, vanaf: try Bouw.dag("01-08-2016")),
            Keuzedeelconversie(oud: vroeger, nieuw: try code("K1226"), vanaf: try Bouw.dag("01-09-2022")),
            Keuzedeelconversie(oud: vroeger, nieuw: try code("K1226")),
        ]
        tabellen.overlap = [
            Overlaptoets(
                keuzedeel: vroeger, kwalificatie: try opleiding("25800"), uitkomst: .ondoelmatig,
                datum: try Bouw.dag("02-03-2021")),
            Overlaptoets(keuzedeel: try code("K1226"), kwalificatie: try opleiding("25800"), uitkomst: .geen),
        ]
        return tabellen
    }

    private static func code(_ text: String) throws -> KeuzedeelCode { try XCTUnwrap(KeuzedeelCode(text)) }

    private static func opleiding(_ text: String) throws -> Opleidingscode { try XCTUnwrap(Opleidingscode(text)) }

    private static func voorblad(_ sectorkamer: String, _ dag: String) throws -> Voorblad {
        Voorblad(penvoerder: Sectorkamer(nr: 1, titel: sectorkamer), vastgesteldOp: try Bouw.dag(dag))
    }

    static func kerntaak(_ code: String, _ naam: (String) -> String) -> Kerntaak {
        Kerntaak(
            titel: naam("Houdt dieren"), code: OnderdeelCode(code),
            vakkennisEnVaardigheden: [
                KennisVerwijzing(nr: 1, titel: naam("kan voeren")), KennisVerwijzing(nr: 2, titel: nil),
            ],
            werkprocessen: [
                Werkproces(nr: 12, titel: naam("Voert"), code: OnderdeelCode("\(code)-W1")),
                Werkproces(titel: naam("Verzorgt"), code: OnderdeelCode("\(code)-W2")),
            ])
    }

    static func veehouderij(_ naam: (String) -> String = { $0 }) throws -> Kwalificatiedossier {
        var kwalificatie = Bouw.kwalificatie(
            naam("Vakexpert veehouderij"), soort: .middenkaderopleiding, vereisten: true,
            [try Bouw.periode("25535"), try Bouw.periode("25534", "EZ")])
        kwalificatie.sbu = 6400
        kwalificatie.toelichtingWettelijkeBeroepsvereisten = Tekst(naam("Bevoegd zijn"))
        kwalificatie.bronWettelijkeBeroepsvereisten = Tekst(naam("Wet dieren"))
        kwalificatie.kerntaken = [kerntaak("P1-K1", naam)]
        kwalificatie.aanvullingen = [
            aanvulling(bij: "B1-K1", naam("weet meer")), aanvulling(bij: "B1-K9", naam("weet het meest")),
        ]
        var dossier = try Bouw.dossier(
            naam("Veehouderij"), Bouw.domein(naam("Voedsel, natuur en leefomgeving"), "79160"),
            [Bouw.periode("23202", "LNV"), Bouw.periode("23201")], [kwalificatie])
        dossier.versie = naam("Herziening 2015")
        dossier.wettelijkeBeroepsvereisten = true
        dossier.voorblad = try voorblad(naam("Voedsel en groen"), "01-02-2015")
        dossier.basis = Basisdeel(kerntaken: [kerntaak("B1-K1", naam)])
        dossier.verantwoordingsinformatie = Verantwoordingsinformatie(
            wettelijkeBeroepsvereisten: Hoofdstuktekst(tekst: Tekst(naam("De wet eist iets"))),
            examenprofielen: Hoofdstuktekst(tekst: Tekst(naam("Examineer in de stal"))))
        return dossier
    }

    private static func aanvulling(bij code: String, _ titel: String) -> Aanvulling {
        Aanvulling(
            bij: OnderdeelCode(code), onderdeel: .vakkennisEnVaardigheden, profielNr: 1,
            vakkennisEnVaardigheden: [KennisVerwijzing(nr: 3, titel: titel)])
    }

    static func techniek(_ naam: (String) -> String = { $0 }) throws -> Kwalificatiedossier {
        var dossier = try Bouw.dossier(
            naam("Techniek"), Bouw.domein(naam("Techniek en procesindustrie"), "79080"),
            [Bouw.periode("23300", vanaf: "01-08-2016")],
            [Bouw.kwalificatie(naam("Monteur"), [Bouw.periode("25800", vanaf: "01-08-2016", tot: "01-08-2017")])])
        dossier.voorblad = try voorblad(naam("Techniek"), "01-02-2016")
        dossier.status = "Vastgesteld"
        return dossier
    }

    private static func gekoppeld(_ naam: (String) -> String) throws -> Keuzedeel {
        Keuzedeel(
            code: try code("K0015"), titel: naam("Houder van vissen"), status: "Vastgesteld",
            geldigVanaf: try Bouw.dag("01-08-2016"), geldigTot: try Bouw.dag("01-08-2022"),
            voorblad: try voorblad(naam("Voedsel en groen"), "01-02-2016"), sbu: 240, aard: .verbredend,
            heeftCertificaat: false, ontwikkeldDoor: Tekst(naam("SBB")),
            gekoppeldeKwalificaties: [
                try Bouw.verwijzing("25535"), try Bouw.verwijzing("25800"), try Bouw.verwijzing("25999"),
            ], kerntaken: [kerntaak("D1-K1", naam)])
    }

    private static func nietGekoppeld(_ naam: (String) -> String) throws -> Keuzedeel {
        Keuzedeel(
            code: try code("K1226"), titel: naam("Begeleider praktijkleren"), vervangt: try code("K0015"),
            status: naam("In ontwikkeling"), geldigVanaf: try Bouw.dag("01-08-2022"), sbu: 480,
            niveaus: [.vier, .drie], heeftCertificaat: true,
            ontwikkeldVoor: [try Bouw.verwijzing("25535"), try Bouw.verwijzing("26001")])
    }

    private static func certificaat(_ naam: (String) -> String) throws -> Certificaat {
        Certificaat(
            code: try XCTUnwrap(CertificaatCode("C0013")), titel: naam("Mollenbestrijding"), status: "Vastgesteld",
            geldigVanaf: try Bouw.dag("01-08-2020"), isGroen: true,
            voorblad: try voorblad(naam("Voedsel en groen"), "01-02-2020"),
            samengesteldUit: [try Bouw.verwijzing("25535", [.init(nr: 12)])], kerntaken: [kerntaak("B1-K1", naam)])
    }

    private static func crossOver(_ naam: (String) -> String) throws -> CrossOverKwalificatie {
        CrossOverKwalificatie(
            titel: naam("Vakman"), niveau: .drie, crebos: [try Bouw.periode("26001", vanaf: "01-08-2018")],
            sbu: 4800, soortOpleiding: .vakopleiding, samengesteldUit: [try Bouw.verwijzing("25535")],
            instellingen: [Instelling(brin: "25LX", naam: naam("Een school"))], kerntaken: [kerntaak("B1-K1", naam)])
    }

    private static func geregionaliseerd(_ naam: (String) -> String) throws -> GeregionaliseerdeKwalificatie {
        GeregionaliseerdeKwalificatie(
            titel: naam("Vakexpert Noord"), niveau: .vier, crebos: [try Bouw.periode("26100", vanaf: "01-08-2021")],
            soortOpleiding: .middenkaderopleiding, gebaseerdOp: try Bouw.verwijzing("25535"), regio: naam("Noord"),
            landelijkDeel: DeelVanKwalificatie(percentage: 60, kerntaken: [kerntaak("B1-K1", naam)]),
            regionaalDeel: DeelVanKwalificatie(percentage: 25),
            regionaalKeuzedeel: DeelVanKwalificatie(percentage: 15, keuzedeel: try code("K0015")))
    }
}
