import KwalificatieModel

/// The records that DUO should hold after a delivery. Texts are given in the order of the layout: this is done for each of
/// a million rows.
extension RORecord {
    /// The person.
    static func persoon(_ persoon: OdtPersoon) -> RORecord {
        RORecord(
            .persoon, teksten: nummers(persoon.sleutel) + [persoon.geboortedatum.iso, persoon.geslacht.rawValue])
    }

    /// The inschrijving.
    static func inschrijving(_ inschrijving: OdtInschrijving) -> RORecord {
        RORecord(
            .inschrijving,
            teksten: nummers(inschrijving.sleutel) + [
                inschrijving.volgnummer.text, inschrijving.datumInschrijving.iso,
                inschrijving.uitschrijvingGepland.iso, inschrijving.uitschrijvingWerkelijk?.iso ?? "",
                inschrijving.redenUitschrijving?.text ?? "",
            ])
    }

    /// The inschrijfperiode of an inschrijving; without niveau, which the crebo of a kwalificatie says.
    static func periode(_ inschrijving: OdtInschrijving) -> RORecord {
        RORecord(
            .periode,
            teksten: nummers(inschrijving.sleutel) + [
                inschrijving.volgnummer.text, inschrijving.datumInschrijving.iso, inschrijving.crebo.text,
                OdtNaam.odt, "", "N", "", inschrijving.aanbieder?.text ?? "", inschrijving.locatie?.text ?? "", "", "",
            ])
    }

    /// The result, which is part of no diploma.
    static func resultaat(_ resultaat: OdtResultaat) -> RORecord {
        let begin = nummers(resultaat.sleutel) + ["", "", resultaat.volgnummer.text, resultaat.certificaat.text]
        let einde = ["J", resultaat.inschrijvingvolgnummer.text, resultaat.aanbieder?.text ?? ""]
        return switch resultaat.certificaat {
        case .keuzedeel:
            RORecord(
                .keuzedeel, teksten: begin + [resultaat.datum.iso, OdtUitslag.behaald.rawValue] + einde)
        case .onderdeel: RORecord(.onderdeel, teksten: begin + [resultaat.datum.iso] + einde)
        }
    }

    private static func nummers(_ sleutel: Persoonsleutel) -> [String] {
        [sleutel.burgerservicenummer?.onverhuld ?? "", sleutel.onderwijsnummer?.onverhuld ?? ""]
    }
}
