/// The columns of a list of enrolments, by the names in its header.
public enum OdtKolom: String, Sendable, Hashable, CaseIterable {
    case burgerservicenummer
    case onderwijsnummer
    case geboortedatum
    case geslacht
    case postcode
    case landcode
    case achternaam
    case voorvoegsels
    case voornamen
    case inschrijvingvolgnummer
    case datumInschrijving
    case datumUitschrijvingGepland
    case datumUitschrijvingWerkelijk
    case redenUitschrijving
    case certificaatcode
    case crebo
    case onderwijsaanbieder
    case onderwijslocatie
    case resultaatvolgnummer
    case datumResultaat
    case resultaat

    /// Whether a list without it can be delivered: what it would hold may be empty in every row.
    var magOntbreken: Bool {
        switch self {
        case .onderwijsnummer, .postcode, .landcode, .voorvoegsels, .voornamen, .datumUitschrijvingWerkelijk,
            .redenUitschrijving, .crebo, .onderwijsaanbieder, .onderwijslocatie, .resultaatvolgnummer, .datumResultaat,
            .resultaat:
            true
        default: false
        }
    }

    /// The column with this name; letter case and spaces around it do not count.
    init?(kop: String) {
        let name = kop.lowercased().filter { $0 != " " && $0 != "\t" }
        guard let kolom = Self.allCases.first(where: { $0.rawValue.lowercased() == name }) else { return nil }
        self = kolom
    }
}
