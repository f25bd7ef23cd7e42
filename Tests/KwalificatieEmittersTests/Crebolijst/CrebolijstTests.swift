import KwalificatieEmitters
@testable import KwalificatieModel
import XCTest

final class CrebolijstTests: XCTestCase {
    private typealias Bouw = TestRegister

    // MARK: - The whole file

    func testTheFileForExcelHasThePublishedShape() throws {
        XCTAssertEqual(
            Crebolijst(try Bouw.cohort(2022)).text(try twoDomainsAndEntree(), .excel),
            """
            \u{FEFF}Overzicht vastgestelde kwalificatiedossiers en kwalificaties geldig vanaf 01-08-2022;;;\
            Crebonummer;Kwalificatie;Niveau;Prijsfactor;Soort opleiding;Beroepsvereisten;Leerweg
            Crebonummer;Prijsfactor;Kwalificatiedossier;;;;;;;
            ;;;;Opleidingsdomein;;;;;
            ;;;;1. Bouw en infra   79000;;;;;
            79000;;;;;;1;;;
            23047;1,3;Betonstaalverwerken;25082;Allround betonstaalverwerker;3;1,3;vakopleiding;;BOL/BBL
            ;;Betonstaalverwerken;25084;Betonstaalvlechter;2;1,3;basisberoepsopleiding;;BOL/BBL
            23051;1,8;Machinisten;25558;Machinist hijswerk;3;1,8;vakopleiding;;BOL/BBL
            ;;;;Opleidingsdomein;;;;;
            ;;;;2. Afbouw, hout en onderhoud   79010;;;;;
            79010;;;;;;1;;;
            23243;1,3;Schilderen;25595;Schilder;2;1,3;basisberoepsopleiding;;BOL/BBL
            Overzicht Entree kwalificatiedossier geldig vanaf 01-08-2022;;;\
            Crebonummer;Kwalificatie;Niveau;Prijsfactor;Soort opleiding;Beroepsvereisten;Leerweg
            Crebonummer;Prijsfactor;Kwalificatiedossier;;;;;;;
            23301;1;Entree;25743;Assistent logistiek;1;1;entreeopleiding;;BOL/BBL

            """.replacingOccurrences(of: "\n", with: "\r\n"))
    }

    func testTheFileForProgramsHasTheSameRows() throws {
        let lines = Crebolijst(try Bouw.cohort(2022)).regels(try twoDomainsAndEntree())
        XCTAssertEqual(lines[0], ",,,,Opleidingsdomein,,,,,")
        XCTAssertEqual(
            lines[3], "23047,1.3,Betonstaalverwerken,25082,Allround betonstaalverwerker,3,1.3,vakopleiding,,BOL/BBL")
        XCTAssertEqual(lines[7], ",,,,\"2. Afbouw, hout en onderhoud   79010\",,,,,")
        XCTAssertEqual(lines[8], "79010,,,,,,1,,,")
    }

    func testTheListOfAnEmptyRegisterHasOnlyItsHeaders() throws {
        let list = Crebolijst(try Bouw.cohort(2022))
        XCTAssertEqual(list.rijen(Register([])), [])
        XCTAssertEqual(list.kopregels.count, 2)
        XCTAssertEqual(Crebolijst.alle(Register([])), [])
    }

    func testTheOrderOfTheRecordsDoesNotMatter() throws {
        let list = Crebolijst(try Bouw.cohort(2022))
        let register = try twoDomainsAndEntree()
        let reversed = Register(register.dossiers.reversed().map(RegisterRecord.dossier))
        XCTAssertEqual(list.bytes(reversed, dialect: .excel), list.bytes(register, dialect: .excel))
    }

    func testEveryRowHasACellForEveryColumn() throws {
        let list = Crebolijst(try Bouw.cohort(2022))
        for row in list.kopregels + list.rijen(try twoDomainsAndEntree()) {
            XCTAssertEqual(row.count, list.kolommen.count)
        }
    }

    func testThereIsAListForEachCohortOfTheRegister() throws {
        let register = try Bouw.register(
            Bouw.dossier("A", bouw, [Bouw.periode("23001", vanaf: "01-08-2020")], []),
            Bouw.dossier("B", bouw, [Bouw.periode("23002", vanaf: "02-08-2021")], []))
        XCTAssertEqual(
            Crebolijst.alle(register).map(\.bestandsnaam),
            [
                "crebolijsten/crebolijst-2020.csv", "crebolijsten/crebolijst-2021.csv",
                "crebolijsten/crebolijst-2022.csv",
            ])
    }

    // MARK: - Another day than 1 August

    func testAListOfADayHoldsWhatIsOpenOnIt() throws {
        let register = try Bouw.register(
            Bouw.dossier(
                "A", bouw, [Bouw.periode("23001", vanaf: "01-08-2025")],
                [
                    Bouw.kwalificatie(
                        "a", hoofdstuk: 1, [Bouw.periode("25001", vanaf: "01-08-2025", tot: "01-01-2026")]),
                    Bouw.kwalificatie(
                        "b", hoofdstuk: 2, [Bouw.periode("25002", vanaf: "01-10-2025", tot: "01-03-2026")]),
                    Bouw.kwalificatie("c", hoofdstuk: 3, [Bouw.periode("25003", vanaf: "01-02-2026")]),
                ]))
        func codes(_ day: String) throws -> [String] {
            let list = try XCTUnwrap(Crebolijst(op: Bouw.dag(day)))
            return list.rijen(register).compactMap { if case .text(let code) = $0[3] { code } else { nil } }
        }
        XCTAssertEqual(try codes("01-08-2025"), ["25001"])
        XCTAssertEqual(try codes("31-12-2025"), ["25001", "25002"])
        XCTAssertEqual(try codes("01-01-2026"), ["25002"])
        XCTAssertEqual(try codes("01-02-2026"), ["25002", "25003"])
        XCTAssertEqual(try codes("01-03-2026"), ["25003"])
    }

    func testAListOfADaySaysSoInItsNameAndTitle() throws {
        let list = try XCTUnwrap(Crebolijst(op: Bouw.dag("01-02-2026")))
        XCTAssertEqual(list.bestandsnaam, "crebolijsten/crebolijst-2026-02-01.csv")
        XCTAssertEqual(
            list.kopregels[0][0],
            .text("Overzicht vastgestelde kwalificatiedossiers en kwalificaties geldig op 01-02-2026"))
        XCTAssertEqual(Crebolijst(op: try Bouw.dag("01-08-2026"))?.bestandsnaam, "crebolijsten/crebolijst-2026.csv")
    }

    func testTheDayThatIsAskedForHasAListBesideThoseOfTheYears() throws {
        let register = try Bouw.register(Bouw.dossier("A", bouw, [Bouw.periode("23001", vanaf: "01-08-2025")], []))
        func names(_ day: String, _ years: [Int]? = nil) throws -> [String] {
            let families = Lijsten.alle(peildatum: try Bouw.dag(day), jaren: years?.compactMap(Cohort.init(year:)))
            guard case .register(let lijsten) = families[0].inhoud else { return [] }
            return lijsten(register).map { String($0.bestandsnaam.dropFirst("crebolijsten/crebolijst-".count)) }
        }
        XCTAssertEqual(try names("01-02-2026"), ["2025.csv", "2026-02-01.csv"])
        XCTAssertEqual(try names("01-08-2025"), ["2025.csv"])
        XCTAssertEqual(try names("01-02-2024"), ["2025.csv"], "nothing is known of that year")
        XCTAssertEqual(try names("01-08-2026", [2026, 2027]), ["2026.csv", "2027.csv"])
    }

    // MARK: - Who sets requirements

    func testWhoSetsRequirementsComesFromAPublishedList() throws {
        func cell(vereisten: Bool?, _ lists: [Int: String]) throws -> CSVCell {
            var tabellen = Tabellen()
            for (year, ministerie) in lists.sorted(by: { $0.key < $1.key }) {
                tabellen.crebolijsten.append(
                    Crebolijsttabel(cohort: try Bouw.cohort(year), dossiers: [], beroepsvereisten: [25001: ministerie]))
            }
            let dossier = try Bouw.dossier(
                "A", bouw, [Bouw.periode("23001")],
                [Bouw.kwalificatie("a", vereisten: vereisten, [Bouw.periode("25001", "OCW")])])
            let register = Register([.dossier(dossier)], tabellen: tabellen)
            return try XCTUnwrap(Crebolijst(Bouw.cohort(2022)).rijen(register).last)[8]
        }
        XCTAssertEqual(try cell(vereisten: true, [:]), .empty, "the ministry of the XML is who funds")
        XCTAssertEqual(try cell(vereisten: true, [2022: "IenW"]), .text("IenW"))
        XCTAssertEqual(try cell(vereisten: true, [2015: "I&M", 2022: "IenW", 2024: "X"]), .text("IenW"))
        XCTAssertEqual(try cell(vereisten: true, [2024: "IenW"]), .text("IenW"))
        XCTAssertEqual(
            try cell(vereisten: true, [2015: "IenW", 2022: ""]), .empty, "the list of the year knows of none")
        XCTAssertEqual(try cell(vereisten: nil, [2022: "IenW"]), .text("IenW"))
        XCTAssertEqual(try cell(vereisten: false, [2015: "IenW"]), .empty)
    }

    // MARK: - The borders of a cohort

    func testACodeThatEndsOnTheFirstDayIsNotInTheList() throws {
        XCTAssertEqual(try codes(2022, vanaf: "01-08-2015", tot: "01-08-2022"), [])
    }

    func testACodeThatEndsADayLaterIsInTheList() throws {
        XCTAssertEqual(try codes(2022, vanaf: "01-08-2015", tot: "02-08-2022"), ["23001"])
    }

    func testACodeThatStartsOnTheFirstDayIsInTheList() throws {
        XCTAssertEqual(try codes(2022, vanaf: "01-08-2022", tot: nil), ["23001"])
    }

    func testACodeThatStartsADayLaterIsNotInTheList() throws {
        XCTAssertEqual(try codes(2022, vanaf: "02-08-2022", tot: nil), [])
    }

    func testAKwalificatieIsOnlyThereUnderADossierThatIs() throws {
        let register = try Bouw.register(
            Bouw.dossier(
                "A", bouw, [Bouw.periode("23001", tot: "01-08-2022")],
                [Bouw.kwalificatie("a", [Bouw.periode("25001")])]))
        XCTAssertEqual(try rows(register, 2022), [])
    }

    func testAKwalificatieThatEndedIsNotInTheList() throws {
        let register = try Bouw.register(
            Bouw.dossier(
                "A", bouw, [Bouw.periode("23001")],
                [
                    Bouw.kwalificatie("a", hoofdstuk: 1, [Bouw.periode("25001", tot: "01-08-2022")]),
                    Bouw.kwalificatie("b", hoofdstuk: 2, [Bouw.periode("25002")]),
                ]))
        XCTAssertEqual(try rows(register, 2022), ["23001,1.3,A,25002,b,3,1.3,vakopleiding,,BOL/BBL"])
    }

    func testADossierWithoutKwalificatiesHasARowOfItsOwn() throws {
        let register = try Bouw.register(Bouw.dossier("A", bouw, [Bouw.periode("23001")], []))
        XCTAssertEqual(try rows(register, 2022), ["23001,1.3,A,,,,,,,"])
    }

    // MARK: - Several codes

    func testCodesOfTheSameMinistryGoTogether() throws {
        let register = try Bouw.register(
            Bouw.dossier(
                "A", bouw, [Bouw.periode("23001", "OCW"), Bouw.periode("23002", "EZ")],
                [Bouw.kwalificatie("a", vereisten: true, [Bouw.periode("25001", "OCW"), Bouw.periode("25002", "EZ")])]))
        XCTAssertEqual(
            try rows(register, 2022),
            [
                "23001,1.3,A,25001,a,3,1.3,vakopleiding,,BOL/BBL",
                "23002,1.3,A,25002,a,3,1.3,vakopleiding,,BOL/BBL",
            ])
    }

    func testAKwalificatieWithoutACodeOfTheMinistryIsThereWithAllItsCodes() throws {
        let register = try Bouw.register(
            Bouw.dossier(
                "A", bouw, [Bouw.periode("23001", "LNV")],
                [Bouw.kwalificatie("a", [Bouw.periode("25001", "OCW"), Bouw.periode("25002", "EZ")])]))
        XCTAssertEqual(
            try rows(register, 2022),
            [
                "23001,1.3,A,25001,a,3,1.3,vakopleiding,,BOL/BBL",
                ",,A,25002,a,3,1.3,vakopleiding,,BOL/BBL",
            ])
    }

    func testACodeOfAnotherMinistryDoesNotComeInForOneThatEnded() throws {
        let register = try Bouw.register(
            Bouw.dossier(
                "A", bouw, [Bouw.periode("23001", "EZ")],
                [
                    Bouw.kwalificatie(
                        "a", [Bouw.periode("25001", "OCW"), Bouw.periode("25002", "EZ", tot: "01-08-2020")])
                ]))
        XCTAssertEqual(try rows(register, 2022), ["23001,1.3,A,,,,,,,"])
    }

    // MARK: - Order and names

    func testDossiersAreInAlphabeticalOrderWithoutRegardToCapitalsAndAccents() throws {
        let register = try Bouw.register(
            Bouw.dossier("Zagen", bouw, [Bouw.periode("23001")], []),
            Bouw.dossier("échte bouw", bouw, [Bouw.periode("23002")], []),
            Bouw.dossier("Eenvoudige bouw", bouw, [Bouw.periode("23003")], []),
            Bouw.dossier("eigen bouw", bouw, [Bouw.periode("23004")], []))
        XCTAssertEqual(
            try rows(register, 2022).map { $0.split(separator: ",")[2] },
            ["échte bouw", "Eenvoudige bouw", "eigen bouw", "Zagen"])
    }

    func testDossiersWithTheSameNameAreInTheOrderOfTheirCode() throws {
        let register = try Bouw.register(
            Bouw.dossier("Bouw", bouw, [Bouw.periode("23009"), Bouw.periode("23001")], []),
            Bouw.dossier("bouw", bouw, [Bouw.periode("23005")], []))
        XCTAssertEqual(try rows(register, 2022).map { $0.prefix(5) }, ["23001", "23005", "23009"])
    }

    func testKwalificatiesAreInTheOrderOfTheirHoofdstuk() throws {
        let register = try Bouw.register(
            Bouw.dossier(
                "A", bouw, [Bouw.periode("23001")],
                [
                    Bouw.kwalificatie("zonder", hoofdstuk: nil, [Bouw.periode("25001")]),
                    Bouw.kwalificatie("tien", hoofdstuk: 10, [Bouw.periode("25002")]),
                    Bouw.kwalificatie("twee", hoofdstuk: 2, [Bouw.periode("25004")]),
                    Bouw.kwalificatie("ook twee", hoofdstuk: 2, [Bouw.periode("25003")]),
                ]))
        XCTAssertEqual(
            try rows(register, 2022).map { $0.split(separator: ",", omittingEmptySubsequences: false)[4] },
            ["twee", "ook twee", "tien", "zonder"])
    }

    func testNamesArePutOnOneLine() throws {
        let register = try Bouw.register(
            Bouw.dossier(
                " Zorg\u{A0} en  welzijn ", Bouw.domein(" Bouw  en infra", "79000"), [Bouw.periode("23001")],
                [Bouw.kwalificatie("Zorg\nverlener ", [Bouw.periode("25001")])]))
        let lines = Crebolijst(try Bouw.cohort(2022)).regels(register)
        XCTAssertEqual(lines[1], ",,,,1. Bouw en infra   79000,,,,,")
        XCTAssertEqual(lines[3], "23001,1.3,Zorg en welzijn,25001,Zorg verlener,3,1.3,vakopleiding,,BOL/BBL")
    }

    func testADomainHasTheNameOfTheDossierThatWasAdoptedLast() throws {
        let register = try Bouw.register(
            Bouw.dossier(
                "A", Bouw.domein("Nieuwe naam", "79000", prijsfactor: "1.2"), [Bouw.periode("23001")], [],
                vastgesteldOp: "01-02-2021"),
            Bouw.dossier(
                "B", Bouw.domein("Oude naam", "79000"), [Bouw.periode("23002")], [], vastgesteldOp: "31-12-2015"))
        let lines = Crebolijst(try Bouw.cohort(2022)).regels(register)
        XCTAssertEqual(lines[1], ",,,,1. Nieuwe naam   79000,,,,,")
        XCTAssertEqual(lines[2], "79000,,,,,,1.2,,,")
    }

    func testWhatTheRegisterDoesNotSayIsEmpty() throws {
        let register = try Bouw.register(
            Bouw.dossier(
                "A", Bouw.domein("Bouw", "79000", prijsfactor: nil), [Bouw.periode("23001", nil, prijsfactor: nil)],
                [Kwalificatie(titel: "a", crebos: [try Bouw.periode("25001", nil, prijsfactor: nil)])]))
        let lines = Crebolijst(try Bouw.cohort(2022)).regels(register)
        XCTAssertEqual(lines[2], "79000,,,,,,,,,")
        XCTAssertEqual(lines[3], "23001,,A,25001,a,,,,,BOL/BBL")
    }

    // MARK: - Help

    private let bouw = Bouw.domein("Bouw en infra", "79000")

    private func twoDomainsAndEntree() throws -> Register {
        try Bouw.register(
            Bouw.dossier(
                "Entree", Bouw.domein("Entree", nil), [Bouw.periode("23301", prijsfactor: "1,0")],
                [
                    Bouw.kwalificatie(
                        "Assistent logistiek", soort: .entreeopleiding, [Bouw.periode("25743", prijsfactor: "1")])
                ]),
            Bouw.dossier(
                "Schilderen", Bouw.domein("Afbouw, hout en onderhoud", "79010"), [Bouw.periode("23243")],
                [Bouw.kwalificatie("Schilder", soort: .basisberoepsopleiding, [Bouw.periode("25595")])]),
            Bouw.dossier(
                "Machinisten", bouw, [Bouw.periode("23051", prijsfactor: "1,80")],
                [Bouw.kwalificatie("Machinist hijswerk", vereisten: true, [Bouw.periode("25558", prijsfactor: "1.8")])]),
            Bouw.dossier(
                "Betonstaalverwerken", bouw, [Bouw.periode("23047")],
                [
                    Bouw.kwalificatie(
                        "Betonstaalvlechter", soort: .basisberoepsopleiding, hoofdstuk: 2, [Bouw.periode("25084")]),
                    Bouw.kwalificatie("Allround betonstaalverwerker", hoofdstuk: 1, [Bouw.periode("25082")]),
                ]))
    }

    /// The rows below the three of the one domain.
    private func rows(_ register: Register, _ year: Int) throws -> [String] {
        Array(Crebolijst(try Bouw.cohort(year)).regels(register).dropFirst(3))
    }

    /// The codes of the dossiers in the list when one dossier has these dates.
    private func codes(_ year: Int, vanaf: String, tot: String?) throws -> [String] {
        let register = try Bouw.register(
            Bouw.dossier("A", bouw, [Bouw.periode("23001", vanaf: vanaf, tot: tot)], []))
        return try rows(register, year).map { String($0.prefix(5)) }
    }
}
