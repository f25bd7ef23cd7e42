import KwalificatieModel
import KwalificatieReaders

/// SBU-002: the study load of a kwalificatie does not fit its soort opleiding.
struct SbuPastBijSoort: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.sbu, 2), severity: .error,
        title: Bilingual("Studielast past bij de soort opleiding", "Study load fits the soort opleiding"),
        sentence: Bilingual(
            "De soort opleiding duurt korter of langer dan de studielast zegt.",
            "The soort opleiding takes less or more time than the study load says."),
        reason: Bilingual(
            "Elke soort opleiding heeft haar duur: entree 1 jaar, basisberoeps 1 of 2, vak 2 of 3, middenkader 3 "
                + "(of 4 waar de minister dat bepaalt), specialisten 1.",
            "Each soort opleiding has its duration: entree 1 year, basisberoeps 1 or 2, vak 2 or 3, middenkader 3 "
                + "(or 4 where the minister says so), specialisten 1."),
        source: "WEB 7.2.4a",
        remedy: Bilingual(
            "Ga na of de studielast of de soort opleiding klopt, en pas de andere aan.",
            "Find out whether the study load or the soort opleiding is right, and change the other."),
        accepted: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "<sbu>3200</sbu>", becomes: "<sbu>1600</sbu>")
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml", "<sbu>1600</sbu>", becomes: "📍<sbu>3200</sbu>",
                within: RuleExample.assistentBouwen
            )
            .shown(
                wrong: "<sbu>3200</sbu>\n<soortopleiding>entreeopleiding</soortopleiding>",
                right: "<sbu>1600</sbu>\n<soortopleiding>entreeopleiding</soortopleiding>"),
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "<sbu>3200</sbu>", becomes: "📍<sbu>4800</sbu>",
                within: #"<profiel nr="1200464" titel="Timmerman" hoofdstuk="2" niveau="2""#
            )
            .shown(
                wrong: "<sbu>4800</sbu>\n<soortopleiding>basisberoepsopleiding</soortopleiding>",
                right: "<sbu>3200</sbu>\n<soortopleiding>basisberoepsopleiding</soortopleiding>"),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        for kwalificatie in record.kwalificatiegegevens {
            guard let soort = kwalificatie.soortOpleiding, let sbu = kwalificatie.sbu,
                let jaren = SbuVanKwalificatie.jaren(sbu), !soort.studiejaren.contains(jaren)
            else { continue }
            let expected = soort.studiejaren.map { String($0 * SbuVanKwalificatie.urenPerJaar) }
            report.add(
                Bilingual(
                    "een \(soort.rawValue) heeft een studielast van \(expected.joined(separator: " of ")) uur, "
                        + "maar er staat \(sbu)",
                    "a \(soort.rawValue) has a study load of \(expected.joined(separator: " or ")) hours, but "
                        + "\(sbu) is given"),
                at: kwalificatie.place(of: \.$sbu), subject: kwalificatie.subject,
                expected: expected.joined(separator: ", "), found: String(sbu))
        }
    }
}

extension SoortOpleiding {
    /// How many study years it takes.
    fileprivate var studiejaren: ClosedRange<Int> {
        switch self {
        case .entreeopleiding, .assistentopleiding, .specialistenopleiding: 1...1
        case .basisberoepsopleiding: 1...2
        case .vakopleiding: 2...3
        case .middenkaderopleiding: 3...4
        }
    }
}
