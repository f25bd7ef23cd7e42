import KwalificatieModel
import KwalificatieReaders

/// XML-009: a record, or a kwalificatie of a dossier, that is not converted.
struct NietOmgezet: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 9), severity: .error,
        title: Bilingual("Alles heeft een code en een titel", "Everything has a code and a title"),
        sentence: Bilingual(
            "Een dossier, kwalificatie, keuzedeel of certificaat heeft geen bruikbare code of geen titel en wordt niet "
                + "omgezet.",
            "A dossier, kwalificatie, keuzedeel or certificaat has no usable code or no title and is not converted."),
        reason: Bilingual(
            "Zonder code of titel is het in geen lijst terug te vinden en kan niets ernaar verwijzen.",
            "Without a code or title no list can hold it and nothing can refer to it."),
        source: "handleiding register 2.4 a, 2.5 a, 2.6 a, 2.7",
        remedy: Bilingual(
            "Vul de code in de juiste vorm in (vijf cijfers, of een K of C met vier cijfers) en geef een titel.",
            "Give the code in the right form (five digits, or a K or C and four digits), and a title."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0125-voorbereiding-hbo.xml",
                #"<keuzedeel nr="1200642" titel="Voorbereiding hbo""#,
                becomes: #"<keuzedeel nr="1200642" titel="Hbo""#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0125-voorbereiding-hbo.xml",
                #"<keuzedeel nr="1200642" titel="Voorbereiding hbo" code="K0125""#,
                becomes: #"📍<keuzedeel nr="1200642" titel="Voorbereiding hbo" code="K125""#),
            RuleExample(
                in: "keuzedelen/k0125-voorbereiding-hbo.xml",
                #"<keuzedeel nr="1200642" titel="Voorbereiding hbo" code="K0125""#,
                becomes: #"📍<keuzedeel nr="1200642" titel="" code="K0125""#),
        ])

    func check(_ rejected: RejectedRecord, _ report: inout Report) {
        report.add(rejected.reason.sentence, at: rejected.place, subject: rejected.subject)
    }
}
