import KwalificatieModel
import KwalificatieReaders

/// KEUZEDEEL-001: a keuzedeel adopted before 01-10-2020 is linked to no kwalificatie.
struct KoppelingVanGekoppeldKeuzedeel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.keuzedeel, 1), severity: .error,
        title: Bilingual("Gekoppeld keuzedeel heeft een koppeling", "A gekoppeld keuzedeel is linked"),
        sentence: Bilingual(
            "Een keuzedeel dat vóór 01-10-2020 is vastgesteld, is aan geen enkele kwalificatie gekoppeld.",
            "A keuzedeel adopted before 01-10-2020 is linked to no kwalificatie at all."),
        reason: Bilingual(
            """
            Voor keuzedelen van vóór oktober 2020 gold de koppelplicht: zonder koppeling kan geen student zo’n keuzedeel \
            kiezen. De plicht liep tot augustus 2025; wordt op een latere dag getoetst, dan is dit een waarschuwing.
            """,
            """
            Keuzedelen from before October 2020 had to be linked: without a link no student can choose one. The \
            obligation ran until August 2025; judged on a later day this is a warning.
            """),
        source: "handleiding register 2.6 en 3.2",
        remedy: Bilingual(
            "Neem in gekoppeldekwalificaties de crebo’s op waaraan het keuzedeel is gekoppeld, of verbeter de dag van "
                + "vaststelling.",
            "Name in gekoppeldekwalificaties the crebos to which the keuzedeel is linked, or mend the day of adoption."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml", "<vastgesteldop>17-06-2021</vastgesteldop>",
                becomes: "<vastgesteldop>01-10-2020</vastgesteldop>")
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml", "<vastgesteldop>17-06-2021</vastgesteldop>",
                becomes: "📍<vastgesteldop>30-09-2020</vastgesteldop>")
        ])

    private static let eindeKoppelplicht = CalendarDate(year: 2025, month: 8, day: 1)

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .keuzedeel(let keuzedeel) = record, keuzedeel.isGekoppeld == true,
            let vastgesteld = record.vastgesteldOp, keuzedeel.gekoppeldeKwalificaties.isEmpty
        else { return }
        let isCertain = report.onDate.flatMap { day in Self.eindeKoppelplicht.map { day < $0 } } ?? true
        let place = keuzedeel.$gekoppeldeKwalificaties.place
        report.add(
            Bilingual(
                "vastgesteld op \(vastgesteld), dus gekoppeld, maar er staat geen gekoppelde kwalificatie met een "
                    + "leesbare crebo",
                "adopted on \(vastgesteld), so gekoppeld, but there is no linked kwalificatie with a readable crebo"),
            at: place != .unknown ? place : keuzedeel.voorblad?.$vastgesteldOp.place ?? record.place,
            subject: .init(record), severity: isCertain ? nil : .warning)
    }
}
