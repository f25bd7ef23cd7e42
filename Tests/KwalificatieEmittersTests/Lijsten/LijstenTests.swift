import KwalificatieEmitters
@testable import KwalificatieModel
import XCTest

final class LijstenTests: XCTestCase {
    private typealias Bouw = TestRegister

    // MARK: - What holds for every list

    func testTheListsAreInAFixedOrder() {
        XCTAssertEqual(
            Lijsten.alle().map(\.bestandsnaam),
            [
                "crebolijsten/crebolijst-JJJJ.csv", "crebolijsten/vervallen-JJJJ.csv",
                "crebolijsten/wijzigingen-JJJJ.csv", "crebokoppeltabel.csv", "keuzedelen.csv",
                "koppelingen-keuzedelen.csv", "conversietabel-keuzedelen.csv",
                "overlap-keuzedelen-kwalificaties.csv", "sectoroverstijgende-keuzedelen.csv", "mbo-certificaten.csv",
                "certificaten-beroepsgericht.csv", "cross-over-kwalificaties.csv",
                "geregionaliseerde-kwalificaties.csv", "vierjarige-kwalificaties.csv", "beroepsvereisten.csv",
                "examenprofielen.csv", "kerntaken-werkprocessen.csv", "vaardigheden.csv", "statusoverzicht.csv",
            ])
    }

    func testAListOfAnEmptyRegisterHasOnlyItsHeader() {
        for list in Lijsten.van(Register([])) {
            XCTAssertEqual(list.rijen(Register([])), [], list.bestandsnaam)
            XCTAssertEqual(
                list.text(Register([]), .rfc4180), list.kolommen.map(\.naam).joined(separator: ",") + "\r\n")
        }
    }

    func testNoTwoColumnsOfAListHaveTheSameName() {
        for list in Lijsten.alle() where list.naam != "crebolijst" {
            XCTAssertEqual(Set(list.kolommen.map(\.naam)).count, list.kolommen.count, list.bestandsnaam)
        }
    }

    func testEveryColumnAndEveryListIsExplained() {
        for list in Lijsten.alle() {
            XCTAssertTrue(list.omschrijving.hasSuffix("."), list.bestandsnaam)
            for column in list.kolommen {
                XCTAssertTrue(column.betekenis.hasSuffix("."), "\(list.bestandsnaam): \(column.naam)")
            }
        }
    }

    func testTheNameOfAListIsThatOfItsFile() {
        XCTAssertEqual(
            Lijsten.alle().prefix(5).map(\.naam),
            [
                "crebolijst", "vervallen", "wijzigingen", "crebokoppeltabel", "keuzedelen",
            ])
        XCTAssertEqual(Set(Lijsten.alle().map(\.naam)).count, Lijsten.alle().count)
    }

    func testAFamilyKnowsItsFiles() throws {
        let crebolijst = try XCTUnwrap(Lijsten.alle().first)
        XCTAssertEqual(crebolijst.folder, "crebolijsten/")
        XCTAssertTrue(crebolijst.heeft(bestand: "crebolijsten/crebolijst-2022.csv"))
        XCTAssertTrue(crebolijst.heeft(bestand: "crebolijsten/crebolijst-2026-02-01.csv"))
        for name in [
            "crebolijsten/crebolijst-2026-02.csv", "crebolijsten/crebolijst-oud2.csv",
            "crebolijsten/crebolijst-202.csv", "crebolijst-2022.csv",
            "crebolijsten/crebolijst-2022.csv~", "Jrebolijsten/crebolijst-2022.csv",
        ] {
            XCTAssertFalse(crebolijst.heeft(bestand: name), name)
        }
    }

    func testEveryCellHasTheFormOfItsColumn() throws {
        let register = try RijkRegister.register()
        for list in Lijsten.van(register) {
            let rows = list.rijen(register)
            XCTAssertFalse(rows.isEmpty, list.bestandsnaam)
            for row in rows where !isKop(row) { check(row, list) }
        }
    }

    func testEveryCellOfAListOfRecordsHasTheFormOfItsColumn() throws {
        let records = try RijkRegister.records()
        for list in Lijsten.vanOnderdelen {
            let rows = records.flatMap(list.groepen).flatMap(\.rijen)
            XCTAssertFalse(rows.isEmpty, list.bestandsnaam)
            for row in rows { check(row, list) }
        }
    }

    func testEveryListHasAKeyOfItsColumns() {
        for list in Lijsten.alle() {
            XCTAssertEqual(list.sleutel?.kolommen.isEmpty, false, list.naam)
            XCTAssertNotNil(list.sleutel?.posities(in: list.kolommen), list.naam)
        }
    }

    func testNoTwoRowsOfAListHaveTheSameKey() throws {
        let register = try RijkRegister.register()
        for list in Lijsten.van(register) {
            var dossier = CSVCell.empty
            let keys = try list.rijen(register).filter { !isKop($0) }.compactMap { row -> [CSVCell]? in
                let positions = try XCTUnwrap(list.sleutel.posities(in: list.kolommen))
                guard list is Crebolijst else { return positions.map { row[$0] } }
                // The code of the dossier stands on its first row; headings have no code of a kwalificatie.
                if row[0] != .empty { dossier = row[0] }
                return row[3] == .empty ? nil : [dossier, row[3]]
            }
            // Between the blocks of lapsed codes is an empty row.
            XCTAssertUnique(keys.filter { $0 != [.empty] }, list.bestandsnaam)
            XCTAssertFalse(keys.isEmpty, list.bestandsnaam)
        }
        for list in Lijsten.vanOnderdelen {
            let positions = try XCTUnwrap(list.sleutel.posities(in: list.kolommen))
            let rows = try RijkRegister.records().flatMap(list.groepen).flatMap(\.rijen)
            XCTAssertUnique(rows.map { row in positions.map { row[$0] } }, list.bestandsnaam)
        }
    }

    private func XCTAssertUnique(_ keys: [[CSVCell]], _ name: String, line: UInt = #line) {
        for (index, key) in keys.enumerated() {
            XCTAssertFalse(keys[..<index].contains(key), "\(name): \(key) twice", line: line)
        }
    }

    func testAKoppelingOfXMLAndOfATableIsOneRow() throws {
        let code = try XCTUnwrap(KeuzedeelCode("K0125"))
        let crebo = try XCTUnwrap(Opleidingscode("25138"))
        func rows(_ perioden: [(String?, String?)]) throws -> [String] {
            var tabellen = Tabellen()
            tabellen.koppelingen = try perioden.map { vanaf, tot in
                Koppeling(
                    keuzedeel: code, kwalificatie: crebo, geldigVanaf: try vanaf.map(Bouw.dag),
                    geldigTot: try tot.map(Bouw.dag))
            }
            let keuzedeel = Keuzedeel(code: code, titel: "HBO", gekoppeldeKwalificaties: [try Bouw.verwijzing("25138")])
            return try lijst("koppelingen-keuzedelen.csv").regels(Register([.keuzedeel(keuzedeel)], tabellen: tabellen))
        }
        let start = "K0125,HBO,,gekoppeld,25138,,,,,"
        XCTAssertEqual(try rows([]), [start + ",,XML,Nee"])
        XCTAssertEqual(try rows([("01-08-2016", "01-08-2022")]), [start + "01-08-2016,01-08-2022,XML en tabel,Nee"])
        XCTAssertEqual(try rows([(nil, nil), ("01-08-2016", nil)]), [start + "01-08-2016,,XML en tabel,Nee"])
        XCTAssertEqual(
            try rows([("01-08-2016", "01-08-2018"), ("01-08-2020", nil)]),
            [start + "01-08-2016,01-08-2018,tabel,Nee", start + "01-08-2020,,XML en tabel,Nee"],
            "a row for each period of a table")
    }

    func testTheOrderOfTheRecordsDoesNotMatter() throws {
        let (records, tabellen) = (try RijkRegister.records(), try RijkRegister.tabellen())
        var reversed = tabellen
        reversed.koppelingen.reverse()
        reversed.conversies.reverse()
        reversed.overlap.reverse()
        let register = Register(records, tabellen: tabellen)
        let other = Register(records.reversed(), tabellen: reversed)
        for list in Lijsten.van(register) {
            XCTAssertEqual(
                list.bytes(register, dialect: .excel), list.bytes(other, dialect: .excel), list.bestandsnaam)
        }
    }

    // MARK: - Each list

    func testKeuzedelen() throws {
        XCTAssertEqual(
            try lijst("keuzedelen.csv").regels(full()),
            [
                "K0015,Houder van vissen,240,verbredend,,01-08-2016,01-08-2022,01-02-2016,Vastgesteld,Nee,Ja,,SBB,"
                    + "\"Zorg, welzijn en sport\",,K1226,2,0,0,0",
                "K1226,Begeleider praktijkleren,480,,\"3, 4\",01-08-2022,,,,Ja,Nee,Nee,Nordwin College,,K0015,,0,1,1,2",
            ])
    }

    func testMboCertificatenHoldsBothKinds() throws {
        XCTAssertEqual(
            try lijst("mbo-certificaten.csv").regels(full()),
            [
                "C0013,Mollen- en woelrattenbestrijding,beroepsgerichte onderdelen,Ja,,01-08-2020,,01-02-2020,"
                    + "\"Zorg, welzijn en sport\",samengesteld uit,25535,25535 Vakexpert veehouderij",
                "K1226,Begeleider praktijkleren,keuzedeel,,480,01-08-2022,,,,ontwikkeld voor,25535,"
                    + "25535 Vakexpert veehouderij",
            ])
    }

    func testCertificatenBeroepsgericht() throws {
        XCTAssertEqual(
            try lijst("certificaten-beroepsgericht.csv").regels(full()),
            [
                "C0013,Mollen- en woelrattenbestrijding,Ja,01-08-2020,,01-02-2020,Vastgesteld,"
                    + "\"Zorg, welzijn en sport\",25535,25535 Vakexpert veehouderij,4,\"23201, 23202\","
                    + "\"25535 B1-K1-W2, 25535 P1-K1-W1, 25535 nr 99\",0,0"
            ])
    }

    func testACrossOverHasARowForEachOfItsCodes() throws {
        XCTAssertEqual(
            try lijst("cross-over-kwalificaties.csv").regels(full()),
            [
                "26001,Vakman,3,vakopleiding,4800,EZ,1.3,01-08-2018,,,,,,25LX Een school,25535,"
                    + "25535 Vakexpert veehouderij,0,0",
                "26007,Vakman,3,vakopleiding,4800,OCW,1.3,01-08-2017,01-08-2025,,,,,25LX Een school,25535,"
                    + "25535 Vakexpert veehouderij,0,0",
            ])
    }

    func testAnExperimentalKwalificatieWithoutACodeHasARowAsWell() throws {
        let register = Register([.crossOver(CrossOverKwalificatie(titel: "Zonder code"))])
        XCTAssertEqual(
            try lijst("cross-over-kwalificaties.csv").regels(register),
            [",Zonder code" + String(repeating: ",", count: 14) + ",0,0"])
    }

    func testGeregionaliseerdeKwalificaties() throws {
        XCTAssertEqual(
            try lijst("geregionaliseerde-kwalificaties.csv").regels(full()),
            [
                "26100,Vakexpert Noord,4,middenkaderopleiding,,OCW,1.3,01-08-2019,,,,,,,Noord,25535,"
                    + "Vakexpert veehouderij,60,25,15,K0015,Houder van vissen"
            ])
    }

    func testStatedFieldsArePutOnOneLine() throws {
        let code = try XCTUnwrap(KeuzedeelCode("K0001"))
        let register = Register([
            .keuzedeel(Keuzedeel(code: code, titel: " Twee\u{A0} woorden\n", ontwikkeldDoor: Tekst("<p>A</p><p>B</p>")))
        ])
        let row = try XCTUnwrap(try lijst("keuzedelen.csv").rijen(register).first)
        XCTAssertEqual(row[1], .text("Twee woorden"))
        XCTAssertEqual(row[12], .text("A B"))
    }

    // MARK: - Help

    private func lijst(_ name: String) throws -> any Lijst {
        try XCTUnwrap(Lijsten.van(Register([])).first { $0.bestandsnaam == name })
    }

    /// Whether a row stands above a block of a published list.
    private func isKop(_ row: [CSVCell]) -> Bool {
        [.text("Dossiercrebo"), .text("Kwalificatiecrebo")].contains(row.first)
    }

    private func check(_ row: [CSVCell], _ list: any Lijstbeschrijving, line: UInt = #line) {
        XCTAssertEqual(row.count, list.kolommen.count, list.bestandsnaam, line: line)
        for (cell, column) in zip(row, list.kolommen) {
            XCTAssertTrue(fits(cell, column.vorm), "\(list.bestandsnaam), \(column.naam): \(cell)", line: line)
        }
    }

    private func fits(_ cell: CSVCell, _ form: Kolom.Vorm) -> Bool {
        switch (cell, form) {
        case (.empty, _), (.text, .tekst), (.text, .code), (.text, .waarden), (.integer, .getal),
            (.decimal, .decimaal), (.date, .datum), (.janee, .janee):
            true
        default: false
        }
    }

    private func full() throws -> Register { Register(try records()) }

    private func records() throws -> [RegisterRecord] {
        [
            .dossier(try dossier()), .keuzedeel(try gekoppeld()), .keuzedeel(try nietGekoppeld()),
            .certificaat(try certificaat()), .crossOver(try crossOver()), .geregionaliseerd(try geregionaliseerd()),
        ]
    }

    private func dossier() throws -> Kwalificatiedossier {
        let basis = Kerntaak(
            titel: "Houdt dieren",
            werkprocessen: [Werkproces(nr: 12, titel: "Voert", code: OnderdeelCode("B1-K1-W2"))])
        var dossier = try Bouw.dossier(
            " Veehouderij ", Bouw.domein("Voedsel, natuur en leefomgeving", "79160"),
            [Bouw.periode("23202", "LNV"), Bouw.periode("23201")],
            [Bouw.kwalificatie("Vakexpert  veehouderij", soort: .middenkaderopleiding, [Bouw.periode("25535")])])
        dossier.basis = Basisdeel(kerntaken: [basis])
        return dossier
    }

    private func gekoppeld() throws -> Keuzedeel {
        Keuzedeel(
            code: try XCTUnwrap(KeuzedeelCode("K0015")), titel: "Houder van vissen", status: "Vastgesteld",
            geldigVanaf: try Bouw.dag("01-08-2016"), geldigTot: try Bouw.dag("01-08-2022"),
            voorblad: try Bouw.voorblad("01-02-2016"), sbu: 240, aard: .verbredend, heeftCertificaat: false,
            wettelijkeBeroepsvereisten: true, ontwikkeldDoor: Tekst("SBB"),
            gekoppeldeKwalificaties: [
                try Bouw.verwijzing("25999"), try Bouw.verwijzing("25535"), try Bouw.verwijzing("25535"),
            ])
    }

    private func nietGekoppeld() throws -> Keuzedeel {
        let werkprocessen = [Werkproces(titel: "Begeleidt"), Werkproces(titel: "Beoordeelt")]
        return Keuzedeel(
            code: try XCTUnwrap(KeuzedeelCode("K1226")), titel: "Begeleider praktijkleren",
            vervangt: KeuzedeelCode("K0015"), geldigVanaf: try Bouw.dag("01-08-2022"), sbu: 480,
            niveaus: [.vier, .drie, .vier], heeftCertificaat: true, wettelijkeBeroepsvereisten: false,
            branchevereisten: false, ontwikkeldDoor: Tekst("Nordwin College"),
            ontwikkeldVoor: [try Bouw.verwijzing("25535")],
            kerntaken: [Kerntaak(titel: "Begeleidt", werkprocessen: werkprocessen)])
    }

    private func certificaat() throws -> Certificaat {
        Certificaat(
            code: try XCTUnwrap(CertificaatCode("C0013")), titel: "Mollen- en woelrattenbestrijding",
            status: "Vastgesteld", geldigVanaf: try Bouw.dag("01-08-2020"), isGroen: true,
            voorblad: try Bouw.voorblad("01-02-2020"),
            samengesteldUit: [
                try Bouw.verwijzing(
                    "25535", [.init(nr: 12), .init(code: OnderdeelCode("P1-K1-W1")), .init(nr: 99)])
            ])
    }

    private func crossOver() throws -> CrossOverKwalificatie {
        CrossOverKwalificatie(
            titel: "Vakman", niveau: .drie,
            crebos: [
                try Bouw.periode("26007", vanaf: "01-08-2017", tot: "01-08-2025"),
                try Bouw.periode("26001", "EZ", vanaf: "01-08-2018"),
            ], sbu: 4800, soortOpleiding: .vakopleiding, samengesteldUit: [try Bouw.verwijzing("25535")],
            instellingen: [Instelling(brin: "25LX", naam: "Een school")])
    }

    private func geregionaliseerd() throws -> GeregionaliseerdeKwalificatie {
        GeregionaliseerdeKwalificatie(
            titel: "Vakexpert Noord", niveau: .vier, crebos: [try Bouw.periode("26100", vanaf: "01-08-2019")],
            soortOpleiding: .middenkaderopleiding, gebaseerdOp: try Bouw.verwijzing("25535"), regio: "Noord",
            landelijkDeel: DeelVanKwalificatie(percentage: 60), regionaalDeel: DeelVanKwalificatie(percentage: 25),
            regionaalKeuzedeel: DeelVanKwalificatie(percentage: 15, keuzedeel: KeuzedeelCode("K0015")))
    }
}
