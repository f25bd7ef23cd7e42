import KwalificatieReaders
import KwalificatieValidators
import XCTest

@testable import DUODelivery

/// A row with any one field spoiled is rejected with the rule for that field, and what is delivered is always valid.
final class OdtFieldPropertyTests: XCTestCase {
    /// For each column the rule over its form, and texts that are never right there.
    private let rules: [OdtKolom: (rule: Int, spoiled: [String])] = [
        .burgerservicenummer: (1, ["999990008", "99999000", "9999900070", "BSN1", "000000000", "９９９９９０００７"]),
        .onderwijsnummer: (2, ["109900001", "10990000", "x"]),
        .geboortedatum: (5, ["1990-13-01", "1990-00-17", "05/17/1990", "17-5-90", "1990", "19900517", "0000-00-00"]),
        .geslacht: (7, ["m", "1", "man", "X"]),
        .postcode: (8, ["2700", "2700aa", "2700 AA", "0270AA", "B-1000"]),
        .landcode: (9, ["NL", "603", "60300"]),
        .achternaam: (10, ["", "\u{7}", String(repeating: "x", count: 201)]),
        .voorvoegsels: (11, ["\u{1B}[31m", String(repeating: "é", count: 201)]),
        .voornamen: (12, ["a\u{8}b", "\u{FFFF}"]),
        .inschrijvingvolgnummer: (15, ["", "C 1", "C-1", "é", "123456789012345678901"]),
        .datumInschrijving: (17, ["", "2020-02-30", "1/2/2020", "15-1-20", "2020"]),
        .datumUitschrijvingGepland: (18, ["", "31-06-2020", "morgen"]),
        .datumUitschrijvingWerkelijk: (19, ["2020-00-00", "30-06-20"]),
        .redenUitschrijving: (22, ["1", "001", "é1", "--"]),
        .certificaatcode: (24, ["", "K717", "k0717", "K07170", "0717", "X0717"]),
        .crebo: (28, ["2518", "251870", "K0717", "02518"]),
        .onderwijsaanbieder: (35, ["101a742", "101X742", "25LX", "101A7420"]),
        .onderwijslocatie: (36, ["100A969", "100969"]),
        .resultaatvolgnummer: (39, ["R_1", "R 1", "1234567890123456789012"]),
        .datumResultaat: (41, ["2020-06-31", "26 juni 2020"]),
        .resultaat: (42, ["behaald", "J", "8"]),
    ]

    func testEveryColumnIsTried() {
        XCTAssertEqual(Set(rules.keys), Set(OdtKolom.allCases))
    }

    func testARowWithAnyOneFieldSpoiledIsRejectedWithTheRuleForThatField() throws {
        for (kolom, (rule, spoiled)) in rules {
            for text in spoiled {
                let rij = OdtProef.rij(kolom, text)
                let proef = try OdtProef(OdtProef.lijst([rij]))
                let found = proef.verslag.bevindingen.map(\.bevinding)
                XCTAssertTrue(
                    found.contains { $0.rule == RuleID(.duo, rule) && $0.kolom == kolom && $0.severity == .error },
                    "\(kolom) “\(text)”: \(found)")
                XCTAssertEqual(proef.verslag.afgekeurd, 1)
                XCTAssertEqual(proef.verslag.bestanden, [])
                let rejected = try XCTUnwrap(proef.bestanden["afgekeurd.csv"])
                XCTAssertTrue(rejected.contains("\n\(rij);"), "\(kolom) “\(text)” is not rejected unchanged")
            }
        }
    }

    func testTextsAtRandomAreRejectedOrDeliveredValid() throws {
        var generator = SeededGenerator(seed: 4)
        let pieces = [
            "", "0", "9", "1990-01-01", "K0717", "C0013", "25187", "é", "<", "&", "'", "]]>", " ", "J", "x",
        ]
        for _ in 0..<2_000 {
            var rij = OdtProef.rij
            for _ in 0...Int.random(in: 0...2, using: &generator) {
                let kolom = try XCTUnwrap(OdtKolom.allCases.randomElement(using: &generator))
                let text = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
                    pieces[Int.random(in: pieces.indices, using: &generator)]
                }.joined()
                rij = OdtProef.rij(kolom, "\"\(text)\"", in: rij)
            }
            let proef = try OdtProef(OdtProef.lijst([rij]))
            XCTAssertEqual(proef.verslag.geleverd + proef.verslag.afgekeurd, 1)
            // Reads the messages against the schema: an invalid one throws.
            XCTAssertEqual(try proef.berichten().isEmpty, proef.verslag.afgekeurd == 1)
        }
    }
}
