import KwalificatieModel
import KwalificatieReaders

/// SBU-005: a keuzedeel is larger than what students of a linked kwalificatie have to take of keuzedelen in all.
struct KeuzedeelBinnenVerplichting: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.sbu, 5), severity: .warning,
        title: Bilingual("Keuzedeel past in de keuzedeelverplichting", "Keuzedeel fits the keuzedeelverplichting"),
        sentence: Bilingual(
            "Een keuzedeel is groter dan de keuzedeelverplichting van een kwalificatie waaraan het is gekoppeld.",
            "A keuzedeel is larger than the keuzedeelverplichting of a kwalificatie to which it is linked."),
        reason: Bilingual(
            "De keuzedeelverplichting is 240 uur bij een entreeopleiding, 480 bij een basisberoepsopleiding, 720 bij "
                + "een vak- of middenkaderopleiding en 240 bij een specialistenopleiding. Een groter keuzedeel past "
                + "daar niet in.",
            "The keuzedeelverplichting is 240 hours for an entreeopleiding, 480 for a basisberoepsopleiding, 720 for "
                + "a vakopleiding or middenkaderopleiding and 240 for a specialistenopleiding. A larger keuzedeel "
                + "does not fit it."),
        source: "examenregelingen van instellingen (secundair)",
        remedy: Bilingual(
            "Controleer de koppeling en de studielast van het keuzedeel.",
            "Check the link and the study load of the keuzedeel."),
        accepted: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "<kwalificatie crebo=\"25829\" />",
                becomes: "<kwalificatie crebo=\"25780\" />")
        ],
        rejected: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "<kwalificatie crebo=\"25829\" />",
                becomes: "📍<kwalificatie crebo=\"25740\" />",
                within: #"<keuzedeel nr="1200715" titel="Werken met houten bouwconstructies" code="K0711""#
            )
            .shown(
                wrong: "<sbu>480</sbu>\n…\n<kwalificatie crebo=\"25740\" />",
                right: "<sbu>480</sbu>\n…\n<kwalificatie crebo=\"25829\" />")
        ])

    func reasonNotToRun(over register: LocatedRegister) -> Bilingual? {
        let register = register.register
        guard register.keuzedelen.contains(where: { !$0.gekoppeldeKwalificaties.isEmpty }), register.dossiers.isEmpty,
            register.crossOvers.isEmpty, register.geregionaliseerde.isEmpty
        else { return nil }
        return Bilingual(
            "er zijn geen dossiers of andere kwalificaties gegeven waaraan de keuzedelen gekoppeld kunnen zijn",
            "no dossiers or other kwalificaties were given to which the keuzedelen can be linked")
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        for (record, file) in register.recordsByPlace {
            guard case .keuzedeel(let keuzedeel) = record, let sbu = keuzedeel.sbu else { continue }
            for link in keuzedeel.gekoppeldeKwalificaties {
                guard let soort = register.register.soortOpleiding(link.crebo), sbu > soort.keuzedeelverplichting
                else { continue }
                let titel = register.register.titel(link.crebo) ?? ""
                report.add(
                    Bilingual(
                        "het keuzedeel is \(sbu) uur; kwalificatie \(link.crebo) \(titel.shown) is een "
                            + "\(soort.rawValue) met een keuzedeelverplichting van \(soort.keuzedeelverplichting) uur",
                        "the keuzedeel is \(sbu) hours; kwalificatie \(link.crebo) \(titel.shown) is a "
                            + "\(soort.rawValue) with a keuzedeelverplichting of \(soort.keuzedeelverplichting) hours"),
                    at: link.place, subject: .init(record), file: file,
                    expected: String(soort.keuzedeelverplichting), found: String(sbu))
            }
        }
    }
}

extension Register {
    /// The soort opleiding of the kwalificatie with this code, of whatever kind it is.
    fileprivate func soortOpleiding(_ code: Opleidingscode) -> SoortOpleiding? {
        kwalificatie(KwalificatieCrebo(code))?.kwalificatie.soortOpleiding
            ?? crossOver(CrossOverCrebo(code))?.soortOpleiding
            ?? geregionaliseerde(GeregionaliseerdeCrebo(code))?.soortOpleiding
    }
}

extension SoortOpleiding {
    /// How many hours of keuzedelen a student has to take.
    fileprivate var keuzedeelverplichting: Int {
        switch self {
        case .entreeopleiding, .assistentopleiding, .specialistenopleiding: 240
        case .basisberoepsopleiding: 480
        case .vakopleiding, .middenkaderopleiding: 720
        }
    }
}
