import DUODelivery
import KwalificatieModel

/// What is in a registratieoverzicht, for programs: `crebo odt read --format json`. Sentences are Dutch, whatever the
/// language of the system.
struct RegistratieoverzichtJSON: Encodable {
    struct Aantal: Encodable {
        let naam: String
        let aantal: Int
    }

    struct Bevinding: Encodable {
        let code: String
        let ernst: String
        let regel: Int
        let recordsoort: String?
        let persoon: String?
        let veld: String?
        let melding: String
        let aantal: Int
    }

    let brin: String?
    let datumBeginPeriode: CalendarDate?
    let datumEindePeriode: CalendarDate?
    let datumAanmaak: CalendarDate?
    let aantalRegels: Int
    let records: [Aantal]
    let leertrajecten: [Aantal]
    let bevindingen: [Bevinding]
    let aantallenPerRegel: [Aantal]

    init(_ overzicht: ROOverzicht) {
        brin = overzicht.voorloop.map { MaskedText($0[.brin]).text }
        datumBeginPeriode = overzicht.voorloop?.datum(.datumBeginPeriode)
        datumEindePeriode = overzicht.voorloop?.datum(.datumEindePeriode)
        datumAanmaak = overzicht.voorloop?.datum(.datumAanmaak)
        aantalRegels = overzicht.aantalRegels
        records = RORecordsoort.allCases.map { Aantal(naam: $0.rawValue, aantal: overzicht.telling[$0]) }
        leertrajecten = overzicht.leertrajecten.map { Aantal(naam: $0.leertraject, aantal: $0.aantal) }
        bevindingen = overzicht.bevindingen.map { bevinding in
            Bevinding(
                code: bevinding.rule.description, ernst: bevinding.severity.rawValue, regel: bevinding.regel,
                recordsoort: bevinding.soort?.rawValue, persoon: bevinding.persoon, veld: bevinding.veld?.rawValue,
                melding: bevinding.message.dutch, aantal: bevinding.aantal)
        }
        aantallenPerRegel = overzicht.aantallenPerRegel.sorted { $0.key < $1.key }.map {
            Aantal(naam: $0.key.description, aantal: $0.value)
        }
    }
}
