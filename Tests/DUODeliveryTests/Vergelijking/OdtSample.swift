@testable import KwalificatieModel
import KwalificatieReaders
import XCTest

@testable import DUODelivery

/// Makes deliveries in tests, of the people of the small registratieoverzicht.
enum OdtSample {
    static let vroeg = "ODT_25LX_2025-10-02_1"
    static let laat = "ODT_25LX_2026-03-20_1"

    /// What was delivered when that registratieoverzicht came out of it.
    static func inschrijvingen() throws -> [OdtInschrijving] {
        [
            try inschrijving(
                .burgerservicenummer(Burgerservicenummer(Testnummers.burgerservicenummers[0])), "C1", "2025-09-19",
                gepland: "2026-02-19", werkelijk: "2025-12-15", reden: "08", crebo: "25187"),
            try inschrijving(
                .onderwijsnummer(Onderwijsnummer(Testnummers.onderwijsnummers[0])), "C3", "2025-10-01",
                gepland: "2026-04-01", crebo: "25535"),
        ]
    }

    static func resultaten() throws -> [OdtResultaat] {
        let inschrijvingen = try inschrijvingen()
        return [
            try resultaat(inschrijvingen[0], "R1", "K0717", "2025-12-15"),
            try resultaat(inschrijvingen[1], "R5", "C0013", "2026-03-13"),
        ]
    }

    static func inschrijving(
        _ persoon: Persoonsleutel, _ volgnummer: String, _ begin: String, gepland: String, werkelijk: String? = nil,
        reden: String? = nil, crebo: String
    ) throws -> OdtInschrijving {
        OdtInschrijving(
            sleutel: persoon, brin: try XCTUnwrap(Brin("25LX")), volgnummer: try XCTUnwrap(Volgnummer(volgnummer)),
            datumInschrijving: try XCTUnwrap(CalendarDate(begin)),
            uitschrijvingGepland: try XCTUnwrap(CalendarDate(gepland)),
            uitschrijvingWerkelijk: werkelijk.flatMap { CalendarDate($0) },
            redenUitschrijving: reden.flatMap { RedenUitschrijving($0) },
            crebo: try XCTUnwrap(Opleidingscode(crebo)), aanbieder: Onderwijsaanbieder("101A742"),
            locatie: Onderwijslocatie("100X969"))
    }

    static func resultaat(
        _ inschrijving: OdtInschrijving, _ volgnummer: String, _ code: String, _ datum: String
    ) throws -> OdtResultaat {
        OdtResultaat(
            sleutel: inschrijving.sleutel, brin: inschrijving.brin, inschrijvingvolgnummer: inschrijving.volgnummer,
            volgnummer: try XCTUnwrap(Volgnummer(volgnummer)), certificaat: try XCTUnwrap(Certificaatsoort(code)),
            datum: try XCTUnwrap(CalendarDate(datum)), aanbieder: inschrijving.aanbieder)
    }

    /// The file of a delivery with these messages.
    static func file(_ berichten: [OdtBericht]) throws -> [UInt8] {
        var encoder = OdtBerichtEncoder(brin: try XCTUnwrap(Brin("25LX")), datumTijd: "2026-01-01T00:00:00Z")
        for bericht in berichten { XCTAssertTrue(encoder.append(bericht)) }
        return OdtBerichtEncoder.begin + encoder.bytes + OdtBerichtEncoder.einde
    }
}
