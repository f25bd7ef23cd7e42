import KwalificatieModel
import KwalificatieReaders

/// DATUM-101: a row of a list of lapsed codes without the days on which the code ends.
struct VervallenRijHeeftDatums: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.datum, 101), severity: .warning,
        title: Bilingual("Datums bij elke vervallen code", "Dates with each lapsed code"),
        sentence: Bilingual(
            "Een vervallen code in een gepubliceerde crebolijst heeft geen einde instroom of geen einde opleiding.",
            "A lapsed code in a published crebolijst has no end of enrolment or no end of the opleiding."),
        reason: Bilingual(
            "Zonder die datums weet niemand tot wanneer studenten zich kunnen inschrijven en een diploma kunnen halen.",
            "Without these dates nobody knows until when students can enrol and obtain a diploma."),
        source: "gepubliceerde crebolijst 2022 (23195)",
        remedy: Bilingual("Vul beide datums in.", "Give both dates."),
        accepted: [
            RuleExample(
                in: RuleExample.vervallen, "25117;Tegelzetter;01-08-2022;", becomes: "25117;Tegelzetter;1-8-2022;")
        ],
        rejected: [
            RuleExample(
                in: RuleExample.vervallen, "25117;Tegelzetter;01-08-2022;01-08-2026;",
                becomes: "25117;Tegelzetter;01-08-2022;📍;"),
            RuleExample(
                in: RuleExample.vervallen, "23057;Timmeren;01-08-2022;01-08-2027;", becomes: "23057;Timmeren;📍;;"),
        ])

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        for (rij, subject) in list.vervallenRijen {
            let missing = [rij.eindeInstroom, rij.eindeOpleiding].filter { $0.inhoud == nil }
            guard let first = missing.first else { continue }
            let names = missing.map { $0.kolom.lowercased() }
            report.add(
                Bilingual(
                    "de vervallen code heeft geen \(names.joined(separator: " en geen "))",
                    "the lapsed code has no \(names.joined(separator: " and no "))"),
                at: first.place, path: first.kolom, subject: subject)
        }
    }
}
