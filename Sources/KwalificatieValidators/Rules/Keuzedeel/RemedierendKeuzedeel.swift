import KwalificatieModel
import KwalificatieReaders

/// KEUZEDEEL-005: a remediërend keuzedeel goes with niveau 3 or 4.
struct RemedierendKeuzedeel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.keuzedeel, 5), severity: .error,
        title: Bilingual("Remediërend alleen bij niveau 1 en 2", "Remediërend with niveau 1 and 2 only"),
        sentence: Bilingual(
            "Een remediërend keuzedeel noemt niveau 3 of 4, of hoort bij een kwalificatie van dat niveau.",
            "A remediërend keuzedeel names niveau 3 or 4, or goes with a kwalificatie of that niveau."),
        reason: Bilingual(
            "Een remediërend keuzedeel neemt een achterstand weg. Dat is alleen toegestaan voor studenten in een "
                + "opleiding van niveau 1 of 2.",
            "A remediërend keuzedeel mends arrears. That is allowed for students of niveau 1 and 2 only."),
        source: "handleiding register 2.6 c",
        remedy: Bilingual(
            "Verbeter de aard, of haal het niveau of de kwalificatie weg.",
            "Mend the aard, or remove the niveau or the kwalificatie."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml", #"<kwalificatie crebo="25741" />"#,
                becomes: #"<kwalificatie crebo="25732" />"#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml",
                """
                <niveaus>
                          <niveau>1</niveau>
                """,
                becomes: """
                    📍<niveaus>
                              <niveau>3</niveau>
                    """
            )
            .shown(
                wrong: "<aard>remediërend</aard>\n<niveaus>\n<niveau>3</niveau>\n<niveau>2</niveau>\n</niveaus>",
                right: "<aard>remediërend</aard>\n<niveaus>\n<niveau>1</niveau>\n<niveau>2</niveau>\n</niveaus>"),
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml", #"<kwalificatie crebo="25741" />"#,
                becomes: #"📍<kwalificatie crebo="25780" />"#
            )
            .shown(
                wrong: "<aard>remediërend</aard>\n…\n<kwalificatie crebo=\"25780\" />",
                right: "<aard>remediërend</aard>\n…\n<kwalificatie crebo=\"25741\" />"),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .keuzedeel(let keuzedeel) = record, keuzedeel.aard == .remedierend,
            let niveau = keuzedeel.niveaus.first(where: { $0 > .twee })
        else { return }
        report.add(
            Bilingual(
                "het keuzedeel is remediërend en noemt niveau \(niveau.rawValue); dat mag alleen bij niveau 1 en 2",
                "the keuzedeel is remediërend and names niveau \(niveau.rawValue), which is allowed for niveau 1 and 2 "
                    + "only"),
            at: keuzedeel.$niveaus.place, subject: .init(record), expected: "1, 2", found: "\(niveau.rawValue)")
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        for (record, file) in register.recordsByPlace {
            guard case .keuzedeel(let keuzedeel) = record, keuzedeel.aard == .remedierend else { continue }
            for link in keuzedeel.gekoppeldeKwalificaties + keuzedeel.ontwikkeldVoor {
                guard let kwalificatie = register.register.kwalificatie(KwalificatieCrebo(link.crebo))?.kwalificatie,
                    let niveau = kwalificatie.niveau, niveau > .twee
                else { continue }
                let name = "\(link.crebo) \(kwalificatie.titel.shown)"
                report.add(
                    Bilingual(
                        "het keuzedeel is remediërend, maar kwalificatie \(name) is van niveau \(niveau.rawValue); dat "
                            + "mag alleen bij niveau 1 en 2",
                        "the keuzedeel is remediërend, but kwalificatie \(name) is of niveau \(niveau.rawValue), which "
                            + "is allowed for niveau 1 and 2 only"),
                    at: link.place, subject: .init(record), file: file, expected: "1, 2",
                    found: "\(niveau.rawValue)")
            }
        }
    }
}
