import KwalificatieEmitters
@testable import KwalificatieModel
import XCTest

/// A small register: a dossier with two kwalificaties, and one of each other record that points at them.
struct DetailpaginaFixtures {
    let dossier: Kwalificatiedossier
    let keuzedelen: [Keuzedeel]
    let certificaat: Certificaat
    let crossOver: CrossOverKwalificatie
    let geregionaliseerd: GeregionaliseerdeKwalificatie

    var register: Register {
        let records: [RegisterRecord] =
            [.dossier(dossier), .certificaat(certificaat), .crossOver(crossOver), .geregionaliseerd(geregionaliseerd)]
            + keuzedelen.map(RegisterRecord.keuzedeel)
        return Register(outlines: records.map { $0.outline(titled: true) })
    }

    func page(_ code: String, of record: RegisterRecord, breedte: Int = 80) -> String {
        Detailpagina(code: code, record: record, register: register).tekst(breedte: breedte)
    }

    init() throws {
        let allround = try XCTUnwrap(Opleidingscode("25901"))
        dossier = try Self.dossier()
        keuzedelen = [
            try Self.keuzedeel("K0101", "Proeven", vervangt: nil, gekoppeld: [allround]),
            try Self.keuzedeel("K0102", "Proeven  in het groot", vervangt: "K0101", ontwikkeldVoor: [allround]),
        ]
        certificaat = try Self.certificaat(allround)
        crossOver = CrossOverKwalificatie(
            titel: "Bakker en verteller", niveau: .drie,
            crebos: [CreboPeriode(crebo: try XCTUnwrap(CrossOverCrebo("26001")), geldigVanaf: day(2018))],
            soortOpleiding: .vakopleiding,
            samengesteldUit: [
                KwalificatieVerwijzing(
                    crebo: allround, werkprocessen: [WerkprocesVerwijzing(nr: 12), WerkprocesVerwijzing(nr: 99)])
            ],
            instellingen: [Instelling(brin: "99XX", naam: "Voorbeeldcollege")])
        geregionaliseerd = GeregionaliseerdeKwalificatie(
            titel: "Bakker aan zee", niveau: .drie,
            crebos: [CreboPeriode(crebo: try XCTUnwrap(GeregionaliseerdeCrebo("26101")))],
            gebaseerdOp: KwalificatieVerwijzing(crebo: allround), regio: "Kust",
            landelijkDeel: DeelVanKwalificatie(percentage: 70, omschrijving: Tekst("Het vak zelf.")),
            regionaalKeuzedeel: DeelVanKwalificatie(
                percentage: 15, titel: "Visbrood", keuzedeel: KeuzedeelCode("K0102"),
                kerntaken: [Kerntaak(titel: "Bakt met vis", code: OnderdeelCode("D1-K1"))]))
    }

    private static func dossier() throws -> Kwalificatiedossier {
        let kerntaak = Kerntaak(
            nr: 1, titel: "Bakt brood", hoofdstuk: 1, code: OnderdeelCode("B1-K1"),
            complexiteit: Tekst("Het werk is routine."),
            vakkennisEnVaardigheden: [
                KennisVerwijzing(nr: 5, titel: "kent deeg"), KennisVerwijzing(nr: 5, titel: "kent deeg"),
                KennisVerwijzing(nr: 6, titel: nil),
            ],
            werkprocessen: [
                Werkproces(
                    nr: 11, titel: "Kneedt het deeg", hoofdstuk: 1, code: OnderdeelCode("B1-K1-W1"),
                    omschrijving: Tekst("De bakker kneedt."), resultaat: Tekst("Het deeg is soepel."),
                    gedrag: Tekst("De bakker:\n- weegt precies;\n- werkt schoon."),
                    competenties: [CompetentieVerwijzing(nr: 3094, code: "K", titel: "Vakdeskundigheid toepassen")]),
                Werkproces(nr: 12, titel: "Bakt af", hoofdstuk: 2, code: OnderdeelCode("B1-K1-W2")),
            ])
        return Kwalificatiedossier(
            nr: 1000, titel: "Brood  en banket ", versie: "Gewijzigd 2016", status: "Vastgesteld",
            domein: Opleidingsdomein(
                nr: 1, titel: "Horeca en bakkerij", crebo: OpleidingsdomeinCrebo("79120")),
            wettelijkeBeroepsvereisten: false,
            crebos: [CreboPeriode(crebo: try XCTUnwrap(DossierCrebo("23901")), geldigVanaf: day(2016))],
            voorblad: Voorblad(
                penvoerder: Sectorkamer(nr: 2, titel: "Sectorkamer handel"),
                vastgesteldOp: CalendarDate("15-03-2016")),
            basis: Basisdeel(
                typering: TyperingBeroepengroep(beroepshouding: Tekst("De bakker staat vroeg op.")),
                kerntaken: [kerntaak]),
            kwalificaties: [
                try uitvoerend(),
                Kwalificatie(
                    nr: 21, titel: "Allround bakker", hoofdstuk: 2, niveau: .drie,
                    crebos: [CreboPeriode(crebo: try XCTUnwrap(KwalificatieCrebo("25901")))]),
            ])
    }

    /// A kwalificatie with every kind of addition.
    private static func uitvoerend() throws -> Kwalificatie {
        Kwalificatie(
            nr: 20, titel: "Uitvoerend bakker", hoofdstuk: 1, niveau: .twee,
            typeringVanHetBeroep: Tekst("<p>Een bakker bakt.</p><p>Elke dag.</p>"), wettelijkeBeroepsvereisten: false,
            sbu: 3200, soortOpleiding: .basisberoepsopleiding,
            crebos: [
                CreboPeriode(
                    crebo: try XCTUnwrap(KwalificatieCrebo("25900")), ministerie: "OCW",
                    prijsfactor: Prijsfactor("1,30"), geldigVanaf: day(2016), eindeInstroom: day(2022),
                    eindeOpleiding: day(2026)),
                CreboPeriode(
                    crebo: try XCTUnwrap(KwalificatieCrebo("25999")), ministerie: "EZ", geldigVanaf: day(2017)),
            ],
            kerntaken: [
                Kerntaak(
                    titel: "Verkoopt brood", hoofdstuk: 1, code: OnderdeelCode("P1-K1"),
                    verantwoordelijkheid: Tekst("De bakker let op de kas."))
            ],
            aanvullingen: [
                Aanvulling(
                    bij: OnderdeelCode("B1-K1"), onderdeel: .complexiteit, profielNr: 20,
                    tekst: Tekst("Met klanten erbij is het lastiger.")),
                Aanvulling(bij: OnderdeelCode("B1-K1"), onderdeel: .verantwoordelijkheid, profielNr: 20),
                Aanvulling(
                    bij: OnderdeelCode("B1-K1"), onderdeel: .vakkennisEnVaardigheden, profielNr: 20,
                    vakkennisEnVaardigheden: [KennisVerwijzing(nr: 7, titel: "kent gist")]),
                Aanvulling(
                    bij: OnderdeelCode("B1-K1-W1"), onderdeel: .gedrag, profielNr: 20,
                    tekst: Tekst("- vraagt om hulp.")),
                Aanvulling(
                    bij: OnderdeelCode("B1-K1-W2"), onderdeel: .competenties, profielNr: 20,
                    competenties: [CompetentieVerwijzing(nr: 3103, code: "T", titel: "Instructies opvolgen")]),
                Aanvulling(
                    bij: OnderdeelCode("B1-K9-W1"), onderdeel: .resultaat, profielNr: 20,
                    tekst: Tekst("Er is niets.")),
            ])
    }

    private static func keuzedeel(
        _ code: String, _ titel: String, vervangt: String?, gekoppeld: [Opleidingscode] = [],
        ontwikkeldVoor: [Opleidingscode] = []
    ) throws -> Keuzedeel {
        Keuzedeel(
            code: try XCTUnwrap(KeuzedeelCode(code)), titel: titel, vervangt: vervangt.flatMap { KeuzedeelCode($0) },
            geldigVanaf: day(2016), geldigTot: gekoppeld.isEmpty ? nil : day(2021), sbu: 240, aard: .verbredend,
            niveaus: [.twee, .drie], heeftCertificaat: !gekoppeld.isEmpty,
            certificaatinformatie: gekoppeld.isEmpty
                ? nil
                : Certificaatinformatie(
                    doelgroep: Tekst("Werkenden."), scholingsbehoefte: Tekst("Er is vraag naar proevers."),
                    zelfstandigeBetekenis: Tekst("Wie proeft, verkoopt.")),
            wettelijkeBeroepsvereisten: true, toelichtingWettelijkeBeroepsvereisten: Tekst("Zie de Warenwet."),
            branchevereisten: false, ontwikkeldDoor: Tekst(gekoppeld.isEmpty ? "Voorbeeldcollege" : "SBB"),
            omschrijving: Tekst("Over proeven."),
            gekoppeldeKwalificaties: gekoppeld.map { KwalificatieVerwijzing(crebo: $0) },
            ontwikkeldVoor: ontwikkeldVoor.map { KwalificatieVerwijzing(crebo: $0) },
            kerntaken: [Kerntaak(titel: "Proeft", hoofdstuk: 1, code: OnderdeelCode("D1-K1"))])
    }

    private static func certificaat(_ kwalificatie: Opleidingscode) throws -> Certificaat {
        Certificaat(
            code: try XCTUnwrap(CertificaatCode("C0101")), titel: "Deeg kneden", geldigVanaf: day(2019), isGroen: true,
            omschrijving: Tekst("Over kneden."),
            certificaatinformatie: Certificaatinformatie(doelgroep: Tekst("Zij-instromers.")),
            samengesteldUit: [
                KwalificatieVerwijzing(
                    crebo: kwalificatie, werkprocessen: [WerkprocesVerwijzing(code: OnderdeelCode("B1-K1-W1"))]),
                KwalificatieVerwijzing(crebo: try XCTUnwrap(Opleidingscode("25998"))),
            ])
    }
}

/// 1 August of a year.
private func day(_ year: Int) -> CalendarDate? { CalendarDate(year: year, month: 8, day: 1) }
