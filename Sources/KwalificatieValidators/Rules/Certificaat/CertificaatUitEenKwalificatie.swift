import KwalificatieModel
import KwalificatieReaders

/// CERTIFICAAT-001: a certificaat is made from several kwalificaties without being allowed to.
struct CertificaatUitEenKwalificatie: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.certificaat, 1), severity: .error,
        title: Bilingual("Certificaat uit één kwalificatie", "A certificaat from one kwalificatie"),
        sentence: Bilingual(
            "Een certificaat is uit meer dan één kwalificatie samengesteld, terwijl het niet geheel uit basiswerkprocessen "
                + "van één dossier zonder aanvullingen bestaat.",
            "A certificaat is made from more than one kwalificatie, although it does not wholly consist of basis "
                + "werkprocessen of one dossier without aanvullingen."),
        reason: Bilingual(
            "Een certificaat hoort bij de onderdelen van één kwalificatie. Alleen als alle werkprocessen in de gezamenlijke "
                + "basis staan en voor iedere kwalificatie hetzelfde inhouden, mogen het er meer zijn.",
            "A certificaat belongs to parts of one kwalificatie. Only when all werkprocessen stand in the common basis and "
                + "mean the same for each kwalificatie may there be more."),
        source: "handleiding register 2.7 (9)",
        remedy: Bilingual(
            "Noem de ene kwalificatie waaruit het certificaat komt, of alleen werkprocessen van de basis waaraan de "
                + "genoemde kwalificaties niets toevoegen.",
            "Name the one kwalificatie from which the certificaat comes, or only werkprocessen of the basis to which the "
                + "named kwalificaties add nothing."),
        accepted: [
            RuleExample(
                in: "certificaten/certificaten-techniek.xml",
                """
                <kwalificatie crebo="25894">
                          <werkproces code="B1-K1-W1" />
                """,
                becomes: """
                    <kwalificatie crebo="25894">
                    """)
        ],
        rejected: [
            RuleExample(
                in: "certificaten/c0013-mollen-en-woelrattenbestrijding.xml", #"<kwalificatie crebo="25535">"#,
                becomes: """
                    <kwalificatie crebo="25534">
                              <werkproces code="B1-K1-W1" />
                            </kwalificatie>
                            📍<kwalificatie crebo="25535">
                    """),
            RuleExample(
                in: "certificaten/certificaten-techniek.xml", #"<kwalificatie crebo="25895">"#,
                becomes: #"📍<kwalificatie crebo="25892">"#,
                within: #"<certificaat nr="1200904" titel="Basis productietechniek" code="C0159""#),
            RuleExample(
                in: "certificaten/certificaten-techniek.xml",
                """
                <kwalificatie crebo="25892">
                          <werkproces code="P2-K1-W2" />
                          <werkproces code="P2-K1-W3" />
                        </kwalificatie>
                """,
                becomes: """
                    <kwalificatie crebo="25891">
                              <werkproces code="B1-K1-W3" />
                            </kwalificatie>
                            📍<kwalificatie crebo="25893">
                              <werkproces code="B1-K1-W3" />
                            </kwalificatie>
                    """,
                within:
                    #"<certificaat nr="1200875" titel="Storingen zoeken en herstellen in installaties" code="C0156""#),
        ])

    func reasonNotToRun(over register: LocatedRegister) -> Bilingual? {
        register.hasDossiers || register.register.certificaten.isEmpty
            ? nil
            : Bilingual(
                "er is geen kwalificatiedossier gegeven, dus wat basis is en wat een kwalificatie toevoegt is niet bekend",
                "no kwalificatiedossier was given, so what is basis and what a kwalificatie adds is not known")
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        for (record, file) in register.recordsByPlace {
            guard case .certificaat(let certificaat) = record,
                let objection = Self.objection(to: certificaat.samengesteldUit, register.register)
            else { continue }
            report.add(
                objection, at: certificaat.samengesteldUit[1].place, subject: .init(record), file: file,
                found: certificaat.samengesteldUit.map(\.crebo.text).joined(separator: ", "))
        }
    }

    /// Why these may not be taken together; nil when they may, and when that cannot be told.
    private static func objection(to links: [KwalificatieVerwijzing], _ register: Register) -> Bilingual? {
        var parts: [(code: Opleidingscode, dossier: Kwalificatiedossier, kwalificatie: Kwalificatie)] = []
        for link in links {
            // A kwalificatie that does not exist is for KOPPELING-003.
            guard let found = register.kwalificatie(KwalificatieCrebo(link.crebo)) else { return nil }
            parts.append((link.crebo, found.dossier, found.kwalificatie))
        }
        // One kwalificatie can have several codes, and can be named twice.
        guard let first = parts.first,
            parts.contains(where: { $0.kwalificatie.place != first.kwalificatie.place || $0.dossier != first.dossier })
        else { return nil }
        let names = parts.map(\.code.text).joined(separator: ", ")
        if let other = parts.first(where: { $0.dossier != first.dossier }) {
            return Bilingual(
                "samengesteld uit kwalificaties van verschillende dossiers: \(first.code) staat in "
                    + "\(dossierName(first.dossier)), \(other.code) in \(dossierName(other.dossier))",
                "made from kwalificaties of different dossiers: \(first.code) is in \(dossierName(first.dossier)), "
                    + "\(other.code) in \(dossierName(other.dossier))")
        }
        for (link, part) in zip(links, parts) {
            if link.werkprocessen.isEmpty {
                return Bilingual(
                    "samengesteld uit meer kwalificaties (\(names)), maar bij \(part.code) staat niet welke werkprocessen "
                        + "van de basis het zijn",
                    "made from several kwalificaties (\(names)), but for \(part.code) it is not said which werkprocessen "
                        + "of the basis these are")
            }
            for code in link.werkprocessen.compactMap(\.code) {
                if code.deel != .basis {
                    return Bilingual(
                        "samengesteld uit meer kwalificaties (\(names)), maar werkproces \(code) van \(part.code) staat "
                            + "niet in de basis",
                        "made from several kwalificaties (\(names)), but werkproces \(code) of \(part.code) is not in the "
                            + "basis")
                }
                if let aanvulling = part.kwalificatie.aanvullingen.first(where: { aanvulling in
                    !aanvulling.isLeeg && (aanvulling.bij == code || aanvulling.bij == code.vanKerntaak)
                }), let bij = aanvulling.bij {
                    return Bilingual(
                        "samengesteld uit meer kwalificaties (\(names)), maar kwalificatie \(part.code) heeft "
                            + "aanvullingen bij \(bij)",
                        "made from several kwalificaties (\(names)), but kwalificatie \(part.code) adds to \(bij)")
                }
            }
        }
        return nil
    }

    private static func dossierName(_ dossier: Kwalificatiedossier) -> String {
        [dossier.crebos.first?.crebo.text ?? "", dossier.titel.shown].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
