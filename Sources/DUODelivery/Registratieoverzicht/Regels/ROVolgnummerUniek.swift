import KwalificatieModel
import KwalificatieValidators

/// DUO-126: a person has the same number twice.
struct ROVolgnummerUniek: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 126), severity: .error,
        title: Bilingual(
            "Volgnummers uniek per persoon",
            "Numbers unique for each person"),
        sentence: Bilingual(
            "Een inschrijvingvolgnummer of resultaatvolgnummer komt bij een persoon twee keer voor.",
            "A person has the same inschrijvingvolgnummer or resultaatvolgnummer twice."),
        reason: Bilingual(
            "Het nummer wijst de inschrijving of het resultaat aan; zo is niet te zeggen welke van de twee.",
            "The number points at the inschrijving or result; now nobody can say at which of the two."),
        source: "PvE MBO-instelling 4.8.2, 15.5.3 en 15.5.7: uniek binnen instelling en persoon",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO, en meld het DUO als het er dan nog staat.",
            "Fetch the file from DUO again, and tell DUO when it is still so."),
        accepted: [
            .ro(
                "AMO||109900000|||R5|C0013|2026-03-13|J|C3|101A742",
                becomes: "AMO||109900000|||R1|C0013|2026-03-13|J|C3|101A742")
        ],
        rejected: [
            .ro(
                "AMO||109900000|||R5|C0013|2026-03-13|J|C3|101A742",
                becomes:
                    "AMO||109900000|||R5|C0013|2026-03-13|J|C3|101A742\r\n📍AMO||109900000|||R5|C0013|2026-03-13|J|C3|101A742",
                alsoFound: [RuleID(.duo, 112): "het sluitrecord telt het tweede onderdeel niet"]),
            .ro("|25535|R4|", becomes: "|25535|📍R3|"),
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        let veld: ROVeld
        switch record.soort {
        case .inschrijving:
            guard samenhang.inschrijvingen[record[.inschrijvingvolgnummer]] != nil else { return }
            veld = .inschrijvingvolgnummer
        case .diploma, .onderdeel, .examenonderdeel, .keuzedeel:
            guard samenhang.resultaten.contains(record[.resultaatvolgnummer]) else { return }
            veld = .resultaatvolgnummer
        case .voorloop, .persoon, .periode, .ondersteuning, .bpv, .sluit: return
        }
        guard !record[veld].isEmpty else { return }
        let nummer: MaskedText = "\(own: veld.rawValue) \(record[veld])"
        report.add(
            Self.documentation,
            ROMelding("\(nummer) komt bij deze persoon twee keer voor", "this person has \(nummer) twice"), veld: veld)
    }
}
