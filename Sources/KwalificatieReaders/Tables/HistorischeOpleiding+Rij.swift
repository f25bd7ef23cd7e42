import KwalificatieModel

extension HistorischeOpleiding: Tabelregel {
    static let kolommen = Tabelkolommen(
        verplicht: [.crebo, .naam], facultatief: [.niveau, .dossiercrebo, .geldigVanaf, .geldigTot])

    init?(_ rij: inout Tabelrij) {
        guard let code = rij.opleidingscode(.crebo) else { return nil }
        rij.onderwerp = .init(soort: "opleiding", code: code.text, titel: String(rij.cel(.naam).waarde))
        guard let naam = rij.verplicht(.naam, .naam, { $0 }) else { return nil }
        let niveau = rij.facultatief(.niveau, .niveau) { Niveau($0) }
        let dossier = rij.facultatief(.dossiercrebo, .opleidingscode) { Opleidingscode($0) }
        let periode = Self.periode(&rij)
        self.init(
            code: code, naam: naam, niveau: niveau, dossier: dossier, geldigVanaf: periode.vanaf,
            geldigTot: periode.tot, file: rij.file, place: rij.place)
    }

    /// The period; unknown as a whole when its end cannot be read or comes before its begin: without its end the code
    /// would seem to be open still.
    private static func periode(_ rij: inout Tabelrij) -> (vanaf: CalendarDate?, tot: CalendarDate?) {
        let vanaf = rij.datum(.geldigVanaf)
        let tot = rij.datum(.geldigTot)
        if tot == nil, rij.cel(.geldigTot).inhoud != nil { return (nil, nil) }
        if let vanaf, let tot, tot <= vanaf {
            rij.laatWeg(.geldigTot, .eindeNaBegin)
            return (nil, nil)
        }
        return (vanaf, tot)
    }

    var sleutel: Opleidingscode { code }

    func verhouding(tot eerdere: HistorischeOpleiding) -> Tabelverhouding { .tegenspraak }

    var onderwerp: Observation.Subject { .init(soort: "opleiding", code: code.text, titel: naam) }
}
