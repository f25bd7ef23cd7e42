import KwalificatieModel
import KwalificatieReaders

/// EXPERIMENT-003: a cross-over kwalificatie names no kwalificatie of which it takes parts.
struct BronnenVanCrossOver: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.experiment, 3), severity: .error,
        title: Bilingual("Cross-over noemt zijn kwalificaties", "A cross-over names its kwalificaties"),
        sentence: Bilingual(
            "Bij een cross-over staat niet uit welke bestaande kwalificaties hij is opgebouwd.",
            "A cross-over does not say of which existing kwalificaties it is made."),
        reason: Bilingual(
            "Een cross-over is opgebouwd uit delen van een of meer bestaande kwalificaties. Of die bestaan, toetst "
                + "KOPPELING-003.",
            "A cross-over is made of parts of one or more existing kwalificaties. Whether these exist is checked by "
                + "KOPPELING-003."),
        source: "experiment cross-overs (seed 002, bijlage 1)",
        remedy: Bilingual(
            "Neem in samengestelduit de kwalificaties op, met hun werkprocessen.",
            "Give the kwalificaties in samengestelduit, with their werkprocessen."),
        accepted: [
            RuleExample(
                in: "cross-overs/26006-middenkaderfunctionaris-smart-industry.xml",
                """
                <kwalificatie crebo="25344">
                          <werkproces code="P2-K1-W1" />
                          <werkproces code="P2-K1-W2" />
                        </kwalificatie>
                """, becomes: "")
        ],
        rejected: [
            RuleExample(
                in: "cross-overs/26006-middenkaderfunctionaris-smart-industry.xml",
                """
                <samengestelduit>
                        <kwalificatie crebo="25297">
                          <werkproces code="B1-K1-W1" />
                          <werkproces code="B1-K1-W2" />
                          <werkproces code="P2-K1-W1" />
                        </kwalificatie>
                        <kwalificatie crebo="25344">
                          <werkproces code="P2-K1-W1" />
                          <werkproces code="P2-K1-W2" />
                        </kwalificatie>
                        <kwalificatie crebo="25187">
                          <werkproces code="B1-K1-W3" />
                          <werkproces code="B1-K1-W4" />
                        </kwalificatie>
                      </samengestelduit>
                """, becomes: "📍<samengestelduit />"
            )
            .shown(
                wrong: "<samengestelduit />",
                right: """
                    <samengestelduit>
                    <kwalificatie crebo="25297">…</kwalificatie>
                    <kwalificatie crebo="25344">…</kwalificatie>
                    <kwalificatie crebo="25187">…</kwalificatie>
                    </samengestelduit>
                    """)
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .crossOver(let kwalificatie) = record, kwalificatie.samengesteldUit.isEmpty else { return }
        let place = kwalificatie.$samengesteldUit.place
        report.add(
            Bilingual(
                "er staat geen kwalificatie met een leesbare crebo waaruit de cross-over is opgebouwd",
                "there is no kwalificatie with a readable crebo of which the cross-over is made"),
            at: place != .unknown ? place : record.place, subject: .init(record))
    }
}
