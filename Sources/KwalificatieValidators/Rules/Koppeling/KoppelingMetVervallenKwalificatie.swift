import KwalificatieModel
import KwalificatieReaders

/// KOPPELING-008: a record names a kwalificatie that had lapsed before the record became valid.
struct KoppelingMetVervallenKwalificatie: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.koppeling, 8), severity: .warning,
        title: Bilingual(
            "Genoemde kwalificatie was nog niet vervallen", "The kwalificatie that is named had not lapsed"),
        sentence: Bilingual(
            "De instroom in een genoemde kwalificatie was al geëindigd toen het product ging gelden.",
            "Enrolment in a kwalificatie that is named had ended when the record became valid."),
        reason: Bilingual(
            "Vermoedelijk is de opvolger van die kwalificatie bedoeld: niemand kan zich nog voor de oude inschrijven.",
            "Probably the successor of that kwalificatie is meant: nobody can enrol in the old one any more."),
        source: "afgeleid (INFERRED)",
        remedy: Bilingual("Noem de kwalificatie die geldt.", "Name the kwalificatie that is valid."),
        accepted: [
            RuleExample(
                in: "keuzedelen/keuzedelen-ict-en-techniek.xml",
                #"<kwalificatie crebo="25829" />"#, becomes: #"<kwalificatie crebo="25341" />"#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/keuzedelen-ict-en-techniek.xml",
                #"<kwalificatie crebo="25829" />"#, becomes: #"📍<kwalificatie crebo="25187" />"#,
                within: #"<keuzedeel nr="1200789" titel="Bouwen met hout" code="K1141""#)
        ])

    func check(_ register: LocatedRegister, _ report: inout Report) {
        for (record, file) in register.recordsByPlace {
            guard let vanaf = record.geldigVanaf else { continue }
            for (doel, links) in record.kwalificatieLinks {
                for link in links {
                    guard let (_, kwalificatie) = register.register.kwalificatie(KwalificatieCrebo(link.crebo)),
                        let einde = Self.eindeInstroom(link.crebo, of: kwalificatie), einde <= vanaf
                    else { continue }
                    report.add(
                        Bilingual(
                            "\(doel.dutch) \(link.crebo) \(kwalificatie.titel.shown), maar daarvan eindigde de instroom op "
                                + "\(einde), en dit geldt vanaf \(vanaf)",
                            "\(doel.english) \(link.crebo) \(kwalificatie.titel.shown), but enrolment in it ended on "
                                + "\(einde), and this is valid from \(vanaf)"),
                        at: link.place, subject: .init(record), file: file, expected: "> \(vanaf)", found: einde.dutch)
                }
            }
        }
    }

    /// The last end of enrolment under this code; nil when one of its periods has no end, or ends before it begins:
    /// that is for DATUM-002 to report, once.
    private static func eindeInstroom(_ code: Opleidingscode, of kwalificatie: Kwalificatie) -> CalendarDate? {
        let periods = kwalificatie.crebos.filter { $0.crebo.number == code.number }
        let ends = periods.map { period in
            period.eindeInstroom.flatMap { end in period.geldigVanaf.map { $0 < end } == false ? nil : end }
        }
        return ends.contains(nil) ? nil : ends.compactMap(\.self).max()
    }
}
