import KwalificatieModel
import KwalificatieReaders

/// KOPPELING-004: the keuzedeel that is replaced does not exist.
struct VervangenKeuzedeelBestaat: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.koppeling, 4), severity: .error,
        title: Bilingual("Vervangen keuzedeel bestaat", "The keuzedeel that is replaced exists"),
        sentence: Bilingual(
            "Een keuzedeel vervangt een keuzedeel dat in geen van de gegeven bestanden staat.",
            "A keuzedeel replaces one that is in none of the documents given."),
        reason: Bilingual(
            "De conversietabel van keuzedelen wordt hieruit gemaakt: een school zoekt er de opvolger van een vervallen "
                + "keuzedeel in op.",
            "The table of conversion is made from this: a school looks up what replaces a lapsed keuzedeel."),
        source: "handleiding register 2.11 (conversietabel keuzedelen)",
        remedy: Bilingual(
            "Verbeter vervangt, of geef ook het vervallen keuzedeel mee.",
            "Mend vervangt, or give the lapsed keuzedeel as well."),
        accepted: [
            RuleExample(
                in: "keuzedelen/gezonde-leefstijl.xml", #"vervangt="K0219""#, becomes: #"vervangt="K0211""#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/gezonde-leefstijl.xml",
                """
                <keuzedeel nr="1200775" titel="Gezonde leefstijl" code="K1469" versie="Tweede versie" vervangt="K0219"
                """,
                becomes: """
                    📍<keuzedeel nr="1200775" titel="Gezonde leefstijl" code="K1469" versie="Tweede versie" vervangt="K0291"
                    """)
        ])

    func reasonNotToRun(over register: LocatedRegister) -> Bilingual? {
        var hasLink = false
        var hasLapsed = false
        for (record, _) in register.records {
            guard case .keuzedeel(let keuzedeel) = record else { continue }
            if keuzedeel.geldigTot != nil { hasLapsed = true }
            if keuzedeel.vervangt != nil { hasLink = true }
        }
        guard hasLink else { return nil }
        if hasLapsed { return register.reasonNotToMissAnything }
        return Bilingual(
            "er is geen vervallen keuzedeel gegeven, dus welke keuzedelen er waren is niet bekend",
            "no lapsed keuzedeel was given, so which keuzedelen there were is not known")
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        for (record, file) in register.recordsByPlace {
            guard case .keuzedeel(let keuzedeel) = record, let vervangt = keuzedeel.vervangt,
                register.register.keuzedeel(vervangt) == nil
            else { continue }
            report.add(
                Bilingual(
                    "vervangt \(vervangt), maar dat keuzedeel staat in geen van de gegeven bestanden",
                    "replaces \(vervangt), but that keuzedeel is in none of the documents given"),
                at: record.place, subject: .init(record), file: file, found: vervangt.text)
        }
    }
}
