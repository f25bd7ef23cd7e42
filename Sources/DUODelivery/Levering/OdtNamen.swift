/// Every name that DUO gives to something in a delivery, in one place.
///
/// **Not verified against DUO's mbo XSD**, which is not public. The terms are those of the instruction for registering
/// certificates (seed 001), the form that of DUO's published XSDs of other sectors (VO, RIO): a namespace for each
/// contract, qualified elements, camelCase. Whoever has DUO's XSD changes this file and `Schemas/duo-odt.xsd`, and
/// nothing else.
public struct OdtNaam: Sendable {
    /// The name of the element.
    public let text: String

    /// The start tag.
    let begin: [UInt8]
    /// The end tag.
    let einde: [UInt8]

    private init(_ text: String) {
        self.text = text
        begin = Array("<\(text)>".utf8)
        einde = Array("</\(text)>".utf8)
    }
}

extension OdtNaam {
    /// The namespace: that of a contract.
    public static let naamruimte = "http://duo.nl/schema/DUO_MBO_ODT_V0"
    /// What the receiver is called.
    static let ontvanger = "DUO"
    /// What `leertraject` holds.
    static let odt = "ODT"
    /// What `indicatieBekostigbaar` holds: a boolean in XML, N in files.
    static let nietBekostigbaar = "false"
    /// What `certificaat` holds: a boolean in XML, J in files.
    static let metCertificaat = "true"
    /// What `soortResultaat` holds for a keuzedeel.
    static let soortKeuzedeel = "keuzedeel"
    /// What `soortResultaat` holds for a certificate with a C code.
    static let soortOnderdeel = "AMvB-onderdeel"
    /// What stands in the XML before the root, for who opens it.
    static let waarschuwing =
        "Namen niet geverifieerd tegen DUO's eigen mbo-XSD, die niet openbaar is: zie Schemas/duo-odt.xsd van crebo."

    /// The root.
    static let levering = OdtNaam("odtLevering")
    /// A message: an envelope and one of the three deliveries.
    static let bericht = OdtNaam("bericht")

    static let berichtnummer = OdtNaam("identificatiecodeBedrijfsdocument")
    static let verzender = OdtNaam("verzendendeInstantie")
    static let ontvangendeInstantie = OdtNaam("ontvangendeInstantie")
    static let datumTijd = OdtNaam("datumTijdBedrijfsdocument")

    static let persoon = OdtNaam("identificatiePersoon")
    static let burgerservicenummer = OdtNaam("burgerservicenummer")
    static let onderwijsnummer = OdtNaam("onderwijsnummer")
    static let achternaam = OdtNaam("achternaam")
    static let voorvoegsels = OdtNaam("voorvoegsels")
    static let voornamen = OdtNaam("voornamen")
    static let geboortedatum = OdtNaam("geboortedatum")
    static let geslacht = OdtNaam("geslacht")
    static let postcode = OdtNaam("postcode")
    static let landcode = OdtNaam("landcode")

    static let inschrijving = OdtNaam("inschrijving")
    static let brin = OdtNaam("brin")
    static let inschrijvingvolgnummer = OdtNaam("inschrijvingvolgnummer")
    static let datumInschrijving = OdtNaam("datumInschrijving")
    static let uitschrijvingGepland = OdtNaam("datumUitschrijvingGepland")
    static let uitschrijvingWerkelijk = OdtNaam("datumUitschrijving")
    static let redenUitschrijving = OdtNaam("redenUitschrijving")
    static let periode = OdtNaam("inschrijfperiode")
    static let datumBegin = OdtNaam("datumBegin")
    static let aanbieder = OdtNaam("onderwijsaanbieder")
    static let locatie = OdtNaam("onderwijslocatie")
    static let opleidingcode = OdtNaam("opleidingcode")
    static let leertraject = OdtNaam("leertraject")
    static let indicatieBekostigbaar = OdtNaam("indicatieBekostigbaar")

    static let resultaat = OdtNaam("resultaat")
    static let resultaatvolgnummer = OdtNaam("resultaatvolgnummer")
    static let soortResultaat = OdtNaam("soortResultaat")
    static let keuzedeel = OdtNaam("keuzedeel")
    static let onderdeel = OdtNaam("codeAMvBonderdeel")
    static let datumResultaat = OdtNaam("datumResultaat")
    static let certificaat = OdtNaam("certificaat")
}

extension Geslacht {
    /// The value in XML (VO XSD).
    var xml: String {
        switch self {
        case .man: "1"
        case .vrouw: "2"
        case .onbekend: "3"
        }
    }

    /// Reads the value in XML.
    init?(xml: String) {
        guard let geslacht = Self.allCases.first(where: { $0.xml == xml }) else { return nil }
        self = geslacht
    }
}
