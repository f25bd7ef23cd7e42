import KwalificatieModel
import KwalificatieReaders

/// KOPPELING-001: a referentie points at an nr that does not exist.
struct VerwijzingNaarNr: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.koppeling, 1), severity: .error,
        title: Bilingual("Verwijzing komt ergens uit", "A reference points at something"),
        sentence: Bilingual(
            "Een referentie wijst naar een nr dat er niet is.", "A referentie points at an nr that does not exist."),
        reason: Bilingual(
            "Wat zo wordt aangewezen, ontbreekt in de omgezette gegevens: een competentie, een stuk vakkennis, een domein.",
            "What is referred to is missing from the converted data: a competentie, an item of vakkennis, a domain."),
        source: "gepubliceerde dossiers: 1121 verwijzingen, alle met een doel",
        remedy: Bilingual(
            "Verbeter de referentie, of neem het onderdeel met dat nr op. Van een werkproces mag het dossier in een ander "
                + "gegeven bestand staan.",
            "Mend the referentie, or add the part with that nr. The dossier of a werkproces may be in another document "
                + "that is given."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml",
                #"<vakkennisenvaardigheden referentie="1200617" />"#,
                becomes: #"<vakkennisenvaardigheden referentie="1200618" />"#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml",
                #"<vakkennisenvaardigheden referentie="1200617" />"#,
                becomes: #"📍<vakkennisenvaardigheden referentie="1200600" />"#),
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml",
                #"<sectorkamer referentie="5680" />"#, becomes: #"📍<sectorkamer referentie="5600" />"#),
            RuleExample(
                in: "cross-overs/26006-middenkaderfunctionaris-smart-industry.xml",
                #"<werkproces code="P2-K1-W1" />"#, becomes: #"📍<werkproces referentie="1299999" />"#),
        ])

    func check(_ observation: Observation, _ report: inout Report) {
        // A werkproces may stand in a dossier of another document: that is looked at when all have been read.
        guard case .danglingReference(let attribute, let nr, let target) = observation.kind, target != .werkproces
        else { return }
        report.add(
            Bilingual(
                "\(attribute) wijst naar \(target.naam.dutch) met nr \(nr.shown), maar die is er niet",
                "\(attribute) points at \(target.naam.english) with nr \(nr.shown), which does not exist"),
            at: observation.place, path: observation.path, subject: observation.subject, found: nr.shown)
    }

    /// Those of certificaten are for CERTIFICAAT-002.
    func check(_ register: LocatedRegister, _ report: inout Report) {
        guard register.hasDossiers else { return }
        var known: Set<Int> = []
        for (record, _) in register.records {
            guard case .dossier(let dossier) = record else { continue }
            let kerntaken = (dossier.basis?.kerntaken ?? []) + dossier.kwalificaties.flatMap(\.kerntaken)
            known.formUnion(kerntaken.flatMap(\.werkprocessen).compactMap(\.nr))
        }
        for (record, file) in register.recordsByPlace {
            guard case .crossOver(let kwalificatie) = record else { continue }
            for werkproces in kwalificatie.samengesteldUit.flatMap(\.werkprocessen) {
                guard let nr = werkproces.nr, werkproces.aantalAanwijzingen == 1, !known.contains(nr) else { continue }
                report.add(
                    Bilingual(
                        "referentie wijst naar een werkproces met nr \(nr), maar dat staat in geen gegeven dossier",
                        "referentie points at a werkproces with nr \(nr), which is in none of the dossiers given"),
                    at: werkproces.place, subject: .init(record), file: file, found: String(nr))
            }
        }
    }
}

extension Observation.ReferenceTarget {
    /// What is pointed at.
    var naam: Bilingual {
        switch self {
        case .domein: Bilingual("een domein", "a domein")
        case .sectorkamer: Bilingual("een sectorkamer", "a sectorkamer")
        case .competentie: Bilingual("een competentie", "a competentie")
        case .kennisOfVaardigheid: Bilingual("een kennis of vaardigheid", "a kennis or vaardigheid")
        case .profiel: Bilingual("een profiel", "a profiel")
        case .werkproces: Bilingual("een werkproces", "a werkproces")
        }
    }
}
