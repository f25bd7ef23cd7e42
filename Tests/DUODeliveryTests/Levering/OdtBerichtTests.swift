@testable import KwalificatieModel
import KwalificatieReaders
import XCTest

@testable import DUODelivery

final class OdtBerichtTests: XCTestCase {
    func testEveryMessageIsReadBackAsItWas() throws {
        let berichten = try berichten()
        XCTAssertEqual(try read(xml(berichten)), berichten)
    }

    func testCharactersOfXMLAreKept() throws {
        guard case .persoon(var persoon) = try berichten()[0] else { return XCTFail("no person") }
        persoon.achternaam = "A&B <C> \"D\" 'E' ]]> é 🧰"
        XCTAssertEqual(try read(xml([.persoon(persoon)])), [.persoon(persoon)])
    }

    func testAMessageThatSaysTheSameHasTheSameFingerprint() throws {
        var vingerafdruk = OdtVingerafdruk()
        let berichten = try berichten()
        XCTAssertEqual(Set(berichten.map { vingerafdruk($0) }).count, berichten.count)
        for bericht in berichten { XCTAssertEqual(vingerafdruk(bericht), vingerafdruk(bericht)) }
    }

    func testAnotherDayIsAnotherNumberOfTheMessage() throws {
        let berichten = [try berichten()[0]]
        XCTAssertNotEqual(try xml(berichten), try xml(berichten, datumTijd: "2020-07-01T00:00:00Z"))
    }

    func testAFileOfAnotherKindIsRefused() {
        for text in ["<sbb/>", "<odtLevering/>", "<odtLevering xmlns=\"urn:x\"/>", "burgerservicenummer;", ""] {
            XCTAssertThrowsError(try read(text), text)
        }
    }

    func testAMessageThatIsNotAsWrittenIsRefusedWithoutItsValues() throws {
        let xml = try xml(berichten())
        for (original, changed) in [
            ("999990007", "999990008"), ("<achternaam>Jansen</achternaam>", ""), ("2020-01-15", "2020-01-32"),
            ("<geslacht>2", "<geslacht>9"), ("K0717", "X0717"),
        ] {
            let spoiled = xml.replacingOccurrences(of: original, with: changed)
            XCTAssertNotEqual(spoiled, xml)
            XCTAssertThrowsError(try read(spoiled, schema: nil)) { error in
                let sentence = (error as? ReadingProblem)?.sentence(in: .dutch) ?? "\(error)"
                XCTAssertFalse(sentence.contains("99999"), sentence)
            }
        }
    }

    func testATruncatedFileIsRefused() throws {
        let xml = try xml(berichten())
        XCTAssertThrowsError(try read(String(xml.dropLast(20))))
    }

    func testTheSchemaRefusesWhatIsNeverDelivered() throws {
        let xml = try xml(berichten())
        for (original, changed) in [
            (">false<", ">true<"), (">true<", ">false<"), (">ODT<", ">OVO<"),
            ("<onderwijslocatie>", "<x/><onderwijslocatie>"),
            (" xmlns=\"http://duo.nl/schema/DUO_MBO_ODT_V0\"", ""), ("T00:00:00Z", "T00:00:00"),
        ] {
            let spoiled = xml.replacingOccurrences(of: original, with: changed)
            XCTAssertNotEqual(spoiled, xml)
            XCTAssertThrowsError(try read(spoiled), changed)
        }
    }

    func testNamesOfDeliveriesAreReadAndOrdered() throws {
        let names = ["ODT_25LX_2020-06-30_2.xml", "ODT_25LX_2020-06-30_10", "ODT_03AA_2020-07-01_1_personen.csv"]
        let read = try names.map { try XCTUnwrap(Leveringsnaam($0)) }
        XCTAssertEqual(read.sorted(), read)
        XCTAssertEqual(read[1].text, names[1])
        for other in [
            "ODT_25LX_2020-06-30_9223372036854775807", "ODT_25LX_2020-06-31_1", "ODT_25LX_30-06-2020_1",
            "ODT_25LX_2020-06-30_01", "ODT_25L_2020-06-30_1",
            "RO_25LX_2020-06-30_1", "ODT_25LX_2020-06-30", "",
        ] {
            XCTAssertNil(Leveringsnaam(other), other)
        }
    }

    func testVolgnummersOfDifferentLengthAreDifferentKeys() throws {
        let personen = [
            Persoonsleutel.burgerservicenummer(try Burgerservicenummer("999990007")),
            .onderwijsnummer(try Onderwijsnummer("109900000")),
        ]
        let nummers = (1...20).map { String(repeating: "1", count: $0) } + ["A", "a", "0", "00", "10", "01"]
        var keys: Set<Volgnummersleutel> = []
        for persoon in personen {
            for nummer in nummers {
                let volgnummer = try XCTUnwrap(Volgnummer(nummer))
                keys.insert(Volgnummersleutel(persoon, .inschrijving, volgnummer))
                keys.insert(Volgnummersleutel(persoon, .resultaat, volgnummer))
            }
        }
        XCTAssertEqual(keys.count, 2 * 2 * Set(nummers).count)
    }

    private func berichten() throws -> [OdtBericht] { try OdtProef(OdtProef.lijst).berichten() }

    private func xml(_ berichten: [OdtBericht], datumTijd: String = "2020-06-30T00:00:00Z") throws -> String {
        var encoder = OdtBerichtEncoder(brin: try XCTUnwrap(Brin("25LX")), datumTijd: datumTijd)
        for bericht in berichten { XCTAssertTrue(encoder.append(bericht)) }
        return String(decoding: OdtBerichtEncoder.begin + encoder.bytes + OdtBerichtEncoder.einde, as: UTF8.self)
    }

    private func read(_ xml: String) throws -> [OdtBericht] { try read(xml, schema: OdtSchema.compiled()) }

    private func read(_ xml: String, schema: CompiledSchema?) throws -> [OdtBericht] {
        var reader = try OdtDeliveryReader(MemorySource(xml), schema: schema)
        var berichten: [OdtBericht] = []
        while let bericht = try reader.next() { berichten.append(bericht) }
        return berichten
    }
}
