import KwalificatieModel
import KwalificatieReaders

/// DATUM-002: the dates of a code are not in order.
struct DatumsOpVolgorde: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.datum, 2), severity: .error,
        title: Bilingual("Datums van een code op volgorde", "Dates of a code in order"),
        sentence: Bilingual(
            "Einde instroom ligt niet na het begin, of einde opleiding niet na einde instroom.",
            "The end of enrolment is not after the start, or the end of the opleiding not after that."),
        reason: Bilingual(
            "Een student schrijft zich eerst in en haalt daarna het diploma; een code waarvoor dat niet kan, geldt nooit.",
            "A student enrols first and obtains the diploma after that; a code for which that cannot be never holds."),
        source: "handleiding register 2.4 b",
        remedy: Bilingual(
            "Controleer de drie datums; laat einde instroom en einde opleiding leeg zolang zij niet vaststaan.",
            "Check the three dates; leave both ends empty as long as they are not fixed."),
        accepted: [
            RuleExample(
                in: "dossiers/23088-applicatieontwikkeling.xml",
                #"""
                <dossiercrebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">23088</dossiercrebo>
                """#,
                becomes: #"""
                    <dossiercrebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">23088</dossiercrebo>
                    """#)
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23088-applicatieontwikkeling.xml",
                #"""
                <dossiercrebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">23088</dossiercrebo>
                """#,
                becomes: #"""
                    📍<dossiercrebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                    Datum_einde_instroom="01-08-2015" Datum_einde_opleiding="01-08-2026">23088</dossiercrebo>
                    """#),
            RuleExample(
                in: "dossiers/23088-applicatieontwikkeling.xml",
                #"""
                <dossiercrebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">23088</dossiercrebo>
                """#,
                becomes: #"""
                    📍<dossiercrebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                    Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2016">23088</dossiercrebo>
                    """#),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        for geldigheid in record.geldigheden {
            check(
                [
                    (Moment.begin, geldigheid.geldigVanaf), (Moment.eindeInstroom, geldigheid.eindeInstroom),
                    (Moment.eindeOpleiding, geldigheid.eindeOpleiding),
                ], at: geldigheid.place, path: nil, geldigheid.subject, &report)
        }
    }

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        for (rij, subject) in list.vervallenRijen {
            check(
                [(Moment.eindeInstroom, rij.eindeInstroom.datum), (Moment.eindeOpleiding, rij.eindeOpleiding.datum)],
                at: rij.eindeOpleiding.place, path: rij.eindeOpleiding.kolom, subject, &report)
        }
    }

    private func check(
        _ moments: [(name: Bilingual, date: CalendarDate?)], at place: SourcePlace, path: String?,
        _ subject: Observation.Subject, _ report: inout Report
    ) {
        let filled = moments.compactMap { moment in moment.date.map { (name: moment.name, date: $0) } }
        for (earlier, later) in zip(filled, filled.dropFirst()) where earlier.date >= later.date {
            report.add(
                Bilingual(
                    "\(later.name.dutch) \(later.date) ligt niet na \(earlier.name.dutch) \(earlier.date)",
                    "\(later.name.english) \(later.date) is not after \(earlier.name.english) \(earlier.date)"),
                at: place, path: path, subject: subject, expected: "> \(earlier.date)", found: later.date.dutch)
        }
    }

    private enum Moment {
        static let begin = Bilingual("de ingangsdatum", "the start")
        static let eindeInstroom = Bilingual("einde instroom", "the end of enrolment")
        static let eindeOpleiding = Bilingual("einde opleiding", "the end of the opleiding")
    }
}
