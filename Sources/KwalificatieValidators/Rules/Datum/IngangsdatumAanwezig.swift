import KwalificatieModel
import KwalificatieReaders

/// DATUM-006: a record that was adopted does not say from when it holds.
struct IngangsdatumAanwezig: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.datum, 6), severity: .error,
        title: Bilingual("Ingangsdatum van wat is vastgesteld", "Start of what was adopted"),
        sentence: Bilingual(
            "Een vastgesteld record, of een code daarin, heeft geen Geldig_vanaf.",
            "A record that was adopted, or a code in it, has no Geldig_vanaf."),
        reason: Bilingual(
            "Zonder ingangsdatum hoort een code bij geen enkel cohort en ontbreekt zij in elke crebolijst.",
            "Without a start a code belongs to no cohort and is missing from each crebolijst."),
        source: "handleiding register 2.4 b",
        remedy: Bilingual(
            "Vul Geldig_vanaf in. Is het record nog niet vastgesteld, geef het dan een andere status.",
            "Give Geldig_vanaf. If the record was not adopted yet, give it another status."),
        accepted: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml",
                #"""
                <certificaat nr="1200861" titel="Kozijnen, ramen en deuren stellen" code="C0155" versie="" \#
                status="Vastgesteld" Geldig_vanaf="01-08-2023"
                """#,
                becomes: #"""
                    <certificaat nr="1200861" titel="Kozijnen, ramen en deuren stellen" code="C0155" versie="" \#
                    status="In ontwikkeling" Geldig_vanaf=""
                    """#,
                within: ""
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
                    📍<dossiercrebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">23331</dossiercrebo>
                    """#),
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml",
                #"""
                <keuzedeel nr="1200767" titel="Begeleider praktijkleren" code="K1226" versie="" vervangt="" \#
                status="Vastgesteld" Geldig_vanaf="01-08-2021" Geldig_tot=""
                """#,
                becomes: #"""
                    📍<keuzedeel nr="1200767" titel="Begeleider praktijkleren" code="K1226" versie="" vervangt="" \#
                    status="Vastgesteld" Geldig_vanaf="" Geldig_tot=""
                    """#),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard record.isVastgesteld else { return }
        for geldigheid in record.geldigheden {
            check(geldigheid.$geldigVanaf, geldigheid.place, geldigheid.subject, &report)
        }
        switch record {
        case .keuzedeel(let keuzedeel):
            check(keuzedeel.$geldigVanaf, record.place, .init(record), &report)
        case .certificaat(let certificaat):
            check(certificaat.$geldigVanaf, record.place, .init(record), &report)
        case .dossier, .crossOver, .geregionaliseerd: break
        }
    }

    private func check(
        _ start: Given<CalendarDate?>, _ place: SourcePlace, _ subject: Observation.Subject, _ report: inout Report
    ) {
        guard start.wrappedValue == nil, !start.isUnreadable else { return }
        report.add(
            Bilingual(
                "Geldig_vanaf is leeg, terwijl de status Vastgesteld is",
                "Geldig_vanaf is empty, while the status is Vastgesteld"),
            at: place, subject: subject)
    }
}

extension RegisterRecord {
    /// Whether the record was adopted, by its status.
    fileprivate var isVastgesteld: Bool {
        status?.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased() == "vastgesteld"
    }
}
