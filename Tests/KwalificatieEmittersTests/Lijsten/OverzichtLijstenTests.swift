import KwalificatieEmitters
@testable import KwalificatieModel
import XCTest

/// The lists that bring documents and tables together.
final class OverzichtLijstenTests: XCTestCase {
    private typealias Bouw = TestRegister

    private func regels(_ name: String, _ register: Register, peildatum: CalendarDate? = nil) throws -> [String] {
        try XCTUnwrap(Lijsten.van(register, peildatum: peildatum).first { $0.bestandsnaam == name }).regels(register)
    }

    func testAKoppelingHasTheDaysThatATableGivesAndSaysWhereItStands() throws {
        XCTAssertEqual(
            try regels("koppelingen-keuzedelen.csv", RijkRegister.register()),
            [
                "K0001,,,gekoppeld,25535,Vakexpert veehouderij,4,\"23201, 23202\",Veehouderij,01-08-2016,01-08-2018,"
                    + "tabel,Nee",
                "K0015,Houder van vissen,240,gekoppeld,25535,Vakexpert veehouderij,4,\"23201, 23202\",Veehouderij,"
                    + "01-08-2017,,XML en tabel,Ja",
                "K0015,Houder van vissen,240,gekoppeld,25800,Monteur,3,23300,Techniek,,,XML,Ja",
                "K0015,Houder van vissen,240,gekoppeld,25999,,,,,,,XML,Nee",
                "K1226,Begeleider praktijkleren,480,ontwikkeld voor,25535,Vakexpert veehouderij,4,\"23201, 23202\","
                    + "Veehouderij,,,XML,Ja",
                "K1226,Begeleider praktijkleren,480,ontwikkeld voor,26001,Vakman,3,,,,,XML,Ja",
            ])
    }

    func testAKoppelingOfADocumentIsOneRowWithAPeriodThatHasEnded() throws {
        var tabellen = try RijkRegister.tabellen()
        tabellen.koppelingen[0].geldigTot = try Bouw.dag("01-08-2019")
        let register = Register(try RijkRegister.records(), tabellen: tabellen)
        let regels = try regels("koppelingen-keuzedelen.csv", register).filter { $0.hasPrefix("K0015") }
        XCTAssertEqual(
            regels.prefix(2).map {
                $0.split(separator: ",", omittingEmptySubsequences: false).suffix(4).joined(separator: ",")
            },
            ["01-08-2017,01-08-2019,XML en tabel,Ja", ",,XML,Ja"], "the second is another kwalificatie")
    }

    func testConversiesOfDocumentsAndTablesAreOneRowForAPair() throws {
        XCTAssertEqual(
            try regels("conversietabel-keuzedelen.csv", RijkRegister.register()),
            [
                "K0001,,,K0015,Houder van vissen,01-08-2016,tabel,Nee,Ja",
                "K0015,Houder van vissen,01-08-2022,K1226,Begeleider praktijkleren,01-09-2022,XML en tabel,Ja,Ja",
            ])
    }

    func testAConversieWithoutADayHasThatOfTheNewKeuzedeel() throws {
        let register = Register(try RijkRegister.records())
        XCTAssertEqual(
            try regels("conversietabel-keuzedelen.csv", register),
            ["K0015,Houder van vissen,01-08-2022,K1226,Begeleider praktijkleren,01-08-2022,XML,Ja,Ja"])
    }

    func testEveryPairThatIsKnownHasAnOutcome() throws {
        XCTAssertEqual(
            try regels("overlap-keuzedelen-kwalificaties.csv", RijkRegister.register()),
            [
                "K0001,,25535,Vakexpert veehouderij,4,nog niet getoetst,,\"23201, 23202\",Veehouderij,Nee",
                "K0015,Houder van vissen,25535,Vakexpert veehouderij,4,al gekoppeld: geen overlap mogelijk,01-08-2017,"
                    + "\"23201, 23202\",Veehouderij,Ja",
                "K0015,Houder van vissen,25800,Monteur,3,al gekoppeld: geen overlap mogelijk,,23300,Techniek,Ja",
                "K0015,Houder van vissen,25999,,,al gekoppeld: geen overlap mogelijk,,,,Nee",
                "K1226,Begeleider praktijkleren,25535,Vakexpert veehouderij,4,nog niet getoetst,,\"23201, 23202\","
                    + "Veehouderij,Ja",
                "K1226,Begeleider praktijkleren,25800,Monteur,3,getoetst: geen ondoelmatige overlap,,23300,Techniek,Ja",
            ])
    }

    func testAPairWithACrossOverHasNoOutcomeBecauseThereIsNoCheck() throws {
        let regels = try regels("overlap-keuzedelen-kwalificaties.csv", RijkRegister.register())
        XCTAssertFalse(regels.contains { $0.contains(",26001,") })
    }

    func testAKeuzedeelIsSectoroverstijgendWhenItsKwalificatiesAreOfSeveralSectorkamers() throws {
        XCTAssertEqual(
            try regels("sectoroverstijgende-keuzedelen.csv", RijkRegister.register()),
            [
                "K0015,Houder van vissen,240,Voedsel en groen,2,Techniek; Voedsel en groen,\"25535, 25800, 25999\","
                    + "\"25535 Vakexpert veehouderij, 25800 Monteur, 25999\""
            ])
    }

    func testAKeuzedeelOfOneSectorkamerIsNotSectoroverstijgend() throws {
        let records = try RijkRegister.records().filter { $0.titel != "Techniek" }
        XCTAssertEqual(try regels("sectoroverstijgende-keuzedelen.csv", Register(records)), [])
    }

    func testVierjarigeKwalificaties() throws {
        let row =
            ",Vakexpert veehouderij,4,middenkaderopleiding,6400,01-08-2015,,,\"23201, 23202\",Veehouderij,"
            + "Voedsel en groen"
        XCTAssertEqual(
            try regels("vierjarige-kwalificaties.csv", RijkRegister.register()), ["25534" + row, "25535" + row])
    }

    func testAKwalificatieOfThreeYearsOrOfAnotherKindIsNotVierjarig() throws {
        for (soort, sbu) in [(SoortOpleiding.middenkaderopleiding, 4800), (.specialistenopleiding, 6400)] {
            var kwalificatie = Bouw.kwalificatie("Iets", soort: soort, [try Bouw.periode("25535")])
            kwalificatie.sbu = sbu
            let register = Bouw.register(try Bouw.dossier("D", nil, [Bouw.periode("23201")], [kwalificatie]))
            XCTAssertEqual(try regels("vierjarige-kwalificaties.csv", register), [], soort.rawValue)
        }
    }

    // MARK: - Statusoverzicht

    func testTheStatusoverzichtHasWhatIsNotAdoptedAndWhatStartsAfterTheLastAdoption() throws {
        XCTAssertEqual(
            try regels("statusoverzicht.csv", RijkRegister.register()),
            [
                "keuzedeel,K1226,Begeleider praktijkleren,,,In ontwikkeling,,,01-08-2022,Ja,Ja,01-02-2020",
                "certificaat,C0013,Mollenbestrijding,,,Vastgesteld,01-02-2020,Voedsel en groen,01-08-2020,Nee,Ja,"
                    + "01-02-2020",
                "geregionaliseerde kwalificatie,26100,Vakexpert Noord,4,,,,,01-08-2021,Nee,Ja,01-02-2020",
            ])
    }

    func testTheDayOfTheStatusoverzichtCanBeChosen() throws {
        XCTAssertEqual(
            try regels("statusoverzicht.csv", RijkRegister.register(), peildatum: Bouw.dag("01-08-2022")),
            ["keuzedeel,K1226,Begeleider praktijkleren,,,In ontwikkeling,,,01-08-2022,Ja,Nee,01-08-2022"])
    }

    func testADossierThatIsNotAdoptedHasItsKwalificatiesWithIt() throws {
        var dossier = try RijkRegister.techniek()
        dossier.status = "Concept"
        XCTAssertEqual(
            try regels("statusoverzicht.csv", Bouw.register(dossier)),
            [
                "kwalificatiedossier,23300,Techniek,,,Concept,01-02-2016,Techniek,01-08-2016,Ja,Nee,",
                "kwalificatie,25800,Monteur,3,,Concept,01-02-2016,Techniek,01-08-2016,Ja,Nee,",
            ])
    }

    func testANewVersionThatIsNotAdoptedIsThereBesideTheAdoptedOne() throws {
        var nieuw = try RijkRegister.techniek()
        nieuw.status = "Concept"
        nieuw.voorblad = nil
        let regels = try regels("statusoverzicht.csv", Bouw.register(try RijkRegister.techniek(), nieuw))
        XCTAssertEqual(regels.count { $0.contains(",Concept,") }, 2)
    }
}
