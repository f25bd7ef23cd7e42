import KwalificatieModel
import KwalificatieReaders

/// KEUZEDEEL-003: who made the keuzedeel does not go with gekoppeld or niet-gekoppeld.
struct OntwikkeldDoor: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.keuzedeel, 3), severity: .warning,
        title: Bilingual("Ontwikkeld door past bij het keuzedeel", "Who made it goes with the keuzedeel"),
        sentence: Bilingual(
            "Bij een gekoppeld keuzedeel staat niet SBB als ontwikkelaar, of bij een niet-gekoppeld keuzedeel staat "
                + "niemand anders dan SBB.",
            "A gekoppeld keuzedeel is not said to be made by SBB, or a niet-gekoppeld one by nobody but SBB."),
        reason: Bilingual(
            "Gekoppelde keuzedelen zijn van SBB. Een niet-gekoppeld keuzedeel is ingediend door een school of andere "
                + "organisatie, en wie het wil aanbieden moet weten door welke.",
            "Gekoppelde keuzedelen are SBB’s. A niet-gekoppeld one was submitted by a school or another organisation, "
                + "and whoever wants to offer it must know by which."),
        source: "handleiding register 2.6 h",
        remedy: Bilingual(
            "Vul bij een gekoppeld keuzedeel SBB in, en bij een niet-gekoppeld keuzedeel de organisatie die het indiende.",
            "Give SBB for a gekoppeld keuzedeel, and for a niet-gekoppeld one the organisation that submitted it."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml",
                "<ontwikkelddoor>Voorbeeldcollege</ontwikkelddoor>",
                becomes: "<ontwikkelddoor>Voorbeeldcollege, samen met SBB</ontwikkelddoor>"
            )
            .forReaders,
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml", "<ontwikkelddoor>SBB</ontwikkelddoor>",
                becomes: "<ontwikkelddoor><![CDATA[ SBB ]]></ontwikkelddoor>"),
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml",
                "<ontwikkelddoor>Voorbeeldcollege</ontwikkelddoor>", becomes: "📍<ontwikkelddoor>SBB</ontwikkelddoor>"),
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml", "<ontwikkelddoor>SBB</ontwikkelddoor>",
                becomes: "📍<ontwikkelddoor>Voorbeeldcollege</ontwikkelddoor>"),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .keuzedeel(let keuzedeel) = record, let isGekoppeld = keuzedeel.isGekoppeld else { return }
        let given = keuzedeel.ontwikkeldDoor?.plat ?? ""
        let message: Bilingual
        if isGekoppeld {
            guard !Self.names(given, "SBB"), !Self.names(given, "Samenwerkingsorganisatie") else { return }
            message = Bilingual(
                "ontwikkeld door is \(Self.shown(given, "leeg")); bij een gekoppeld keuzedeel is dat SBB",
                "made by is \(Self.shown(given, "empty")); for a gekoppeld keuzedeel that is SBB")
        } else {
            guard given.isEmpty || given.uppercased() == "SBB" else { return }
            message = Bilingual(
                "ontwikkeld door is \(Self.shown(given, "leeg")); bij een niet-gekoppeld keuzedeel staat hier de "
                    + "organisatie die het indiende",
                "made by is \(Self.shown(given, "empty")); for a niet-gekoppeld keuzedeel it is the organisation that "
                    + "submitted it")
        }
        let place = keuzedeel.$ontwikkeldDoor.place
        report.add(
            message, at: place != .unknown ? place : record.place, subject: .init(record),
            expected: isGekoppeld ? "SBB" : nil, found: given.isEmpty ? nil : given.shown)
    }

    private static func shown(_ given: String, _ empty: String) -> String {
        given.isEmpty ? empty : "“\(given.shown)”"
    }

    /// Whether the text has this word; letter case does not count.
    private static func names(_ text: String, _ word: String) -> Bool {
        text.lowercased().split { !$0.isLetter }.contains { $0 == word.lowercased() }
    }
}
