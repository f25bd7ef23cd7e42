import KwalificatieModel

/// One delivery to DUO about one person: who it is, an enrolment, or a result. It carries the latest full state.
public enum OdtBericht: Sendable, Equatable {
    /// Identificatie persoon.
    case persoon(OdtPersoon)
    /// Inschrijving with its inschrijfperiode.
    case inschrijving(OdtInschrijving)
    /// Resultaat.
    case resultaat(OdtResultaat)
}

/// Who a person is (identificatie persoon).
public struct OdtPersoon: Sendable, Hashable {
    /// The number of the person.
    public var sleutel: Persoonsleutel
    /// The surname without voorvoegsels.
    public var achternaam: String
    /// What stands before the surname; nil where nothing does.
    public var voorvoegsels: String?
    /// The first names; nil of who has none.
    public var voornamen: String?
    /// The day of birth, as far as known.
    public var geboortedatum: Geboortedatum
    /// The geslacht.
    public var geslacht: Geslacht
    /// The postcode of a Dutch address.
    public var postcode: Postcode?
    /// The country of the address: four digits of the landentabel (BRP, table 34).
    public var landcode: Landcode?

    /// A person; nil where nothing is known.
    public init(
        sleutel: Persoonsleutel, achternaam: String, voorvoegsels: String? = nil, voornamen: String? = nil,
        geboortedatum: Geboortedatum, geslacht: Geslacht, postcode: Postcode? = nil, landcode: Landcode? = nil
    ) {
        self.sleutel = sleutel
        self.achternaam = achternaam
        self.voorvoegsels = voorvoegsels
        self.voornamen = voornamen
        self.geboortedatum = geboortedatum
        self.geslacht = geslacht
        self.postcode = postcode
        self.landcode = landcode
    }
}

/// An enrolment for one certificate: leertraject ODT, never bekostigbaar, one inschrijfperiode from its first day on.
public struct OdtInschrijving: Sendable, Equatable {
    /// The number of the person.
    public var sleutel: Persoonsleutel
    /// The institution.
    public var brin: Brin
    /// The number of the enrolment: unique per institution and person.
    public var volgnummer: Volgnummer
    /// The first day (inclusive).
    public var datumInschrijving: CalendarDate
    /// The planned last day (inclusive).
    public var uitschrijvingGepland: CalendarDate
    /// The last day (inclusive), when it has ended.
    public var uitschrijvingWerkelijk: CalendarDate?
    /// Why it ended: two characters, as given. No current list is known.
    public var redenUitschrijving: RedenUitschrijving?
    /// The crebo of the inschrijfperiode.
    public var crebo: Opleidingscode
    /// The onderwijsaanbieder of the inschrijfperiode.
    public var aanbieder: Onderwijsaanbieder?
    /// The onderwijslocatie of the inschrijfperiode.
    public var locatie: Onderwijslocatie?

    /// An enrolment; the fields are as in the properties.
    public init(
        sleutel: Persoonsleutel, brin: Brin, volgnummer: Volgnummer, datumInschrijving: CalendarDate,
        uitschrijvingGepland: CalendarDate, uitschrijvingWerkelijk: CalendarDate? = nil,
        redenUitschrijving: RedenUitschrijving? = nil, crebo: Opleidingscode, aanbieder: Onderwijsaanbieder? = nil,
        locatie: Onderwijslocatie? = nil
    ) {
        self.sleutel = sleutel
        self.brin = brin
        self.volgnummer = volgnummer
        self.datumInschrijving = datumInschrijving
        self.uitschrijvingGepland = uitschrijvingGepland
        self.uitschrijvingWerkelijk = uitschrijvingWerkelijk
        self.redenUitschrijving = redenUitschrijving
        self.crebo = crebo
        self.aanbieder = aanbieder
        self.locatie = locatie
    }
}

/// A certificate that was obtained: certificaat J, outside any diploma.
public struct OdtResultaat: Sendable, Equatable {
    /// The number of the person.
    public var sleutel: Persoonsleutel
    /// The institution.
    public var brin: Brin
    /// The enrolment within which it was obtained.
    public var inschrijvingvolgnummer: Volgnummer
    /// The number of the result: unique per institution and person.
    public var volgnummer: Volgnummer
    /// The certificate.
    public var certificaat: Certificaatsoort
    /// The day of the result.
    public var datum: CalendarDate
    /// The onderwijsaanbieder.
    public var aanbieder: Onderwijsaanbieder?

    /// A result; the fields are as in the properties.
    public init(
        sleutel: Persoonsleutel, brin: Brin, inschrijvingvolgnummer: Volgnummer, volgnummer: Volgnummer,
        certificaat: Certificaatsoort, datum: CalendarDate, aanbieder: Onderwijsaanbieder? = nil
    ) {
        self.sleutel = sleutel
        self.brin = brin
        self.inschrijvingvolgnummer = inschrijvingvolgnummer
        self.volgnummer = volgnummer
        self.certificaat = certificaat
        self.datum = datum
        self.aanbieder = aanbieder
    }
}
