import KwalificatieModel
import KwalificatieReaders

/// DATUM-003: the end of the opleiding is not the end of enrolment plus the niveau plus two years.
struct Uitlooptijd: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.datum, 3), severity: .warning,
        title: Bilingual("Uitlooptijd is niveau plus 2 jaar", "Time to finish is niveau plus 2 years"),
        sentence: Bilingual(
            "Einde opleiding is niet einde instroom plus het niveau plus 2 jaar.",
            "The end of the opleiding is not the end of enrolment plus the niveau plus 2 years."),
        reason: Bilingual(
            "Wie zich op de laatste dag inschreef, moet de opleiding kunnen afmaken. Alle vervallen codes in de "
                + "crebolijst van 2022 volgen deze regel; bij een dossier telt het hoogste niveau. Van een code in "
                + "een lijst van vervallen codes is het niveau alleen bekend uit een gegeven dossier of een lijst "
                + "van kwalificaties; anders moet de uitlooptijd bij een van de vier niveaus passen.",
            "Who enrolled on the last day must be able to finish. All lapsed codes in the crebolijst of 2022 follow "
                + "this rule; for a dossier the highest niveau counts. The niveau of a code in a list of lapsed codes "
                + "is only known from a given dossier or list of kwalificaties; else the time must fit one of the "
                + "four niveaus."),
        source: "gepubliceerde crebolijst 2022; WEB 7.2.4; afgeleid (INFERRED)",
        remedy: Bilingual(
            "Controleer beide datums en het niveau. Een afwijking kan een besluit van de minister zijn.",
            "Check both dates and the niveau. Another value can be a decision of the minister."),
        accepted: [
            RuleExample(
                in: "dossiers/23088-applicatieontwikkeling.xml",
                #"""
                <dossiercrebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">23088</dossiercrebo>
                """#,
                becomes: #"""
                    <dossiercrebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                    Datum_einde_instroom="01-08-2021" Datum_einde_opleiding="01-08-2027">23088</dossiercrebo>
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
                    Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2027">23088</dossiercrebo>
                    """#),
            RuleExample(
                in: "dossiers/23088-applicatieontwikkeling.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2026">25187</crebo>
                """#,
                becomes: #"""
                    📍<crebo ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-2015" \#
                    Datum_einde_instroom="01-08-2020" Datum_einde_opleiding="01-08-2025">25187</crebo>
                    """#,
                within: RuleExample.applicatieontwikkelaar),
        ])

    /// The years that are added to the niveau.
    private static let extra = 2

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .dossier(let dossier) = record else { return }
        if let niveau = dossier.hoogsteNiveau {
            for geldigheid in dossier.geldigheden { check(geldigheid, niveau, highest: true, &report) }
        }
        for kwalificatie in dossier.kwalificaties.map(\.gegevens) {
            guard let niveau = kwalificatie.niveau else { continue }
            for geldigheid in kwalificatie.periodes { check(geldigheid, niveau, highest: false, &report) }
        }
    }

    private func check(_ geldigheid: Geldigheid, _ niveau: Niveau, highest: Bool, _ report: inout Report) {
        guard let instroom = geldigheid.eindeInstroom, let opleiding = geldigheid.eindeOpleiding,
            instroom < opleiding, let expected = instroom.adding(years: niveau.rawValue + Self.extra),
            opleiding != expected
        else { return }
        report.add(
            Self.message(instroom, opleiding, niveau, highest: highest, expected), at: geldigheid.place,
            subject: geldigheid.subject, expected: expected.dutch, found: opleiding.dutch)
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        guard !register.lists.isEmpty else { return }
        let niveaus = BekendeNiveaus(register)
        for list in register.listsByFile {
            for rij in list.vervallenDossiers {
                let subject = Observation.Subject(vervallenDossier: rij)
                check(rij, subject, niveaus.dossiers[subject.code ?? ""], highest: true, list.file, &report)
            }
            for rij in list.vervallenKwalificaties {
                let subject = Observation.Subject(vervallenKwalificatie: rij)
                check(rij, subject, niveaus.kwalificaties[subject.code ?? ""], highest: false, list.file, &report)
            }
        }
    }

    private func check(
        _ rij: PublishedCrebolijst.VervallenRij, _ subject: Observation.Subject, _ known: Set<Niveau>?, highest: Bool,
        _ file: String, _ report: inout Report
    ) {
        guard let instroom = rij.eindeInstroom.datum, let opleiding = rij.eindeOpleiding.datum, instroom < opleiding
        else { return }
        let possible = (known ?? Set(Niveau.allCases)).sorted()
        let expected = possible.compactMap { instroom.adding(years: $0.rawValue + Self.extra) }
        guard let highestNiveau = possible.last, let last = expected.last, !expected.contains(opleiding) else { return }
        let message =
            known == nil
            ? Bilingual(
                "van einde instroom \(instroom) tot einde opleiding \(opleiding) past bij geen niveau; verwacht wordt "
                    + "3 tot en met 6 jaar",
                "from the end of enrolment \(instroom) to the end of the opleiding \(opleiding) fits no niveau; "
                    + "expected are 3 to 6 years")
            : Self.message(instroom, opleiding, highestNiveau, highest: highest, last)
        report.add(
            message, at: rij.eindeOpleiding.place, path: rij.eindeOpleiding.kolom, subject: subject, file: file,
            expected: expected.map(\.dutch).joined(separator: ", "), found: opleiding.dutch)
    }

    private static func message(
        _ instroom: CalendarDate, _ opleiding: CalendarDate, _ niveau: Niveau, highest: Bool, _ expected: CalendarDate
    ) -> Bilingual {
        Bilingual(
            "einde opleiding is \(opleiding); met einde instroom \(instroom) en \(highest ? "hoogste niveau" : "niveau") "
                + "\(niveau.rawValue) wordt \(expected) verwacht",
            "the end of the opleiding is \(opleiding); with the end of enrolment \(instroom) and "
                + "\(highest ? "highest niveau" : "niveau") \(niveau.rawValue) \(expected) is expected")
    }
}

/// The niveaus of codes, as far as dossiers and lists that were given tell them; of a dossier, the highest.
private struct BekendeNiveaus {
    private(set) var kwalificaties: [String: Set<Niveau>] = [:]
    private(set) var dossiers: [String: Set<Niveau>] = [:]

    init(_ register: LocatedRegister) {
        for (record, _) in register.records {
            guard case .dossier(let dossier) = record else { continue }
            if let niveau = dossier.hoogsteNiveau {
                for code in record.codes { dossiers[code, default: []].insert(niveau) }
            }
            for kwalificatie in dossier.kwalificaties {
                guard let niveau = kwalificatie.niveau else { continue }
                for periode in kwalificatie.crebos { kwalificaties[periode.crebo.text, default: []].insert(niveau) }
            }
        }
        for list in register.lists {
            var highest: [String: Niveau] = [:]
            for (rij, dossiercrebo) in list.kwalificatiesMetDossier {
                guard let niveau = rij.niveau.inhoud.flatMap({ Niveau($0) }) else { continue }
                if let code = rij.crebo.inhoud { kwalificaties[code, default: []].insert(niveau) }
                if let dossiercrebo { highest[dossiercrebo] = max(niveau, highest[dossiercrebo] ?? niveau) }
            }
            for (code, niveau) in highest { dossiers[code, default: []].insert(niveau) }
        }
    }
}
