import KwalificatieModel
import KwalificatieReaders

/// EXPERIMENT-007: a geregionaliseerde kwalificatie is not based on exactly one kwalificatie of its own niveau.
struct BasisVanGeregionaliseerde: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.experiment, 7), severity: .error,
        title: Bilingual("Gebaseerd op één kwalificatie", "Based on one kwalificatie"),
        sentence: Bilingual(
            "Een geregionaliseerde kwalificatie noemt geen of meer dan één kwalificatie waarop zij is gebaseerd, of een van "
                + "een ander niveau.",
            "A geregionaliseerde kwalificatie names none or more than one kwalificatie on which it is based, or one of "
                + "another niveau."),
        reason: Bilingual(
            "Een geregionaliseerde opleiding geeft een regionale invulling aan één bestaande kwalificatie. Dat die van "
                + "hetzelfde niveau is, is afgeleid en daarom een waarschuwing.",
            "A geregionaliseerde opleiding is the regional form of one existing kwalificatie. That this is of the same "
                + "niveau was inferred, and therefore a warning."),
        source: "experiment ruimte voor de regio (seed 002, bijlage 1); zelfde niveau: afgeleid (INFERRED)",
        remedy: Bilingual(
            "Noem in gebaseerdop de ene kwalificatie van hetzelfde niveau waarop zij is gebaseerd.",
            "Name in gebaseerdop the one kwalificatie of the same niveau on which it is based."),
        accepted: [
            RuleExample(
                in: "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml",
                #"<kwalificatie crebo="27016" />"#, becomes: #"<kwalificatie crebo="25899" />"#)
        ],
        rejected: [
            RuleExample(
                in: "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml",
                """
                <gebaseerdop>
                        <kwalificatie crebo="27016" />
                      </gebaseerdop>
                """, becomes: "📍<gebaseerdop />"),
            RuleExample(
                in: "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml",
                #"<kwalificatie crebo="27016" />"#,
                becomes: """
                    <kwalificatie crebo="27016" />
                            📍<kwalificatie crebo="25899" />
                    """),
            RuleExample(
                in: "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml",
                #"<kwalificatie crebo="27016" />"#, becomes: #"📍<kwalificatie crebo="27015" />"#),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .geregionaliseerd(let kwalificatie) = record else { return }
        if kwalificatie.tweedeGebaseerdOp != .unknown {
            report.add(
                Bilingual(
                    "er staat meer dan één kwalificatie waarop zij is gebaseerd; verwacht is er precies één",
                    "there is more than one kwalificatie on which it is based; expected is exactly one"),
                at: kwalificatie.tweedeGebaseerdOp, subject: .init(record))
        } else if kwalificatie.gebaseerdOp == nil {
            report.add(
                Bilingual(
                    "er staat geen kwalificatie met een leesbare crebo waarop zij is gebaseerd",
                    "there is no kwalificatie with a readable crebo on which it is based"),
                at: kwalificatie.$gebaseerdOp.place != .unknown ? kwalificatie.$gebaseerdOp.place : record.place,
                subject: .init(record))
        }
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        for (record, file) in register.recordsByPlace {
            guard case .geregionaliseerd(let kwalificatie) = record, let niveau = kwalificatie.niveau,
                let link = kwalificatie.gebaseerdOp,
                let basis = register.register.kwalificatie(KwalificatieCrebo(link.crebo))?.kwalificatie,
                let expected = basis.niveau, expected != niveau
            else { continue }
            report.add(
                Bilingual(
                    "niveau \(niveau.rawValue), maar gebaseerd op kwalificatie \(link.crebo) \(basis.titel.shown) van niveau "
                        + "\(expected.rawValue)",
                    "niveau \(niveau.rawValue), but based on kwalificatie \(link.crebo) \(basis.titel.shown) of niveau "
                        + "\(expected.rawValue)"),
                at: link.place, subject: .init(record), file: file, expected: "\(expected.rawValue)",
                found: "\(niveau.rawValue)", severity: .warning)
        }
    }
}
