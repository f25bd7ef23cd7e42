import KwalificatieModel
import KwalificatieReaders

/// XML-013: hoofdstuk numbers that do not count from 1 without gaps or repeats within their parent.
struct Hoofdstuknummering: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 13), severity: .warning,
        title: Bilingual("Hoofdstukken tellen vanaf 1 door", "Hoofdstukken count on from 1"),
        sentence: Bilingual(
            "De nummers van profielen, kerntaken of werkprocessen beginnen niet bij 1, slaan een nummer over of komen "
                + "dubbel voor.",
            "The numbers of profielen, kerntaken or werkprocessen do not begin at 1, skip a number or occur twice."),
        reason: Bilingual(
            "Uit deze nummers wordt de code gemaakt (P2-K1-W3). Een dubbel nummer geeft dubbele codes; bij een gat "
                + "ontbreekt misschien een deel.",
            "The code is made of these numbers (P2-K1-W3). A number that occurs twice gives double codes; at a gap a "
                + "part may be missing."),
        source: "leeswijzer in gepubliceerde dossiers van 2016; afgeleid (INFERRED)",
        remedy: Bilingual(
            "Nummer de onderdelen opnieuw, of voeg toe wat ontbreekt.",
            "Number the parts again, or add what is missing."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"titel="Toont resultaat en blikt terug" hoofdstuk="3""#,
                becomes: #"titel="Toont resultaat en blikt terug" hoofdstuk="03""#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"<werkproces nr="1200614" titel="Toont resultaat en blikt terug" hoofdstuk="3""#,
                becomes: #"📍<werkproces nr="1200614" titel="Toont resultaat en blikt terug" hoofdstuk="4""#
            )
            .shown(
                wrong: #"""
                    <werkproces nr="1200612" titel="Plant een sprint" hoofdstuk="1">…</werkproces>
                    <werkproces nr="1200613" titel="Bouwt en integreert speelbare onderdelen" \#
                    hoofdstuk="2">…</werkproces>
                    <werkproces nr="1200614" titel="Toont resultaat en blikt terug" hoofdstuk="4">…</werkproces>
                    """#,
                right: #"""
                    <werkproces nr="1200612" titel="Plant een sprint" hoofdstuk="1">…</werkproces>
                    <werkproces nr="1200613" titel="Bouwt en integreert speelbare onderdelen" \#
                    hoofdstuk="2">…</werkproces>
                    <werkproces nr="1200614" titel="Toont resultaat en blikt terug" hoofdstuk="3">…</werkproces>
                    """#),
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"<werkproces nr="1200614" titel="Toont resultaat en blikt terug" hoofdstuk="3""#,
                becomes: #"📍<werkproces nr="1200614" titel="Toont resultaat en blikt terug" hoofdstuk="2""#
            )
            .shown(
                wrong: #"""
                    <werkproces nr="1200612" titel="Plant een sprint" hoofdstuk="1">…</werkproces>
                    <werkproces nr="1200613" titel="Bouwt en integreert speelbare onderdelen" \#
                    hoofdstuk="2">…</werkproces>
                    <werkproces nr="1200614" titel="Toont resultaat en blikt terug" hoofdstuk="2">…</werkproces>
                    """#,
                right: #"""
                    <werkproces nr="1200612" titel="Plant een sprint" hoofdstuk="1">…</werkproces>
                    <werkproces nr="1200613" titel="Bouwt en integreert speelbare onderdelen" \#
                    hoofdstuk="2">…</werkproces>
                    <werkproces nr="1200614" titel="Toont resultaat en blikt terug" hoofdstuk="3">…</werkproces>
                    """#),
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"<kerntaak nr="1200607" titel="Produceert een game in sprints" hoofdstuk="1""#,
                becomes: #"📍<kerntaak nr="1200607" titel="Produceert een game in sprints" hoofdstuk="2""#),
        ])

    private struct Part {
        let hoofdstuk: Int?
        let place: SourcePlace
        let subject: Observation.Subject
    }

    func check(_ record: RegisterRecord, _ report: inout Report) {
        if case .dossier(let dossier) = record {
            let profielen = dossier.kwalificaties.map { kwalificatie in
                Part(hoofdstuk: kwalificatie.hoofdstuk, place: kwalificatie.place, subject: .init(kwalificatie))
            }
            check(profielen, "profiel", isComplete: !dossier.mistKwalificaties, &report)
        }
        for groep in record.kerntaakgroepen {
            let kerntaken = groep.kerntaken.map {
                Part(hoofdstuk: $0.hoofdstuk, place: $0.place, subject: groep.subject)
            }
            check(kerntaken, "kerntaak", isComplete: true, &report)
            for kerntaak in groep.kerntaken {
                let werkprocessen = kerntaak.werkprocessen.map {
                    Part(hoofdstuk: $0.hoofdstuk, place: $0.place, subject: groep.subject)
                }
                check(werkprocessen, "werkproces", isComplete: true, &report)
            }
        }
    }

    /// A part whose own number is missing or unreadable is reported by other rules; gaps are then to be expected.
    private func check(_ parts: [Part], _ name: String, isComplete: Bool, _ report: inout Report) {
        var firstByNumber: [Int: Part] = [:]
        for part in parts {
            guard let number = part.hoofdstuk else { continue }
            if firstByNumber[number] == nil {
                firstByNumber[number] = part
            } else {
                report.add(
                    Bilingual(
                        "hoofdstuk \(number) is al van een ander \(name)",
                        "hoofdstuk \(number) belongs to another \(name) already"),
                    at: part.place, subject: part.subject, found: String(number))
            }
        }
        guard isComplete, parts.allSatisfy({ $0.hoofdstuk != nil }) else { return }
        var previous = 0
        for (number, part) in firstByNumber.sorted(by: { $0.key < $1.key }) {
            if number != previous + 1 {
                report.add(
                    previous == 0
                        ? Bilingual(
                            "de nummering begint bij hoofdstuk \(number); verwacht wordt 1",
                            "the numbering begins at hoofdstuk \(number); expected is 1")
                        : Bilingual(
                            "hoofdstuk \(number) volgt op \(previous); verwacht wordt \(previous + 1)",
                            "hoofdstuk \(number) follows \(previous); expected is \(previous + 1)"),
                    at: part.place, subject: part.subject, expected: String(previous + 1), found: String(number))
            }
            previous = number
        }
    }
}
