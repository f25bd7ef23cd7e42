import KwalificatieModel
import KwalificatieReaders

extension OdtXML {
    /// Adds the delivery of a message.
    mutating func add(_ bericht: OdtBericht) {
        switch bericht {
        case .persoon(let persoon): add(persoon)
        case .inschrijving(let inschrijving): add(inschrijving)
        case .resultaat(let resultaat): add(resultaat)
        }
    }

    /// A number that is the same for messages that say the same, whenever and by whom they are sent.
    var fingerprint: UInt64 {
        var hash = SHA256()
        hash.update(values)
        return hash.digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
    private mutating func add(_ persoon: OdtPersoon) {
        open(.persoon)
        add(persoon.sleutel)
        add(.achternaam, persoon.achternaam)
        add(.voorvoegsels, persoon.voorvoegsels)
        add(.voornamen, persoon.voornamen)
        add(.geboortedatum, persoon.geboortedatum.iso)
        add(.geslacht, persoon.geslacht.xml)
        add(.postcode, persoon.postcode?.text)
        add(.landcode, persoon.landcode?.text)
        close(.persoon)
    }

    private mutating func add(_ inschrijving: OdtInschrijving) {
        open(.inschrijving)
        add(inschrijving.sleutel)
        add(.brin, inschrijving.brin.text)
        add(.inschrijvingvolgnummer, inschrijving.volgnummer.text)
        add(.datumInschrijving, inschrijving.datumInschrijving.iso)
        add(.uitschrijvingGepland, inschrijving.uitschrijvingGepland.iso)
        add(.uitschrijvingWerkelijk, inschrijving.uitschrijvingWerkelijk?.iso)
        add(.redenUitschrijving, inschrijving.redenUitschrijving?.text)
        open(.periode)
        add(.datumBegin, inschrijving.datumInschrijving.iso)
        add(.aanbieder, inschrijving.aanbieder?.text)
        add(.locatie, inschrijving.locatie?.text)
        add(.opleidingcode, inschrijving.crebo.text)
        add(.leertraject, OdtNaam.odt)
        add(.indicatieBekostigbaar, OdtNaam.nietBekostigbaar)
        close(.periode)
        close(.inschrijving)
    }

    private mutating func add(_ resultaat: OdtResultaat) {
        open(.resultaat)
        add(resultaat.sleutel)
        add(.brin, resultaat.brin.text)
        add(.inschrijvingvolgnummer, resultaat.inschrijvingvolgnummer.text)
        add(.resultaatvolgnummer, resultaat.volgnummer.text)
        switch resultaat.certificaat {
        case .keuzedeel(let code):
            add(.soortResultaat, OdtNaam.soortKeuzedeel)
            add(.keuzedeel, code.text)
        case .onderdeel(let code):
            add(.soortResultaat, OdtNaam.soortOnderdeel)
            add(.onderdeel, code.text)
        }
        add(.datumResultaat, resultaat.datum.iso)
        add(.certificaat, OdtNaam.metCertificaat)
        add(.aanbieder, resultaat.aanbieder?.text)
        close(.resultaat)
    }

    private mutating func add(_ sleutel: Persoonsleutel) {
        switch sleutel {
        case .burgerservicenummer(let nummer): add(.burgerservicenummer, nummer.onverhuld)
        case .onderwijsnummer(let nummer): add(.onderwijsnummer, nummer.onverhuld)
        }
    }
}
