import KwalificatieModel
import KwalificatieReaders

/// CERTIFICAAT-006: a certificaat names no kwalificatie from which it is made.
struct KwalificatieVanCertificaat: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.certificaat, 6), severity: .error,
        title: Bilingual("Certificaat noemt zijn kwalificatie", "A certificaat names its kwalificatie"),
        sentence: Bilingual(
            "Bij een certificaat staat niet uit welke kwalificatie het is samengesteld.",
            "A certificaat does not say from which kwalificatie it is made."),
        reason: Bilingual(
            "De kwalificatie bepaalt welke school het certificaat mag aanbieden en waar het bij meetelt.",
            "The kwalificatie decides which school may offer the certificaat and what it counts towards."),
        source: "handleiding register 2.7 (9)",
        remedy: Bilingual(
            "Neem in samengestelduit de kwalificatie op, met haar werkprocessen.",
            "Give the kwalificatie in samengestelduit, with its werkprocessen."),
        accepted: [
            RuleExample(
                in: "certificaten/c0013-mollen-en-woelrattenbestrijding.xml", #"<werkproces code="P3-K2-W2" />"#,
                becomes: "")
        ],
        rejected: [
            RuleExample(
                in: "certificaten/c0013-mollen-en-woelrattenbestrijding.xml",
                """
                <samengestelduit>
                        <kwalificatie crebo="25535">
                          <werkproces code="P3-K2-W2" />
                        </kwalificatie>
                      </samengestelduit>
                """, becomes: "📍<samengestelduit />")
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .certificaat(let certificaat) = record, certificaat.samengesteldUit.isEmpty else { return }
        let place = certificaat.$samengesteldUit.place
        report.add(
            Bilingual(
                "er staat geen kwalificatie met een leesbare crebo waaruit het certificaat is samengesteld",
                "there is no kwalificatie with a readable crebo from which the certificaat is made"),
            at: place != .unknown ? place : record.place, subject: .init(record))
    }
}
