import KwalificatieModel
import KwalificatieReaders

/// XML-010: a text that should say something and is empty.
///
/// An element that is not there at all is a breach of the schema (XML-001).
struct LegeVerplichteTekst: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 10), severity: .warning,
        title: Bilingual("Verplichte teksten zijn gevuld", "Mandatory texts are filled"),
        sentence: Bilingual(
            "Een tekst die de inhoud van een kwalificatie, keuzedeel of certificaat vastlegt, is leeg.",
            "A text that lays down the content of a kwalificatie, keuzedeel or certificaat is empty."),
        reason: Bilingual(
            "Scholen richten onderwijs en examens in naar deze teksten. Bij het basisdeel mag een tekst leeg zijn als de "
                + "profielen hem geven.",
            "Schools shape teaching and exams by these texts. In the basis a text may be empty when the profielen give "
                + "it."),
        source: "gepubliceerde dossiers van 2016: deze teksten zijn overal gevuld; afgeleid (INFERRED)",
        remedy: Bilingual("Vul de tekst in.", "Fill in the text."),
        accepted: [
            RuleExample(
                in: "dossiers/23389-binnenvaart.xml",
                "<complexiteit><![CDATA[De binnenvaarder werkt op een bewegende werkplek, vaak bij slecht weer of in het "
                    + "donker. Stroming, verkeer en belading bepalen wat veilig is.]]>",
                becomes: "<complexiteit>"),
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                "<ontwikkelddoor>SBB</ontwikkelddoor>\n      </algemeneinformatie>\n      <omschrijving><![CDATA[",
                becomes:
                    "<ontwikkelddoor>SBB</ontwikkelddoor>\n      </algemeneinformatie>\n      <omschrijving><![CDATA[<p>"
            ),
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                "<werkprocesresultaat><![CDATA[Er is een sprintplan waar het hele team achter staat.]]>",
                becomes: "📍<werkprocesresultaat><![CDATA[<p>&nbsp;</p>]]>", within: RuleExample.planEenSprint
            )
            .shown(
                wrong: "<werkprocesresultaat><![CDATA[<p>&nbsp;</p>]]></werkprocesresultaat>",
                right: """
                    <werkprocesresultaat>\
                    <![CDATA[Er is een sprintplan waar het hele team achter staat.]]></werkprocesresultaat>
                    """),
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                "<verantwoordelijkheid><![CDATA[De student is verantwoordelijk voor zijn eigen taken en samen met het "
                    + "team voor het resultaat van de sprint.]]>",
                becomes: "📍<verantwoordelijkheid>"
            )
            .shown(
                wrong: "<verantwoordelijkheid></verantwoordelijkheid>",
                right: """
                    <verantwoordelijkheid>\
                    <![CDATA[De student is verantwoordelijk voor zijn eigen taken…]]></verantwoordelijkheid>
                    """),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        let subject = Observation.Subject(record)
        var added: Set<Addition> = []
        switch record {
        case .dossier(let dossier):
            for kwalificatie in dossier.kwalificaties {
                check(
                    kwalificatie.typeringVanHetBeroep, kwalificatie.$typeringVanHetBeroep.place,
                    "typering van het beroep", .init(kwalificatie), &report)
            }
            let aanvullingen = dossier.kwalificaties.flatMap(\.aanvullingen) + dossier.losseAanvullingen
            added = Set(aanvullingen.filter { !$0.isLeeg }.map { Addition(to: $0.bij, $0.onderdeel) })
        case .keuzedeel(let keuzedeel):
            check(keuzedeel.omschrijving, keuzedeel.$omschrijving.place, "omschrijving", subject, &report)
            check(
                keuzedeel.toegevoegdeWaarde, keuzedeel.$toegevoegdeWaarde.place, "toegevoegde waarde", subject,
                &report)
        case .certificaat(let certificaat):
            check(certificaat.omschrijving, certificaat.$omschrijving.place, "omschrijving", subject, &report)
        case .crossOver(let kwalificatie):
            check(
                kwalificatie.typeringVanHetBeroep, kwalificatie.$typeringVanHetBeroep.place,
                "typering van het beroep", subject, &report)
        case .geregionaliseerd(let kwalificatie):
            check(
                kwalificatie.typeringVanHetBeroep, kwalificatie.$typeringVanHetBeroep.place,
                "typering van het beroep", subject, &report)
        }
        for groep in record.kerntaakgroepen {
            for kerntaak in groep.kerntaken { check(kerntaak, added, groep.subject, &report) }
        }
    }

    /// A part of a kerntaak or werkproces of the basis to which profielen add.
    private struct Addition: Hashable {
        let code: OnderdeelCode?
        let onderdeel: Aanvulling.Onderdeel

        init(to code: OnderdeelCode?, _ onderdeel: Aanvulling.Onderdeel) {
            self.code = code
            self.onderdeel = onderdeel
        }
    }

    private func check(
        _ kerntaak: Kerntaak, _ added: Set<Addition>, _ subject: Observation.Subject, _ report: inout Report
    ) {
        func check(
            _ tekst: Tekst?, _ place: SourcePlace, of code: OnderdeelCode?, _ onderdeel: Aanvulling.Onderdeel,
            _ name: String, _ part: @autoclosure () -> String
        ) {
            guard !added.contains(Addition(to: code, onderdeel)) else { return }
            self.check(tekst, place, name, of: part(), subject, &report)
        }
        var part: String { "kerntaak \(Self.name(kerntaak.code, kerntaak.titel))" }
        check(
            kerntaak.complexiteit, kerntaak.$complexiteit.place, of: kerntaak.code, .complexiteit,
            "complexiteit", part)
        check(
            kerntaak.verantwoordelijkheid, kerntaak.$verantwoordelijkheid.place, of: kerntaak.code,
            .verantwoordelijkheid, "verantwoordelijkheid", part)
        for werkproces in kerntaak.werkprocessen {
            var part: String { "werkproces \(Self.name(werkproces.code, werkproces.titel))" }
            check(
                werkproces.omschrijving, werkproces.$omschrijving.place, of: werkproces.code, .omschrijving,
                "omschrijving", part)
            check(
                werkproces.resultaat, werkproces.$resultaat.place, of: werkproces.code, .resultaat,
                "resultaat", part)
            check(
                werkproces.gedrag, werkproces.$gedrag.place, of: werkproces.code, .gedrag,
                "gedrag", part)
        }
    }

    private static func name(_ code: OnderdeelCode?, _ titel: String) -> String {
        code?.text ?? "“\(titel.shown)”"
    }

    /// - Parameters:
    ///   - name: what the text is, in the words of the field.
    ///   - part: the kerntaak or werkproces; nil for a text of the subject itself.
    private func check(
        _ tekst: Tekst?, _ place: SourcePlace, _ name: String, of part: @autoclosure () -> String? = nil,
        _ subject: Observation.Subject,
        _ report: inout Report
    ) {
        guard place != .unknown, tekst?.isZonderInhoud ?? true else { return }
        let part = part()
        report.add(
            Bilingual(
                "de tekst “\(name)”\(part.map { " van \($0)" } ?? "") is leeg",
                "the text “\(name)”\(part.map { " of \($0)" } ?? "") is empty"),
            at: place, subject: subject)
    }
}

extension Tekst {
    /// Whether nothing remains without markup. Making plain text is costly, so a text that plainly says something is
    /// not taken apart.
    fileprivate var isZonderInhoud: Bool {
        if isLeeg { return true }
        let startsPlainly = gegeven.utf8.first { $0 > 0x20 }.map { $0 < 0x80 && $0 != 0x3C && $0 != 0x26 } ?? false
        return startsPlainly ? false : plat.isEmpty
    }
}
