import KwalificatieModel
import KwalificatieReaders

/// KEUZEDEEL-002: a keuzedeel adopted from 01-10-2020 on has links.
struct GeenKoppelingVanNietGekoppeldKeuzedeel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.keuzedeel, 2), severity: .error,
        title: Bilingual("Niet-gekoppeld keuzedeel heeft geen koppeling", "A niet-gekoppeld keuzedeel is not linked"),
        sentence: Bilingual(
            "Een keuzedeel dat op of na 01-10-2020 is vastgesteld, heeft gekoppelde kwalificaties.",
            "A keuzedeel adopted on or after 01-10-2020 has linked kwalificaties."),
        reason: Bilingual(
            "Sinds oktober 2020 worden nieuwe keuzedelen niet meer gekoppeld. Zij noemen hooguit de kwalificaties "
                + "waarvoor zij zijn ontwikkeld; andere opleidingen mogen ze ook aanbieden.",
            "Since October 2020 new keuzedelen are no longer linked. At most they name the kwalificaties for which they "
                + "were made; other opleidingen may offer them too."),
        source: "handleiding register 2.6",
        remedy: Bilingual(
            "Zet de kwalificaties in ontwikkeldvoor, of verbeter de dag van vaststelling.",
            "Put the kwalificaties in ontwikkeldvoor, or mend the day of adoption."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml", "</certificaatinformatie>",
                becomes: """
                    </certificaatinformatie>
                          <ontwikkeldvoor>
                            <kwalificatie crebo="25829" />
                          </ontwikkeldvoor>
                    """)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml", "</certificaatinformatie>",
                becomes: """
                    </certificaatinformatie>
                          📍<gekoppeldekwalificaties>
                            <kwalificatie crebo="25829" />
                          </gekoppeldekwalificaties>
                    """
            )
            .shown(
                wrong: """
                    <vastgesteldop>17-06-2021</vastgesteldop>
                    …
                    <gekoppeldekwalificaties>
                    <kwalificatie crebo="25829" />
                    </gekoppeldekwalificaties>
                    """,
                right: """
                    <vastgesteldop>17-06-2021</vastgesteldop>
                    …
                    <ontwikkeldvoor>
                    <kwalificatie crebo="25829" />
                    </ontwikkeldvoor>
                    """)
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .keuzedeel(let keuzedeel) = record, keuzedeel.isGekoppeld == false,
            let vastgesteld = record.vastgesteldOp, let first = keuzedeel.gekoppeldeKwalificaties.first
        else { return }
        let place = keuzedeel.$gekoppeldeKwalificaties.place
        let count = keuzedeel.gekoppeldeKwalificaties.count
        report.add(
            Bilingual(
                "vastgesteld op \(vastgesteld), dus niet-gekoppeld, maar het noemt "
                    + (count == 1 ? "1 gekoppelde kwalificatie" : "\(count) gekoppelde kwalificaties"),
                "adopted on \(vastgesteld), so niet-gekoppeld, but it names "
                    + (count == 1 ? "1 linked kwalificatie" : "\(count) linked kwalificaties")),
            at: place != .unknown ? place : first.place, subject: .init(record))
    }
}
