import KwalificatieModel
import KwalificatieReaders

/// DATUM-004: a kwalificatie starts before its dossier, or goes on after it.
struct GeldigBinnenDossier: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.datum, 4), severity: .warning,
        title: Bilingual("Kwalificatie geldt binnen haar dossier", "Kwalificatie holds within its dossier"),
        sentence: Bilingual(
            "Een kwalificatie begint voor haar dossier, of haar instroom eindigt na die van het dossier.",
            "A kwalificatie starts before its dossier, or its enrolment ends after that of the dossier."),
        reason: Bilingual(
            "Een kwalificatie geldt alleen zolang haar dossier geldt. Heeft een dossier codes van meer ministeries, "
                + "dan geldt het van het eerste begin tot het laatste einde: kwalificaties houden soms hun code als "
                + "het dossier er een van een ander ministerie krijgt.",
            "A kwalificatie holds only while its dossier does. A dossier with codes of several ministries holds from "
                + "the first start to the last end: kwalificaties at times keep their code when the dossier gets one "
                + "of another ministry."),
        source: "gepubliceerde crebolijsten 2015 en 2022; afgeleid (INFERRED)",
        remedy: Bilingual(
            "Maak de datums van de kwalificatie en van het dossier gelijk.",
            "Make the dates of the kwalificatie and of the dossier the same."),
        accepted: [
            RuleExample(
                in: "dossiers/23088-applicatieontwikkeling.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">25187</crebo>
                """#,
                becomes: #"""
                    <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2016" \#
                    Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">25187</crebo>
                    """#,
                within: RuleExample.applicatieontwikkelaar)
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23088-applicatieontwikkeling.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">25187</crebo>
                """#,
                becomes: #"""
                    📍<crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2014" \#
                    Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">25187</crebo>
                    """#
            )
            .shown(
                wrong: #"""
                    <dossiercrebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                    Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">23088</dossiercrebo>
                    …
                    <profiel nr="1200486" titel="Applicatie- en mediaontwikkelaar" hoofdstuk="1" niveau="4" …>
                    …
                    <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2014" \#
                    Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">25187</crebo>
                    …
                    </profiel>
                    """#,
                right: #"""
                    <dossiercrebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                    Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">23088</dossiercrebo>
                    …
                    <profiel nr="1200486" titel="Applicatie- en mediaontwikkelaar" hoofdstuk="1" niveau="4" …>
                    …
                    <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                    Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">25187</crebo>
                    …
                    </profiel>
                    """#),
            RuleExample(
                in: "dossiers/23088-applicatieontwikkeling.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">25187</crebo>
                """#,
                becomes: #"""
                    📍<crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">25187</crebo>
                    """#
            )
            .shown(
                wrong: #"""
                    <dossiercrebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                    Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">23088</dossiercrebo>
                    …
                    <profiel nr="1200486" titel="Applicatie- en mediaontwikkelaar" hoofdstuk="1" niveau="4" …>
                    …
                    <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">25187</crebo>
                    …
                    </profiel>
                    """#,
                right: #"""
                    <dossiercrebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                    Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">23088</dossiercrebo>
                    …
                    <profiel nr="1200486" titel="Applicatie- en mediaontwikkelaar" hoofdstuk="1" niveau="4" …>
                    …
                    <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                    Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">25187</crebo>
                    …
                    </profiel>
                    """#),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .dossier(let dossier) = record else { return }
        let starts = dossier.crebos.map(\.geldigVanaf)
        let ends = dossier.geldigheden.map { $0.$eindeInstroom.isUnreadable ? nil : $0.eindeInstroom }
        // Nil when a start is not known, or when one of the codes has no end: then nothing can be too early or late.
        let start = starts.contains(nil) ? nil : starts.compactMap { $0 }.min()
        let end = ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
        for geldigheid in dossier.kwalificaties.flatMap(\.gegevens.periodes) {
            if let start, let own = geldigheid.geldigVanaf, own < start {
                report.add(
                    Bilingual(
                        "de kwalificatie geldt vanaf \(own), maar haar dossier pas vanaf \(start)",
                        "the kwalificatie holds from \(own), but its dossier only from \(start)"),
                    at: geldigheid.place, subject: geldigheid.subject, expected: ">= \(start)", found: own.dutch)
            }
            guard let end, !geldigheid.$eindeInstroom.isUnreadable else { continue }
            if let own = geldigheid.eindeInstroom, own > end {
                report.add(
                    Bilingual(
                        "einde instroom van de kwalificatie is \(own), maar die van haar dossier is al \(end)",
                        "the end of enrolment of the kwalificatie is \(own), but that of its dossier is \(end)"),
                    at: geldigheid.place, subject: geldigheid.subject, expected: "<= \(end)", found: own.dutch)
            } else if geldigheid.eindeInstroom == nil {
                report.add(
                    Bilingual(
                        "de kwalificatie heeft geen einde instroom, maar die van haar dossier is \(end)",
                        "the kwalificatie has no end of enrolment, but that of its dossier is \(end)"),
                    at: geldigheid.place, subject: geldigheid.subject, expected: "<= \(end)")
            }
        }
    }
}
