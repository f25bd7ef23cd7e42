import XCTest

@testable import KwalificatieModel

final class RegisterTests: XCTestCase {
    // MARK: Records

    private func dossier(
        _ numbers: UInt32..., titel: String = "Dossier", vastgesteldOp: String? = nil, nr: Int? = nil,
        versie: String? = nil, geldigVanaf: String? = nil, kwalificaties: [Kwalificatie] = []
    ) throws -> RegisterRecord {
        .dossier(
            Kwalificatiedossier(
                nr: nr, titel: titel, versie: versie,
                crebos: try numbers.map {
                    CreboPeriode(crebo: try Voorbeeld.crebo($0), geldigVanaf: try geldigVanaf.map(Voorbeeld.date))
                },
                voorblad: try vastgesteldOp.map(Voorbeeld.voorblad), kwalificaties: kwalificaties))
    }

    private func kwalificatie(
        _ numbers: UInt32..., titel: String = "Kwalificatie", geldigVanaf: String? = nil
    ) throws -> Kwalificatie {
        Kwalificatie(
            titel: titel,
            crebos: try numbers.map {
                CreboPeriode(crebo: try Voorbeeld.crebo($0), geldigVanaf: try geldigVanaf.map(Voorbeeld.date))
            })
    }

    private func keuzedeel(
        _ code: String, titel: String = "Keuzedeel", vervangt: String? = nil, vastgesteldOp: String? = nil,
        gekoppeld: [UInt32] = [], voor: [UInt32] = []
    ) throws -> RegisterRecord {
        .keuzedeel(
            Keuzedeel(
                code: try Voorbeeld.keuzedeelCode(code), titel: titel,
                vervangt: try vervangt.map(Voorbeeld.keuzedeelCode),
                voorblad: try vastgesteldOp.map(Voorbeeld.voorblad),
                gekoppeldeKwalificaties: try gekoppeld.map(Voorbeeld.verwijzing),
                ontwikkeldVoor: try voor.map(Voorbeeld.verwijzing)))
    }

    private func certificaat(_ code: String, uit: [UInt32]) throws -> RegisterRecord {
        .certificaat(
            Certificaat(
                code: try XCTUnwrap(CertificaatCode(code)), titel: code,
                samengesteldUit: try uit.map(Voorbeeld.verwijzing)))
    }

    private func crossOver(_ number: UInt32, uit: [UInt32] = []) throws -> RegisterRecord {
        .crossOver(
            CrossOverKwalificatie(
                titel: "Cross-over \(number)", crebos: [try Voorbeeld.periode(number)],
                samengesteldUit: try uit.map(Voorbeeld.verwijzing)))
    }

    private func geregionaliseerd(_ number: UInt32, op: UInt32? = nil) throws -> RegisterRecord {
        .geregionaliseerd(
            GeregionaliseerdeKwalificatie(
                titel: "Regionaal \(number)", crebos: [try Voorbeeld.periode(number)],
                gebaseerdOp: try op.map(Voorbeeld.verwijzing)))
    }

    private func contents(_ register: Register) -> [RegisterRecord] {
        register.dossiers.map(RegisterRecord.dossier) + register.keuzedelen.map(RegisterRecord.keuzedeel)
            + register.certificaten.map(RegisterRecord.certificaat) + register.crossOvers.map(RegisterRecord.crossOver)
            + register.geregionaliseerde.map(RegisterRecord.geregionaliseerd)
    }

    /// Two spellings of an é are the same text for Swift and other bytes in an output.
    private func titleBytes(_ register: Register) -> [[UInt8]] { contents(register).map { Array($0.titel.utf8) } }

    private func code(_ number: UInt32) throws -> Opleidingscode { try Voorbeeld.crebo(number) }

    // MARK: Order

    func testAnEmptyRegisterHasNothing() throws {
        let register = Register([])
        XCTAssertEqual(contents(register), [])
        XCTAssertEqual(register.vervangen, [])
        XCTAssertEqual(register.cohorts, [])
        XCTAssertNil(register.titel(try code(25_187)))
        XCTAssertEqual(register.keuzedelen(gekoppeldAan: try code(25_187)), [])
    }

    func testRecordsAscendByCode() throws {
        let register = Register([
            try keuzedeel("K1226"), try dossier(23_279), try keuzedeel("K0067"), try dossier(23_045),
        ])
        XCTAssertEqual(contents(register).flatMap(\.codes), ["23045", "23279", "K0067", "K1226"])
    }

    func testTheOrderOfTheInputDoesNotMatter() throws {
        continueAfterFailure = false
        let records = [
            try dossier(23_045, titel: "oud", vastgesteldOp: "01-01-2015", nr: 1),
            try dossier(23_045, titel: "nieuw", vastgesteldOp: "01-01-2016", nr: 2),
            try dossier(23_046, titel: "zonder datum, nr 1", nr: 1),
            try dossier(23_046, titel: "zonder datum, nr 2", nr: 2),
            try dossier(23_047, titel: "versie a", versie: "a"), try dossier(23_047, titel: "versie b", versie: "b"),
            try dossier(23_048, titel: "alleen de titel verschilt"), try dossier(23_048, titel: "dus die beslist"),
            try dossier(titel: "zonder code, een"), try dossier(titel: "zonder code, twee"),
            try keuzedeel("K0067", titel: "e\u{301}\u{e9}n"), try keuzedeel("K0067", titel: "\u{e9}e\u{301}n"),
            try keuzedeel("K0067", titel: "een", gekoppeld: [25_187]), try crossOver(26_010), try crossOver(26_001),
            try geregionaliseerd(26_101), try certificaat("C0013", uit: [25_535]),
        ]
        let expected = Register(records)
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<200 {
            let register = Register(records.shuffled(using: &generator))
            XCTAssertEqual(contents(register), contents(expected))
            XCTAssertEqual(register.vervangen, expected.vervangen)
            XCTAssertEqual(titleBytes(register), titleBytes(expected))
        }
    }

    func testTheRegisterHoldsOutlines() throws {
        let records = try Voorbeeld.alle()
        XCTAssertEqual(contents(Register(records)), records.map(\.outline))
    }

    // MARK: Versions

    func testOfTwoVersionsTheOneAdoptedLastStays() throws {
        let old = try dossier(23_045, titel: "oud", vastgesteldOp: "31-12-2015", nr: 9, versie: "9")
        let new = try dossier(23_045, titel: "nieuw", vastgesteldOp: "01-01-2016", nr: 1, versie: "1")
        for records in [[old, new], [new, old]] {
            let register = Register(records)
            XCTAssertEqual(register.dossiers.map(\.titel), ["nieuw"])
            XCTAssertEqual(register.vervangen, [old.outline])
        }
    }

    func testAVersionWithAnAdoptionDateWinsFromOneWithout() throws {
        let register = Register([
            try keuzedeel("K0067", titel: "zonder"), try keuzedeel("K0067", titel: "met", vastgesteldOp: "01-01-1999"),
        ])
        XCTAssertEqual(register.keuzedelen.map(\.titel), ["met"])
    }

    func testWithTheSameAdoptionDateTheHighestNumberWins() throws {
        let register = Register([
            try dossier(23_045, titel: "laag", vastgesteldOp: "01-01-2016", nr: 9),
            try dossier(23_045, titel: "hoog", vastgesteldOp: "01-01-2016", nr: 10),
        ])
        XCTAssertEqual(register.dossiers.map(\.titel), ["hoog"])
    }

    func testTheReplacedAreInTheOrderOfTheRegister() throws {
        let register = Register([
            try keuzedeel("K0067", titel: "3", vastgesteldOp: "01-01-2018"), try keuzedeel("K0068", titel: "4"),
            try keuzedeel("K0067", titel: "1", vastgesteldOp: "01-01-2020"),
            try keuzedeel("K0067", titel: "2", vastgesteldOp: "01-01-2019"),
            try dossier(23_045, titel: "0b", nr: 1), try dossier(23_045, titel: "0a", nr: 2),
        ])
        XCTAssertEqual(register.vervangen.map(\.titel), ["0b", "2", "3"])
    }

    func testRecordsWithoutAReadableCodeDoNotReplaceEachOther() throws {
        let register = Register([try dossier(titel: "een"), try dossier(titel: "twee"), try dossier(23_045)])
        XCTAssertEqual(register.dossiers.count, 3)
        XCTAssertEqual(register.vervangen, [])
    }

    func testTheSameNumberInAnotherKindIsNoDuplicate() throws {
        let register = Register([try dossier(26_010), try crossOver(26_010), try geregionaliseerd(26_010)])
        XCTAssertEqual(contents(register).count, 3)
        XCTAssertEqual(register.vervangen, [])
    }

    func testLinksOfAReplacedVersionAreGone() throws {
        let register = Register([
            try keuzedeel("K0067", vastgesteldOp: "01-01-2016", gekoppeld: [25_187]),
            try keuzedeel("K0067", vastgesteldOp: "01-01-2017", gekoppeld: [25_188]),
        ])
        XCTAssertEqual(register.keuzedelen(gekoppeldAan: try code(25_187)), [])
        XCTAssertEqual(register.keuzedelen(gekoppeldAan: try code(25_188)).count, 1)
    }

    // MARK: By code

    func testADossierIsFoundByEachOfItsCodes() throws {
        let register = Register([try dossier(23_045, 23_900, titel: "Betonboren")])
        XCTAssertEqual(register.dossier(try Voorbeeld.crebo(23_045))?.titel, "Betonboren")
        XCTAssertEqual(register.dossier(try Voorbeeld.crebo(23_900))?.titel, "Betonboren")
        XCTAssertNil(register.dossier(try Voorbeeld.crebo(23_046)))
    }

    func testAKwalificatieIsFoundWithItsDossier() throws {
        let register = Register([
            try dossier(
                23_046, titel: "Betonreparatie",
                kwalificaties: [
                    try kwalificatie(25_079, titel: "Allround betonreparateur"),
                    try kwalificatie(25_080, 25_900, titel: "Betonreparateur"),
                ]),
            try dossier(23_045, titel: "Betonboren", kwalificaties: [try kwalificatie(25_078, titel: "Betonboorder")]),
        ])
        for number in [UInt32(25_080), 25_900] {
            let found = register.kwalificatie(try Voorbeeld.crebo(number))
            XCTAssertEqual(found?.dossier.titel, "Betonreparatie")
            XCTAssertEqual(found?.kwalificatie.titel, "Betonreparateur")
        }
        XCTAssertNil(register.kwalificatie(try Voorbeeld.crebo(25_081)))
    }

    func testTheOtherKindsAreFoundByTheirCodes() throws {
        let register = Register(try Voorbeeld.alle())
        XCTAssertEqual(register.keuzedeel(try Voorbeeld.keuzedeelCode("K0717"))?.nr, 31)
        XCTAssertEqual(register.certificaat(try XCTUnwrap(CertificaatCode("C0013")))?.nr, 41)
        XCTAssertEqual(register.crossOver(try Voorbeeld.crebo(26_010))?.nr, 51)
        XCTAssertEqual(register.geregionaliseerde(try Voorbeeld.crebo(26_100))?.nr, 61)
        XCTAssertNil(register.keuzedeel(try Voorbeeld.keuzedeelCode("K0718")))
    }

    func testTheTitleOfAnyKindOfOpleidingIsFound() throws {
        let register = Register(try Voorbeeld.alle())
        let titles = try [23_181, 25_486, 26_010, 26_100, 25_000].map { register.titel(try code($0)) }
        XCTAssertEqual(
            titles,
            [
                "Pedagogisch werk ", "Pedagogisch medewerker kinderopvang", "Een cross-over",
                "Een geregionaliseerde kwalificatie", nil,
            ])
    }

    // MARK: Links

    func testAKwalificatieKnowsItsKeuzedelen() throws {
        let register = Register([
            try keuzedeel("K0719", gekoppeld: [25_187]), try keuzedeel("K0717", gekoppeld: [25_187, 25_188]),
            try keuzedeel("K1226", voor: [25_187]),
        ])
        XCTAssertEqual(register.keuzedelen(gekoppeldAan: try code(25_187)).map(\.code.text), ["K0717", "K0719"])
        XCTAssertEqual(register.keuzedelen(gekoppeldAan: try code(25_188)).map(\.code.text), ["K0717"])
        XCTAssertEqual(register.keuzedelen(ontwikkeldVoor: try code(25_187)).map(\.code.text), ["K1226"])
        XCTAssertEqual(register.keuzedelen(ontwikkeldVoor: try code(25_188)), [])
    }

    func testALinkThatIsGivenTwiceIsOneLink() throws {
        let register = Register([try keuzedeel("K0717", gekoppeld: [25_187, 25_188, 25_187])])
        XCTAssertEqual(register.keuzedelen(gekoppeldAan: try code(25_187)).count, 1)
    }

    func testAKwalificatieKnowsTheRecordsThatAreMadeOfIt() throws {
        let register = Register([
            try certificaat("C0163", uit: [25_960]), try certificaat("C0013", uit: [25_535, 25_960]),
            try crossOver(26_011, uit: [25_960]), try geregionaliseerd(26_100, op: 25_960),
        ])
        XCTAssertEqual(register.certificaten(uit: try code(25_960)).map(\.code.text), ["C0013", "C0163"])
        XCTAssertEqual(register.certificaten(uit: try code(25_535)).map(\.code.text), ["C0013"])
        XCTAssertEqual(register.crossOvers(met: try code(25_960)).map(\.titel), ["Cross-over 26011"])
        XCTAssertEqual(register.geregionaliseerde(op: try code(25_960)).map(\.titel), ["Regionaal 26100"])
        XCTAssertEqual(register.geregionaliseerde(op: try code(25_535)), [])
    }

    func testAKeuzedeelKnowsWhatReplacesIt() throws {
        let register = Register([
            try keuzedeel("K1226", vervangt: "K0067"), try keuzedeel("K0900", vervangt: "K0067"),
            try keuzedeel("K0067"),
        ])
        XCTAssertEqual(
            register.opvolgers(van: try Voorbeeld.keuzedeelCode("K0067")).map(\.code.text), ["K0900", "K1226"])
        XCTAssertEqual(register.opvolgers(van: try Voorbeeld.keuzedeelCode("K1226")), [])
    }

    func testEveryLinkOfARandomRegisterIsFoundFromTheOtherSide() throws {
        var generator = SeededGenerator(seed: 5)
        var linked: [UInt32: Set<String>] = [:]
        var records: [RegisterRecord] = []
        for number in 0..<300 {
            let numbers = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
                UInt32.random(in: 25_000...25_040, using: &generator)
            }
            let code = "K" + String(String(10_000 + number).dropFirst())
            for other in numbers { linked[other, default: []].insert(code) }
            records.append(try keuzedeel(code, gekoppeld: numbers))
        }
        let register = Register(records.shuffled(using: &generator))
        for number in UInt32(25_000)...25_041 {
            let found = register.keuzedelen(gekoppeldAan: try code(number)).map(\.code.text)
            XCTAssertEqual(found, linked[number, default: []].sorted())
        }
    }

    // MARK: Cohorts

    func testCohortsRunFromTheFirstStartToTheLast() throws {
        let register = Register([
            try dossier(
                23_045, geldigVanaf: "01-08-2015",
                kwalificaties: [
                    try kwalificatie(25_078, geldigVanaf: "01-08-2018")
                ])
        ])
        XCTAssertEqual(register.cohorts.map(\.year), [2015, 2016, 2017, 2018])
    }

    func testAStartAfterTheFirstOfAugustIsInTheNextCohort() throws {
        let starts = ["01-01-2016", "31-07-2016", "01-08-2016", "02-08-2016", "31-12-2016"]
        let years = try starts.map { try Register([dossier(23_045, geldigVanaf: $0)]).cohorts.map(\.year) }
        XCTAssertEqual(years, [[2016], [2016], [2016], [2017], [2017]])
    }

    func testTheFirstCohortOfACodeIsOneInWhichAStudentCanEnrol() throws {
        var generator = SeededGenerator(seed: 6)
        for _ in 0..<2_000 {
            let start = try XCTUnwrap(
                CalendarDate(
                    year: .random(in: 2013...2040, using: &generator), month: .random(in: 1...12, using: &generator),
                    day: .random(in: 1...28, using: &generator)))
            let cohort = try XCTUnwrap(Register([dossier(23_045, geldigVanaf: start.iso)]).cohorts.first)
            let before = try XCTUnwrap(Cohort(year: cohort.year - 1))
            XCTAssertTrue(cohort.allowsEnrolment(geldigVanaf: start, eindeInstroom: nil), start.iso)
            XCTAssertFalse(before.allowsEnrolment(geldigVanaf: start, eindeInstroom: nil), start.iso)
        }
    }

    func testThereAreNoCohortsFromBeforeTheFirstCrebolijst() throws {
        let register = Register([
            try dossier(23_045, geldigVanaf: "01-08-1996"), try dossier(23_046, geldigVanaf: "01-08-2013"),
        ])
        XCTAssertEqual(register.cohorts.map(\.year), [2012, 2013])
    }

    func testAStartDateFarFromAllOthersMakesNoLists() throws {
        let register = Register([
            try dossier(23_045, geldigVanaf: "01-08-2015"), try dossier(23_046, geldigVanaf: "01-08-2016"),
            try dossier(23_047, geldigVanaf: "01-08-2216"),
        ])
        XCTAssertEqual(register.cohorts.map(\.year), [2015, 2016])
    }

    func testWithoutAStartDateThereAreNoCohorts() throws {
        XCTAssertEqual(Register([try dossier(23_045)]).cohorts, [])
    }
}
