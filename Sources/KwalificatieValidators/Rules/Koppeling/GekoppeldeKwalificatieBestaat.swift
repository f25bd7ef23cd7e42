import KwalificatieModel
import KwalificatieReaders

/// KOPPELING-003: a kwalificatie that a record names does not exist.
struct GekoppeldeKwalificatieBestaat: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.koppeling, 3), severity: .error,
        title: Bilingual("Genoemde kwalificatie bestaat", "The kwalificatie that is named exists"),
        sentence: Bilingual(
            "Een kwalificatie waarnaar wordt verwezen, staat in geen van de gegeven bestanden.",
            "A kwalificatie that is referred to is in none of the documents given."),
        reason: Bilingual(
            "Een koppeling met een kwalificatie die niet bestaat, komt bij geen enkele opleiding terecht.",
            "A link to a kwalificatie that does not exist ends up with no opleiding at all."),
        source: "handleiding register 2.6 k, 2.7 (9) en 2.8",
        remedy: Bilingual(
            "Verbeter de crebo. Klopt zij wel, geef dan ook het dossier van die kwalificatie mee.",
            "Mend the crebo. If it is right, give the dossier of that kwalificatie as well."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml",
                #"<kwalificatie crebo="25740" />"#, becomes: #"<kwalificatie crebo="25747" />"#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml",
                #"<kwalificatie crebo="25740" />"#, becomes: #"📍<kwalificatie crebo="25999" />"#),
            RuleExample(
                in: "certificaten/c0013-mollen-en-woelrattenbestrijding.xml", #"<kwalificatie crebo="25535">"#,
                becomes: #"📍<kwalificatie crebo="23221">"#),
        ])

    func reasonNotToRun(over register: LocatedRegister) -> Bilingual? {
        let named = Set(
            register.records.flatMap { $0.record.kwalificatieLinks.flatMap(\.links) }.map(\.crebo.number))
        guard !named.isEmpty else { return nil }
        guard register.hasDossiers else {
            return Bilingual(
                "er is geen kwalificatiedossier gegeven, dus welke kwalificaties bestaan is niet bekend",
                "no kwalificatiedossier was given, so which kwalificaties exist is not known")
        }
        if let reason = register.reasonNotToMissAnything { return reason }
        // Only the whole register can tell that a kwalificatie does not exist. Whether it was given shows in what it
        // holds: nearly every kwalificatie that is named. As in KOPPELING-103.
        let known = BekendeCodes(register)
        let count = named.count { known.kwalificaties.contains($0) || known.dossiers.contains($0) }
        guard count * 4 >= named.count * 3 else {
            return Bilingual(
                "van de genoemde kwalificaties is te weinig gegeven (\(count) van \(named.count)), dus welke bestaan is "
                    + "niet bekend",
                "too few of the kwalificaties that are named were given (\(count) of \(named.count)), so which exist "
                    + "is not known")
        }
        return nil
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        let known = BekendeCodes(register)
        for (record, file) in register.recordsByPlace {
            for (doel, links) in record.kwalificatieLinks {
                for link in links where !known.kwalificaties.contains(link.crebo.number) {
                    report.add(
                        known.dossiers.contains(link.crebo.number)
                            ? Bilingual(
                                "\(doel.dutch) \(link.crebo), maar dat is de code van een dossier en niet van een "
                                    + "kwalificatie",
                                "\(doel.english) \(link.crebo), which is the code of a dossier and not of a "
                                    + "kwalificatie")
                            : Bilingual(
                                "\(doel.dutch) \(link.crebo), maar die kwalificatie staat in geen van de gegeven "
                                    + "bestanden",
                                "\(doel.english) \(link.crebo), but that kwalificatie is in none of the documents "
                                    + "given"),
                        at: link.place, subject: .init(record), file: file, found: link.crebo.text)
                }
            }
        }
    }
}
