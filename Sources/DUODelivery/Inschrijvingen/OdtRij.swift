import KwalificatieModel
import KwalificatieReaders

/// A row of a list of enrolments: each field with what it means.
public struct OdtRij: Sendable {
    /// The line on which it begins.
    public let regel: UInt32
    /// How many fields it has.
    let aantalVelden: Int
    /// How many fields the header has.
    let verwachteVelden: Int

    let burgerservicenummer: OdtVeld<Burgerservicenummer>
    let onderwijsnummer: OdtVeld<Onderwijsnummer>
    let geboortedatum: OdtVeld<Geboortedatum>
    let geslacht: OdtVeld<Geslacht>
    let postcode: OdtVeld<Postcode>
    let landcode: OdtVeld<Landcode>
    let achternaam: OdtVeld<String>
    let voorvoegsels: OdtVeld<String>
    let voornamen: OdtVeld<String>
    let inschrijvingvolgnummer: OdtVeld<Volgnummer>
    let datumInschrijving: OdtVeld<CalendarDate>
    let uitschrijvingGepland: OdtVeld<CalendarDate>
    let uitschrijvingWerkelijk: OdtVeld<CalendarDate>
    let redenUitschrijving: OdtVeld<RedenUitschrijving>
    let certificaatcode: OdtVeld<Certificaatsoort>
    let crebo: OdtVeld<Opleidingscode>
    let aanbieder: OdtVeld<Onderwijsaanbieder>
    let locatie: OdtVeld<Onderwijslocatie>
    let resultaatvolgnummer: OdtVeld<Volgnummer>
    let datumResultaat: OdtVeld<CalendarDate>
    let resultaat: OdtVeld<OdtUitslag>

    init(_ row: CSVRow, _ kop: OdtKop) {
        regel = row.fields[0].place.line
        aantalVelden = row.fields.count
        verwachteVelden = kop.aantalKolommen
        func veld<Waarde>(_ kolom: OdtKolom, _ read: (String) -> Waarde?) -> OdtVeld<Waarde> {
            guard let index = kop.index(of: kolom), index < row.fields.count else { return OdtVeld("", read) }
            return OdtVeld(row.fields[index].text, read)
        }
        burgerservicenummer = veld(.burgerservicenummer) { try? Burgerservicenummer($0) }
        onderwijsnummer = veld(.onderwijsnummer) { try? Onderwijsnummer($0) }
        geboortedatum = veld(.geboortedatum) { Geboortedatum($0) }
        geslacht = veld(.geslacht) { Geslacht(rawValue: $0) }
        postcode = veld(.postcode) { Postcode($0) }
        landcode = veld(.landcode) { Landcode($0) }
        achternaam = veld(.achternaam) { Self.naam($0) }
        voorvoegsels = veld(.voorvoegsels) { Self.naam($0) }
        voornamen = veld(.voornamen) { Self.naam($0) }
        inschrijvingvolgnummer = veld(.inschrijvingvolgnummer) { Volgnummer($0) }
        datumInschrijving = veld(.datumInschrijving) { DatumTekst($0).datum }
        uitschrijvingGepland = veld(.datumUitschrijvingGepland) { DatumTekst($0).datum }
        uitschrijvingWerkelijk = veld(.datumUitschrijvingWerkelijk) { DatumTekst($0).datum }
        redenUitschrijving = veld(.redenUitschrijving) { RedenUitschrijving($0) }
        certificaatcode = veld(.certificaatcode) { Certificaatsoort($0) }
        crebo = veld(.crebo) { Opleidingscode($0) }
        aanbieder = veld(.onderwijsaanbieder) { Onderwijsaanbieder($0) }
        locatie = veld(.onderwijslocatie) { Onderwijslocatie($0) }
        resultaatvolgnummer = veld(.resultaatvolgnummer) { Volgnummer($0) }
        datumResultaat = veld(.datumResultaat) { DatumTekst($0).datum }
        resultaat = veld(.resultaat) { OdtUitslag(rawValue: $0) }
    }

    /// The longest name, in characters (GBA: 200).
    static let maximumNaamLengte = 200

    /// A name without control characters, not longer than that.
    private static func naam(_ text: String) -> String? {
        if text.utf8.count <= maximumNaamLengte, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
        guard text.unicodeScalars.prefix(maximumNaamLengte + 1).count <= maximumNaamLengte else { return nil }
        return text.unicodeScalars.allSatisfy(Self.kanInNaam) ? text : nil
    }

    /// Neither a character that steers something, nor one that XML cannot hold.
    private static func kanInNaam(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xFFFE, 0xFFFF: false
        default: scalar.properties.generalCategory != .control
        }
    }
}

extension OdtRij {
    /// The number of the person; nil when there is none, or more than one.
    var sleutel: Persoonsleutel? {
        switch (burgerservicenummer.waarde, onderwijsnummer.waarde) {
        case (let nummer?, nil) where onderwijsnummer.isLeeg: .burgerservicenummer(nummer)
        case (nil, let nummer?) where burgerservicenummer.isLeeg: .onderwijsnummer(nummer)
        default: nil
        }
    }

    /// Whether there is anything of a result: a row without one is an enrolment only.
    var heeftResultaat: Bool { !(resultaatvolgnummer.isLeeg && datumResultaat.isLeeg && resultaat.isLeeg) }

    /// The last day of the enrolment: as it was, or as planned.
    var laatsteDag: CalendarDate? {
        uitschrijvingWerkelijk.isLeeg ? uitschrijvingGepland.waarde : uitschrijvingWerkelijk.waarde
    }
}

/// What came out of an examination.
public enum OdtUitslag: String, Sendable, Hashable {
    /// Obtained.
    case behaald = "Behaald"
    /// Not obtained.
    case nietBehaald = "Niet behaald"
}
