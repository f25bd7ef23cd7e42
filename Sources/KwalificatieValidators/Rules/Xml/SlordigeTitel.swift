import KwalificatieModel
import KwalificatieReaders

/// XML-011: a title or name with spaces that do not belong in it.
struct SlordigeTitel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 11), severity: .info,
        title: Bilingual("Titels zonder losse spaties", "Titles without stray spaces"),
        sentence: Bilingual(
            "Een titel begint of eindigt met een spatie, of bevat een dubbele of vaste spatie.",
            "A title begins or ends with a space, or holds a double or no-break space."),
        reason: Bilingual(
            "Wie op naam zoekt, sorteert of vergelijkt, ziet een andere naam. In gepubliceerde gegevens komt het vaak "
                + "voor; crebo geeft de titel zoals hij is.",
            "Who searches, sorts or compares by name sees another name. Published data have it often; crebo gives the "
                + "title as it is."),
        source: "gepubliceerde dossiers van 2016; gepubliceerde crebolijst 2022",
        remedy: Bilingual(
            "Haal de overbodige spaties weg en vervang een vaste spatie door een gewone.",
            "Remove the superfluous spaces and replace a no-break space by an ordinary one."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"<keuzedeel nr="1200606" titel="Agile game productie""#,
                becomes: #"<keuzedeel nr="1200606" titel="Agile game - productie""#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"<keuzedeel nr="1200606" titel="Agile game productie""#,
                becomes: #"📍<keuzedeel nr="1200606" titel=" Agile  game productie""#),
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"<werkproces nr="1200612" titel="Plant een sprint""#,
                becomes: #"📍<werkproces nr="1200612" titel="Plant een&#160;sprint""#),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        check(record.titel, at: record.place, .init(record), &report)
        if case .dossier(let dossier) = record {
            for kwalificatie in dossier.kwalificaties {
                check(kwalificatie.titel, at: kwalificatie.place, .init(kwalificatie), &report)
            }
        }
        for groep in record.kerntaakgroepen {
            for kerntaak in groep.kerntaken {
                check(kerntaak.titel, at: kerntaak.place, groep.subject, &report)
                for werkproces in kerntaak.werkprocessen {
                    check(werkproces.titel, at: werkproces.place, groep.subject, &report)
                }
            }
        }
    }

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        // Every row of a dossier gives its dossier: one cell, one finding.
        var seen: Set<SourcePlace> = []
        // The code stands on the first row of a dossier, the name on each.
        var dossiercrebo = ""
        for row in list.kwalificaties {
            if !row.dossiercrebo.tekst.isEmpty { dossiercrebo = row.dossiercrebo.tekst }
            if seen.insert(row.dossier.place).inserted {
                let subject = Observation.Subject(dossierOf: row)
                check(
                    row.dossier, .init(soort: subject.soort, code: dossiercrebo, titel: subject.titel), &report)
            }
            check(row.naam, .init(row), &report)
        }
        for (row, subject) in list.vervallenRijen {
            check(row.naam, subject, &report)
            check(row.vervangenDoor, subject, &report)
        }
    }

    private func check(
        _ cel: PublishedCrebolijst.Cel, _ subject: Observation.Subject, _ report: inout Report
    ) {
        check(cel.tekst, at: cel.place, path: cel.kolom, subject, &report)
    }

    private func check(
        _ titel: String, at place: SourcePlace, path: String? = nil, _ subject: Observation.Subject,
        _ report: inout Report
    ) {
        let faults = Self.faults(of: titel)
        guard !faults.isEmpty else { return }
        report.add(
            Bilingual(
                "“\(titel.shown)” \(faults.map(\.dutch).joined(separator: " en "))",
                "“\(titel.shown)” \(faults.map(\.english).joined(separator: " and "))"),
            at: place, path: path, subject: subject, expected: titel.eenRegel.shown, found: titel.shown)
    }

    /// What is wrong with the spaces of a title; nothing for one without text, which other rules report.
    private static func faults(of titel: String) -> [Bilingual] {
        let scalars = titel.unicodeScalars
        guard !titel.isEenRegel, let first = scalars.first, let last = scalars.last,
            !scalars.allSatisfy(\.isWitruimte)
        else { return [] }
        var faults: [Bilingual] = []
        if first.isWitruimte { faults.append(Bilingual("begint met een spatie", "begins with a space")) }
        if last.isWitruimte { faults.append(Bilingual("eindigt met een spatie", "ends with a space")) }
        var inner = scalars.drop(while: \.isWitruimte)
        while let last = inner.last, last.isWitruimte { inner.removeLast() }
        let hasDouble = zip(inner, inner.dropFirst()).contains {
            $0.isWitruimte && $1.isWitruimte
        }
        let hasOther = inner.contains { $0.isWitruimte && $0 != " " }
        if hasDouble { faults.append(Bilingual("bevat een dubbele spatie", "holds a double space")) }
        if hasOther {
            faults.append(
                Bilingual("bevat een vaste of bijzondere spatie", "holds a no-break or other special space"))
        }
        return faults
    }
}
