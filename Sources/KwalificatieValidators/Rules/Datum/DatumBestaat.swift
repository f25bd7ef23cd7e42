import KwalificatieModel
import KwalificatieReaders

/// DATUM-001: a date is none, or a day that does not exist.
struct DatumBestaat: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.datum, 1), severity: .error,
        title: Bilingual("Bestaande datum", "Date that exists"),
        sentence: Bilingual(
            "Waar een datum hoort, staat geen datum of een dag die niet bestaat.",
            "Where a date belongs stands no date, or a day that does not exist."),
        reason: Bilingual(
            "Zonder datum is niet te bepalen in welke cohorten een code geldt; crebo leest het veld als leeg.",
            "Without the date nobody can tell for which cohorts a code holds; crebo reads the field as empty."),
        source: "gepubliceerde dossiers (dd-mm-jjjj); openbaar voorbeeld (jjjj-mm-dd)",
        remedy: Bilingual(
            "Schrijf een bestaande dag als 01-08-2022, of laat het veld leeg als er geen datum is.",
            "Write a day that exists as 01-08-2022, or leave the field empty when there is no date."),
        accepted: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml",
                #"""
                <dossiercrebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2022" \#
                Datum_einde_instroom="" Datum_einde_opleiding="">23331</dossiercrebo>
                """#,
                becomes: #"""
                    <dossiercrebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="2022-08-01" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">23331</dossiercrebo>
                    """#
            ).forReaders
        ],
        rejected: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml",
                #"""
                <dossiercrebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2022" \#
                Datum_einde_instroom="" Datum_einde_opleiding="">23331</dossiercrebo>
                """#,
                becomes: #"""
                    📍<dossiercrebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="31-02-2022" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">23331</dossiercrebo>
                    """#),
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml",
                #"""
                <dossiercrebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2022" \#
                Datum_einde_instroom="" Datum_einde_opleiding="">23331</dossiercrebo>
                """#,
                becomes: #"""
                    📍<dossiercrebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="1 aug 2022" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">23331</dossiercrebo>
                    """#),
        ])

    func check(_ observation: Observation, _ report: inout Report) {
        guard case .unreadableValue(let name, let text, .date) = observation.kind else { return }
        report.add(
            Self.message(name.hasPrefix("@") ? String(name.dropFirst()) : name, text), at: observation.place,
            path: observation.path, subject: observation.subject, expected: Self.expected, found: text.shown)
    }

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        for (rij, subject) in list.vervallenRijen {
            for cel in [rij.eindeInstroom, rij.eindeOpleiding] {
                guard let text = cel.inhoud, cel.datum == nil else { continue }
                report.add(
                    Self.message(cel.kolom, text), at: cel.place, path: cel.kolom, subject: subject,
                    expected: Self.expected, found: text.shown)
            }
        }
    }

    private static let expected = "dd-mm-jjjj"

    private static func message(_ name: String, _ text: String) -> Bilingual {
        let date = DatumTekst(text)
        if date.heeftDatumvorm, date.datum == nil {
            return Bilingual(
                "\(name) is “\(text.shown)”; die dag bestaat niet",
                "\(name) is “\(text.shown)”, a day that does not exist")
        }
        return Bilingual(
            "\(name) is “\(text.shown)”; dat is geen datum van de vorm dd-mm-jjjj",
            "\(name) is “\(text.shown)”, which is no date of the form dd-mm-yyyy")
    }
}
