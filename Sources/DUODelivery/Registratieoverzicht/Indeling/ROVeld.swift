/// The fields of the records of a registratieoverzicht, by the names that PvE 15.5 gives them.
///
/// A name that occurs in records of several kinds is one field here: `record[.datumBegin]`.
public enum ROVeld: String, Sendable, Hashable, CaseIterable {
    case brin = "BRIN"
    case datumBeginPeriode = "datum begin periode"
    /// Inclusive.
    case datumEindePeriode = "datum einde periode"
    case datumAanmaak = "datum aanmaak"

    case burgerservicenummer
    case onderwijsnummer
    case geboortedatum
    case geslacht

    case inschrijvingvolgnummer
    case datumInschrijving = "datum inschrijving"
    /// Inclusive.
    case datumUitschrijvingGepland = "datum uitschrijving gepland"
    /// The last day on which the inschrijving is valid.
    case datumUitschrijvingWerkelijk = "datum uitschrijving werkelijk"
    case redenUitschrijving = "reden uitschrijving"

    case datumBegin = "datum begin"
    /// Inclusive.
    case datumEind = "datum eind"
    case opleidingcode
    case leertraject
    case niveau
    case indicatieBekostigbaar = "indicatie bekostigbaar"
    case locatiecodeVSV = "locatiecode VSV"
    case onderwijsaanbieder
    case onderwijslocatie
    case leerroute
    case leerroutefase

    case volgnummer
    case afsluitdatum
    case datumEindeGepland = "datum einde gepland"
    case datumEindeWerkelijk = "datum einde werkelijk"
    /// In hours.
    case omvang
    case leerbedrijfID
    case codeKeuzedeel = "code keuzedeel"

    case resultaatvolgnummer
    case datumResultaat = "datum resultaat"
    /// The empty field behind `datumResultaat` of a diploma, which real files have and PvE 15.5.7 does not.
    case leeg = "leeg veld"
    case resultaatvolgnummerDiploma = "resultaatvolgnummer diploma"
    case opleidingcodeDiploma = "opleidingcode diploma"
    case codeAMvBOnderdeel = "code AMvB-onderdeel"
    case certificaat
    case codeExamenonderdeel = "code generiek examenonderdeel"
    case eindcijfer
    case vrijstelling
    case cijferIE = "cijfer IE"
    case vrijstellingIE = "vrijstelling IE"
    case cijferCE = "cijfer CE"
    case vrijstellingCE = "vrijstelling CE"
    case resultaat

    case aantalPersonen = "totaal aantal personen"
    case aantalInschrijvingen = "totaal aantal deelnames"
    case aantalPerioden = "totaal aantal deelnameperiodes"
    case aantalOndersteuning = "totaal aantal periodes extra ondersteuning"
    case aantalBPV = "totaal aantal BPV's"
    case aantalDiplomas = "totaal aantal diploma's"
    case aantalOnderdelen = "totaal aantal AMvB-onderdelen"
    case aantalExamenonderdelen = "totaal aantal generieke examenonderdelen"
    case aantalKeuzedelen = "totaal aantal keuzedelen"
}
