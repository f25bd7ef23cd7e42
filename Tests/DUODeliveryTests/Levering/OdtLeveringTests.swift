@testable import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators
import XCTest

@testable import DUODelivery

final class OdtLeveringTests: XCTestCase {
    func testAPersonAnEnrolmentAndAResultAreDelivered() throws {
        let berichten = try OdtProef(OdtProef.lijst([OdtProef.rij])).berichten()
        guard case .persoon(let persoon) = berichten[0], case .inschrijving(let inschrijving) = berichten[1],
            case .resultaat(let resultaat) = berichten[2]
        else { return XCTFail("\(berichten)") }
        XCTAssertEqual(berichten.count, 3)
        XCTAssertEqual(persoon.sleutel, .burgerservicenummer(try Burgerservicenummer("999990007")))
        XCTAssertEqual([persoon.achternaam, persoon.voorvoegsels, persoon.voornamen], ["Jansen", "de", "Anna Maria"])
        XCTAssertEqual(inschrijving.crebo.text, "25187")
        XCTAssertEqual(inschrijving.uitschrijvingWerkelijk?.iso, "2020-06-30")
        XCTAssertEqual(resultaat.certificaat.text, "K0717")
        XCTAssertEqual(resultaat.inschrijvingvolgnummer.text, "C1")
    }

    func testARowWithoutAResultIsAnEnrolmentOnly() throws {
        let proef = try OdtProef(OdtProef.lijst([String(OdtProef.lijst.split(separator: "\n")[2])]))
        XCTAssertEqual(proef.verslag.berichten.resultaten, 0)
        XCTAssertEqual(proef.verslag.berichten.inschrijvingen, 1)
    }

    func testAPersonIsDeliveredOnce() throws {
        let second = OdtProef.rij(.resultaatvolgnummer, "R2", in: OdtProef.rij(.inschrijvingvolgnummer, "C2"))
        let proef = try OdtProef(OdtProef.lijst([OdtProef.rij, second]))
        XCTAssertEqual(proef.verslag.berichten.personen, 1)
        XCTAssertEqual(proef.verslag.berichten.inschrijvingen, 2)
    }

    func testTheOrderOfColumnsIsFree() throws {
        let kolommen = OdtKolom.allCases.indices.reversed()
        let lines = [OdtProef.kop, OdtProef.rij].map { line in
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            return kolommen.map { String(fields[$0]) }.joined(separator: ";")
        }
        let proef = try OdtProef(lines.joined(separator: "\r\n"))
        XCTAssertEqual(try proef.berichten(), try OdtProef(OdtProef.lijst([OdtProef.rij])).berichten())
    }

    func testTheDialectOfProgramsIsReadToo() throws {
        let text = OdtProef.lijst.replacingOccurrences(of: ";", with: ",")
        XCTAssertEqual(try OdtProef(text).berichten(), try OdtProef("\u{FEFF}" + OdtProef.lijst).berichten())
    }

    func testUnknownColumnsAreReported() throws {
        let proef = try OdtProef("klas;\(OdtProef.kop);999990007\n1a;\(OdtProef.rij);x\n")
        XCTAssertEqual(proef.verslag.onbekendeKolommen, ["klas", "*****0007"])
        XCTAssertEqual(proef.verslag.geleverd, 1)
    }

    func testColumnsThatAreAlwaysEmptyMayBeMissing() throws {
        let needed = OdtKolom.allCases.filter { !$0.magOntbreken }
        let fields = OdtProef.rij.split(separator: ";", omittingEmptySubsequences: false)
        let values = needed.compactMap { kolom in OdtKolom.allCases.firstIndex(of: kolom).map { fields[$0] } }
        let proef = try OdtProef(
            needed.map(\.rawValue).joined(separator: ";") + "\n" + values.joined(separator: ";"))
        XCTAssertEqual(proef.verslag.geleverd, 1)
    }

    func testAListWithoutANeededColumnIsRefused() throws {
        let text = OdtProef.lijst.replacingOccurrences(of: "geslacht", with: "sekse")
        XCTAssertThrowsError(try OdtProef(text)) { error in
            XCTAssertEqual(error as? OdtLevering.Problem, .kop(.ontbreekt([.geslacht])))
        }
    }

    func testAColumnThatStandsThereTwiceIsRefused() throws {
        let text = OdtProef.lijst.replacingOccurrences(of: "voornamen", with: "geslacht")
        XCTAssertThrowsError(try OdtProef(text)) { error in
            XCTAssertEqual(error as? OdtLevering.Problem, .kop(.dubbel(.geslacht)))
        }
    }

    func testAListThatCannotBeReadToItsEndIsRefused() {
        XCTAssertThrowsError(try OdtProef(OdtProef.lijst + "\"999990007"))
        XCTAssertThrowsError(try OdtProef(""))
    }

    // MARK: - Rejected rows

    func testARejectedRowStandsUnchangedWithRuleColumnAndReason() throws {
        let rij = OdtProef.rij(.burgerservicenummer, "\"999990008\"").replacingOccurrences(
            of: ";Jansen;", with: ";\"Jansen; \"\"J\"\"\r\nx\";")
        let proef = try OdtProef("\u{FEFF}\(OdtProef.kop)\r\n\(rij)\r\n")
        XCTAssertEqual(
            proef.bestanden["afgekeurd.csv"],
            "\u{FEFF}\(OdtProef.kop);regel;kolom;reden\r\n\(rij);DUO-001, DUO-010;burgerservicenummer, achternaam;"
                + "\"het burgerservicenummer voldoet niet aan de elfproef; de waarde heeft niet de vorm; verwacht wordt "
                + "een naam van hooguit 200 tekens, zonder stuurtekens\"\r\n")
    }

    func testMendedRowsAreDeliveredFromTheFileOfRejectedRows() throws {
        let first = try OdtProef(OdtProef.lijst([OdtProef.rij(.geslacht, "X")]))
        let rejected = try XCTUnwrap(first.bestanden["afgekeurd.csv"])
        let again = try OdtProef(rejected)
        XCTAssertEqual(again.bestanden["afgekeurd.csv"], rejected)
        let mended = try OdtProef(rejected.replacingOccurrences(of: ";X;", with: ";V;"))
        XCTAssertEqual(mended.verslag.geleverd, 1)
        XCTAssertEqual(mended.verslag.onbekendeKolommen, [])
    }

    func testARejectedRowTakesNoVolgnummer() throws {
        let proef = try OdtProef(OdtProef.lijst([OdtProef.rij(.geslacht, "X"), OdtProef.rij]))
        XCTAssertEqual(proef.verslag.afgekeurd, 1)
        XCTAssertEqual(proef.verslag.geleverd, 1)
    }

    // MARK: - The crebo

    func testAGivenCreboIsKept() throws {
        let proef = try OdtProef(OdtProef.lijst([OdtProef.rij]))
        XCTAssertEqual(proef.verslag.keuzes, [:])
        XCTAssertEqual(try crebo(proef), "25187")
    }

    func testTheFirstOfTheRegisterIsChosenAndReported() throws {
        let proef = try OdtProef(OdtProef.lijst([OdtProef.rij(.crebo, "")])) { $0.erkenningen = nil }
        XCTAssertEqual(try crebo(proef), "25187")
        XCTAssertEqual(
            proef.verslag.gesorteerdeKeuzes.map { "\($0.keuze.opleiding) \($0.keuze.uit) \($0.aantal)" },
            ["25187 Applicatie- en mediaontwikkelaar 2 1"])
    }

    func testACreboWithoutErkenningIsNotChosen() throws {
        let proef = try OdtProef(OdtProef.lijst([OdtProef.rij(.crebo, "")])) { levering in
            levering.erkenningen = try Erkenningen(MemorySource("brin,crebo,vanaf,tot\n25LX,25188,,\n"))
        }
        XCTAssertEqual(try crebo(proef), "25188")
    }

    func testACreboThatIsNotValidOnTheDayIsNotChosen() throws {
        let rij = OdtProef.rij(.certificaatcode, "K0497", in: OdtProef.rij(.crebo, ""))
        XCTAssertEqual(try crebo(try OdtProef(OdtProef.lijst([rij])) { $0.erkenningen = nil }), "25187")
    }

    func testAKeuzedeelWithoutLinksTakesTheKwalificatieItWasMadeForWithAWarning() throws {
        let rij = OdtProef.rij(.certificaatcode, "K1000", in: OdtProef.rij(.crebo, ""))
        let proef = try OdtProef(OdtProef.lijst([rij]))
        XCTAssertEqual(try crebo(proef), "25187")
        XCTAssertEqual(proef.regels, [RuleID(.duo, 32)])
    }

    func testAKeuzedeelWithoutAnyLinkTakesTheGivenCreboWithAWarning() throws {
        let proef = try OdtProef(OdtProef.lijst([OdtProef.rij(.certificaatcode, "K1001")]))
        XCTAssertEqual(try crebo(proef), "25187")
        XCTAssertEqual(proef.regels, [RuleID(.duo, 32)])
    }

    func testWithoutErkenningenTheRuleIsReportedAsNotRun() throws {
        let proef = try OdtProef(OdtProef.lijst) { $0.erkenningen = nil }
        XCTAssertEqual(proef.verslag.nietGetoetst.map(\.regel), [RuleID(.duo, 33)])
        XCTAssertTrue(try XCTUnwrap(proef.bestanden["verslag.json"]).contains("DUO-033"))
    }

    private func crebo(_ proef: OdtProef) throws -> String? {
        for case .inschrijving(let inschrijving) in try proef.berichten() { return inschrijving.crebo.text }
        return nil
    }

    // MARK: - Outputs

    func testTheSameListGivesTheSameBytes() throws {
        XCTAssertEqual(try OdtProef(OdtProef.lijst).bestanden, try OdtProef(OdtProef.lijst).bestanden)
    }

    func testTheNumbersOfMessagesAreDifferentUUIDs() throws {
        let xml = try XCTUnwrap(try OdtProef(OdtProef.lijst).bestanden["ODT_25LX_2020-06-30_1.xml"])
        let numbers = xml.matches(of: #/[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#)
        XCTAssertEqual(Set(numbers.map { String($0.output) }).count, 5)
        XCTAssertTrue(xml.contains("Namen niet geverifieerd tegen DUO's"))
    }

    func testALongDeliveryIsSplitIntoNumberedFiles() throws {
        let rijen = (1...500).map {
            OdtProef.rij(.resultaatvolgnummer, "R\($0)", in: OdtProef.rij(.inschrijvingvolgnummer, "C\($0)"))
        }
        let whole = try OdtProef(OdtProef.lijst(rijen))
        let split = try OdtProef(OdtProef.lijst(rijen)) { $0.bestandsgrens = 200_000 }
        XCTAssertEqual(whole.verslag.bestanden, ["ODT_25LX_2020-06-30_1.xml"])
        XCTAssertGreaterThan(split.verslag.bestanden.count, 2)
        XCTAssertEqual(split.verslag.bestanden[1], "ODT_25LX_2020-06-30_2.xml")
        XCTAssertEqual(try split.berichten(), try whole.berichten())
    }

    func testThePreviewIsARegistratieoverzichtInOrder() throws {
        let later = OdtProef.rij(.burgerservicenummer, "999990743")
        let second = OdtProef.rij(.certificaatcode, "C0013", in: OdtProef.rij(.crebo, "25535"))
        let again = OdtProef.rij(
            .resultaatvolgnummer, "R2", in: OdtProef.rij(.inschrijvingvolgnummer, "C2", in: second))
        let proef = try OdtProef(
            OdtProef.lijst([String(OdtProef.lijst.split(separator: "\n")[2]), later, OdtProef.rij, again]))
        XCTAssertEqual(
            proef.bestanden["ro-voorbeeld.csv"],
            """
            VLP|25LX|2020-01-15|2020-06-30|2020-06-30
            PER|999990007||1990-05-17|V
            ISG|999990007||C1|2020-01-15|2020-07-15|2020-06-30|01
            ISP|999990007||C1|2020-01-15|25187|ODT||N||101A742|100X969||
            ISG|999990007||C2|2020-01-15|2020-07-15|2020-06-30|01
            ISP|999990007||C2|2020-01-15|25535|ODT||N||101A742|100X969||
            AMO|999990007||||R2|C0013|2020-06-26|J|C2|101A742
            KZD|999990007||||R1|K0717|2020-06-26|Behaald|J|C1|101A742
            PER|999990743||1990-05-17|V
            ISG|999990743||C1|2020-01-15|2020-07-15|2020-06-30|01
            ISP|999990743||C1|2020-01-15|25187|ODT||N||101A742|100X969||
            KZD|999990743||||R1|K0717|2020-06-26|Behaald|J|C1|101A742
            PER||109900000|1985-00-00|M
            ISG||109900000|C1|2020-06-25|2020-12-31||
            ISP||109900000|C1|2020-06-25|25535|ODT||N||101A742|100X969||
            SLR|3|4|4|0|0|0|1|0|2

            """.replacingOccurrences(of: "\n", with: "\r\n"))
    }

    func testListsForAStudentSystemHoldTheSame() throws {
        let proef = try OdtProef(OdtProef.lijst) { $0.formaat = .csv }
        XCTAssertEqual(
            proef.verslag.bestanden,
            ["personen", "inschrijvingen", "inschrijfperioden", "resultaten"].map { "ODT_25LX_2020-06-30_1_\($0).csv" })
        XCTAssertEqual(
            proef.bestanden["ODT_25LX_2020-06-30_1_inschrijfperioden.csv"],
            "\u{FEFF}burgerservicenummer;onderwijsnummer;inschrijvingvolgnummer;datumBegin;onderwijsaanbieder;"
                + "onderwijslocatie;opleidingcode;leertraject;indicatieBekostigbaar\r\n"
                + "999990007;;C1;15-01-2020;101A742;100X969;25187;ODT;N\r\n"
                + ";109900000;C1;25-06-2020;101A742;100X969;25535;ODT;N\r\n")
        XCTAssertEqual(proef.verslag.berichten, try OdtProef(OdtProef.lijst).verslag.berichten)
    }

    func testTheReportHoldsNoPersonalData() throws {
        let eigen = OdtProef.rij.replacingOccurrences(of: "1990-05-17", with: "1971-02-03")
            .replacingOccurrences(of: "2700AA", with: "3511XY")
        let rijen = OdtKolom.allCases.map { OdtProef.rij($0, "123456782", in: eigen) } + [eigen]
        let text = try XCTUnwrap(try OdtProef(OdtProef.lijst(rijen)).bestanden["verslag.json"])
        for personal in ["123456782", "999990007", "99990", "Jansen", "Anna", "1971", "3511XY"] {
            XCTAssertFalse(text.contains(personal), "\(personal) in \(text)")
        }
    }

    func testANameMayHaveTwoHundredCharacters() throws {
        for (length, delivered) in [(200, 1), (201, 0)] {
            let naam = String(repeating: "é", count: length)
            let proef = try OdtProef(OdtProef.lijst([OdtProef.rij(.achternaam, naam)]))
            XCTAssertEqual(proef.verslag.geleverd, delivered, "\(length)")
        }
    }

    func testAsManyFindingsOfARuleAsTheLimitAreAllShown() throws {
        let rijen = Array(repeating: OdtProef.rij(.geslacht, "X"), count: OdtVerslag.maximumPerRegel)
        let proef = try OdtProef(OdtProef.lijst(rijen))
        XCTAssertEqual(proef.verslag.bevindingen.count, OdtVerslag.maximumPerRegel)
        XCTAssertEqual(proef.verslag.aantal(.error), OdtVerslag.maximumPerRegel)
    }

    func testOnlyTheFirstFindingsOfARuleAreShownAndAllAreCounted() throws {
        let proef = try OdtProef(OdtProef.lijst(Array(repeating: OdtProef.rij(.geslacht, "X"), count: 300)))
        XCTAssertEqual(proef.verslag.bevindingen.count, OdtVerslag.maximumPerRegel)
        XCTAssertEqual(proef.verslag.aantal(.error), 300)
        XCTAssertEqual(proef.verslag.afgekeurd, 300)
    }

    func testAWarningCanBeSwitchedOffOrMadeAnError() throws {
        let rule = RuleID(.duo, 13)
        let rij = OdtProef.rij(.voornamen, "")
        let off = try OdtProef(OdtProef.lijst([rij])) { $0.configuration = .init([rule: .init(isOff: true)]) }
        XCTAssertEqual(off.regels, [])
        XCTAssertEqual(off.verslag.onderdrukt, 1)
        let error = try OdtProef(OdtProef.lijst([rij])) { $0.configuration = .init([rule: .init(severity: .error)]) }
        XCTAssertEqual(error.verslag.afgekeurd, 1)
    }

    // MARK: - Since an earlier delivery

    private func eerder(_ lijst: String) throws -> EerdereStand {
        var stand = EerdereStand()
        let proef = try OdtProef(lijst)
        for name in proef.verslag.bestanden { try stand.add(MemorySource(proef.bestanden[name] ?? "")) }
        return stand
    }

    func testNothingNewIsNotDeliveredAgain() throws {
        let eerder = try eerder(OdtProef.lijst)
        let proef = try OdtProef(OdtProef.lijst) { $0.eerder = eerder }
        XCTAssertEqual(proef.verslag.ongewijzigd, 2)
        XCTAssertEqual(proef.verslag.bestanden, [])
        XCTAssertTrue(try XCTUnwrap(proef.bestanden["ro-voorbeeld.csv"]).contains("PER|999990007|"))
    }

    func testWhatIsNewOrChangedIsDeliveredWithItsFullState() throws {
        let eerder = try eerder(OdtProef.lijst)
        let changed = OdtProef.lijst.replacingOccurrences(of: ";2020-07-15;", with: ";2020-08-15;")
            .replacingOccurrences(of: "Öztürk;;Emre", with: "Öztürk;;Emre Can")
        let proef = try OdtProef(changed) { $0.eerder = eerder }
        XCTAssertEqual(proef.verslag.geleverd, 2)
        XCTAssertEqual(proef.verslag.berichten.personen, 1)
        XCTAssertEqual(proef.verslag.berichten.inschrijvingen, 1)
        XCTAssertEqual(proef.verslag.berichten.resultaten, 0)
    }

    func testOfSeveralDeliveriesTheLastCounts() throws {
        var stand = try eerder(OdtProef.lijst)
        let changed = OdtProef.lijst.replacingOccurrences(of: ";2020-07-15;", with: ";2020-08-15;")
        let second = try OdtProef(changed) { [stand] levering in levering.eerder = stand }
        try stand.add(MemorySource(try XCTUnwrap(second.bestanden["ODT_25LX_2020-06-30_1.xml"])))
        let back = try OdtProef(OdtProef.lijst) { [stand] levering in levering.eerder = stand }
        XCTAssertEqual(back.verslag.berichten.inschrijvingen, 1)
    }
}
