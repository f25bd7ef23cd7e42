import KwalificatieModel
import KwalificatieReaders

/// CERTIFICAAT-002: a werkproces of which a certificaat is made does not exist in its kwalificatie.
struct WerkprocesVanCertificaat: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.certificaat, 2), severity: .error,
        title: Bilingual("Werkproces van certificaat bestaat", "The werkproces of a certificaat exists"),
        sentence: Bilingual(
            "Een werkproces waaruit een certificaat is samengesteld, bestaat niet in de genoemde kwalificatie.",
            "A werkproces of which a certificaat is made does not exist in the kwalificatie that is named."),
        reason: Bilingual(
            "Een certificaat is een deel van een kwalificatie. Wie het haalt, moet de vrijstelling voor precies die "
                + "werkprocessen kunnen krijgen.",
            "A certificaat is part of a kwalificatie. Who obtains it must be able to use it for exactly those "
                + "werkprocessen."),
        source: "handleiding register 2.7 (9)",
        remedy: Bilingual(
            "Verbeter de code of de referentie: B1 voor de basis van het dossier, P en het hoofdstuk voor het eigen deel "
                + "van de kwalificatie.",
            "Mend the code or the referentie: B1 for the basis of the dossier, P and the hoofdstuk for the own part of "
                + "the kwalificatie."),
        accepted: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", #"<werkproces referentie="1200473" />"#,
                becomes: #"<werkproces code="B1-K1-W1" />"#)
        ],
        rejected: [
            RuleExample(
                in: "certificaten/c0013-mollen-en-woelrattenbestrijding.xml", #"<werkproces code="P3-K2-W2" />"#,
                becomes: #"📍<werkproces code="P3-K2-W9" />"#),
            RuleExample(
                in: "certificaten/c0013-mollen-en-woelrattenbestrijding.xml", #"<werkproces code="P3-K2-W2" />"#,
                becomes: #"📍<werkproces code="P1-K1-W1" />"#),
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", #"<werkproces referentie="1200473" />"#,
                becomes: #"📍<werkproces referentie="1299999" />"#,
                within: #"<certificaat nr="1200861" titel="Kozijnen, ramen en deuren stellen" code="C0155""#),
        ])

    func reasonNotToRun(over register: LocatedRegister) -> Bilingual? {
        register.hasDossiers || register.register.certificaten.isEmpty
            ? nil
            : Bilingual(
                "er is geen kwalificatiedossier gegeven, dus welke werkprocessen bestaan is niet bekend",
                "no kwalificatiedossier was given, so which werkprocessen exist is not known")
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        let kwalificaties = GegevenKwalificaties(register)
        for (record, file) in register.recordsByPlace {
            guard case .certificaat(let certificaat) = record else { continue }
            for link in certificaat.samengesteldUit {
                // A certificaat may have been made from an older version of the dossier.
                let werkprocessen = kwalificaties.versies(link.crebo).map {
                    Self.werkprocessen($0.dossier, $0.kwalificatie)
                }
                guard !werkprocessen.isEmpty else { continue }
                for named in link.werkprocessen where named.aantalAanwijzingen == 1 {
                    let name: Bilingual
                    if let nr = named.nr {
                        guard !werkprocessen.contains(where: { $0.contains { $0.nr == nr } }) else { continue }
                        name = Bilingual("met nr \(nr)", "with nr \(nr)")
                    } else if let code = named.code {
                        guard !werkprocessen.contains(where: { $0.contains { $0.code == code } }) else { continue }
                        name = Bilingual(code.text, code.text)
                    } else {
                        continue
                    }
                    report.add(
                        Bilingual(
                            "werkproces \(name.dutch) bestaat niet in kwalificatie \(link.crebo), noch in haar eigen deel "
                                + "noch in de basis van haar dossier",
                            "werkproces \(name.english) does not exist in kwalificatie \(link.crebo), neither in its own "
                                + "part nor in the basis of its dossier"),
                        at: named.place, subject: .init(record), file: file,
                        found: named.nr.map { String($0) } ?? named.code?.text)
                }
            }
        }
    }

    private static func werkprocessen(
        _ dossier: Kwalificatiedossier, _ kwalificatie: Kwalificatie
    ) -> [Werkproces] {
        ((dossier.basis?.kerntaken ?? []) + kwalificatie.kerntaken).flatMap(\.werkprocessen)
    }
}
