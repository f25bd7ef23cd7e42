/// What a registratieoverzicht should show of a delivery.
extension RORecord {
    /// The inschrijving (ISG).
    static func inschrijving(_ inschrijving: OdtInschrijving) -> RORecord {
        RORecord(
            .inschrijving,
            teksten: nummers(inschrijving.sleutel) + [
                inschrijving.volgnummer.text, inschrijving.datumInschrijving.iso,
                inschrijving.uitschrijvingGepland.iso, inschrijving.uitschrijvingWerkelijk?.iso ?? "",
                inschrijving.redenUitschrijving?.text ?? "",
            ])
    }

    /// Its only periode (ISP).
    static func periode(_ inschrijving: OdtInschrijving) -> RORecord {
        RORecord(
            .periode,
            teksten: nummers(inschrijving.sleutel) + [
                inschrijving.volgnummer.text, inschrijving.datumInschrijving.iso, inschrijving.crebo.text,
                Leertraject.odt.rawValue, "", "N", "", inschrijving.aanbieder?.text ?? "",
                inschrijving.locatie?.text ?? "", "", "",
            ])
    }

    /// The result (KZD or AMO), which belongs to no diploma.
    static func resultaat(_ resultaat: OdtResultaat) -> RORecord {
        let begin = nummers(resultaat.sleutel) + ["", "", resultaat.volgnummer.text, resultaat.certificaat.text]
        let einde = [resultaat.inschrijvingvolgnummer.text, resultaat.aanbieder?.text ?? ""]
        return switch resultaat.certificaat {
        case .keuzedeel: RORecord(.keuzedeel, teksten: begin + [resultaat.datum.iso, "Behaald", "J"] + einde)
        case .onderdeel: RORecord(.onderdeel, teksten: begin + [resultaat.datum.iso, "J"] + einde)
        }
    }

    /// The two numbers of a person, one of them empty.
    static func nummers(_ sleutel: Persoonsleutel) -> [String] {
        [sleutel.burgerservicenummer?.onverhuld ?? "", sleutel.onderwijsnummer?.onverhuld ?? ""]
    }
}
