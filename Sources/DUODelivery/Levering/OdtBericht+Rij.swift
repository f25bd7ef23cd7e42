extension OdtPersoon {
    /// The person of a row; nil when what is needed cannot be read.
    init?(_ rij: OdtRij) {
        guard let sleutel = rij.sleutel, let achternaam = rij.achternaam.waarde,
            let geboortedatum = rij.geboortedatum.waarde, let geslacht = rij.geslacht.waarde
        else { return nil }
        self.init(
            sleutel: sleutel, achternaam: achternaam, voorvoegsels: rij.voorvoegsels.waarde,
            voornamen: rij.voornamen.waarde, geboortedatum: geboortedatum, geslacht: geslacht,
            postcode: rij.postcode.waarde, landcode: rij.landcode.waarde)
    }
}

extension OdtInschrijving {
    /// The enrolment of a row; nil when what is needed cannot be read.
    init?(_ rij: OdtRij, _ brin: Brin, _ keuze: Crebokeuze) {
        guard let sleutel = rij.sleutel, let volgnummer = rij.inschrijvingvolgnummer.waarde,
            let begin = rij.datumInschrijving.waarde, let gepland = rij.uitschrijvingGepland.waarde,
            let crebo = keuze.crebo
        else { return nil }
        self.init(
            sleutel: sleutel, brin: brin, volgnummer: volgnummer, datumInschrijving: begin,
            uitschrijvingGepland: gepland, uitschrijvingWerkelijk: rij.uitschrijvingWerkelijk.waarde,
            redenUitschrijving: rij.redenUitschrijving.waarde, crebo: crebo, aanbieder: rij.aanbieder.waarde,
            locatie: rij.locatie.waarde)
    }
}

extension OdtResultaat {
    /// The result of a row; nil when it has none.
    init?(_ rij: OdtRij, _ brin: Brin) {
        guard let sleutel = rij.sleutel, let inschrijving = rij.inschrijvingvolgnummer.waarde,
            let volgnummer = rij.resultaatvolgnummer.waarde, let certificaat = rij.certificaatcode.waarde,
            let datum = rij.datumResultaat.waarde, rij.resultaat.waarde == .behaald
        else { return nil }
        self.init(
            sleutel: sleutel, brin: brin, inschrijvingvolgnummer: inschrijving, volgnummer: volgnummer,
            certificaat: certificaat, datum: datum, aanbieder: rij.aanbieder.waarde)
    }
}
