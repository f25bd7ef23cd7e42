import KwalificatieModel
import KwalificatieReaders

/// XML-007: a document that cannot be read to its end.
struct OnleesbaarDocument: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 7), severity: .error,
        title: Bilingual("Het document is te lezen", "The document can be read"),
        sentence: Bilingual(
            "Het document is niet of niet helemaal te lezen.", "The document cannot be read, or not to its end."),
        reason: Bilingual(
            "Van een document dat breekt is niet te zeggen wat er ontbreekt; er wordt niets uit overgenomen.",
            "Of a document that breaks off nobody can say what is missing; nothing is taken from it."),
        source: "XML 1.0; crebo leest alleen UTF-8, UTF-16 en de oude westerse coderingen, zonder DOCTYPE",
        remedy: Bilingual(
            "Haal het document opnieuw op. Blijft de fout, herstel dan de plaats die in de melding staat.",
            "Fetch the document again. If the fault stays, mend the place that the message gives."),
        accepted: [
            RuleExample(in: "certificaten/c0013-mollen-en-woelrattenbestrijding.xml", "</sbb>", becomes: "</sbb >")
        ],
        rejected: [
            RuleExample(
                in: "certificaten/c0013-mollen-en-woelrattenbestrijding.xml", "<sbb>",
                becomes: "📍<!DOCTYPE sbb>\n<sbb>",
                within: ""
            )
            .shown(
                wrong: #"""
                    <!DOCTYPE sbb>
                    <sbb>
                    …
                    <certificaat nr="1200802" titel="Mollen- en woelrattenbestrijding" code="C0013" \#
                    …>…</certificaat>
                    …
                    </sbb>
                    """#,
                right: #"""
                    <sbb>
                    …
                    <certificaat nr="1200802" titel="Mollen- en woelrattenbestrijding" code="C0013" \#
                    …>…</certificaat>
                    …
                    </sbb>
                    """#),
            RuleExample(
                in: "certificaten/c0013-mollen-en-woelrattenbestrijding.xml", "</sbb>", becomes: "</sbb>📍<sbb/>"
            )
            .forTests,
        ])

    func check(_ problem: ReadingProblem, _ report: inout Report) {
        report.add(
            Bilingual(problem.sentence(in: .dutch), problem.sentence(in: .english)),
            at: SourcePlace(line: problem.line, column: problem.column, element: SourcePlace.unknown.element),
            subject: nil)
    }
}
