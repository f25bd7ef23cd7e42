import KwalificatieModel
import KwalificatieReaders

/// CREBO-009: a werkproces that a record has twice.
struct DubbelWerkproces: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 9), severity: .warning,
        title: Bilingual("Elk werkproces één keer", "Each werkproces once"),
        sentence: Bilingual(
            "Een werkproces heeft hetzelfde nr of dezelfde code als een ander in dit dossier, keuzedeel of certificaat, of "
                + "dezelfde titel als een ander in dezelfde kerntaak.",
            "A werkproces has the nr or code of another one in this dossier, keuzedeel or certificaat, or the title of "
                + "another one in the same kerntaak."),
        reason: Bilingual(
            "Een verwijzing naar het werkproces is niet eenduidig. Vaak is het per ongeluk twee keer geplakt.",
            "A reference to the werkproces is ambiguous. Often it was pasted twice by mistake."),
        source: "gepubliceerde dossiers van 2016; afgeleid (INFERRED)",
        remedy: Bilingual(
            "Haal het dubbele werkproces weg, of geef het een eigen nr, hoofdstuk en titel.",
            "Remove the double werkproces, or give it an nr, hoofdstuk and title of its own."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"<werkproces nr="1200613" titel="Bouwt en integreert speelbare onderdelen""#,
                becomes: #"<werkproces nr="1200615" titel="Plant een release""#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"<werkproces nr="1200613" titel="Bouwt en integreert speelbare onderdelen""#,
                becomes: #"📍<werkproces nr="1200613" titel="Plant een  Sprint""#),
            RuleExample(
                in: "keuzedelen/k0717-agile-game-productie.xml",
                #"<werkproces nr="1200613" titel="Bouwt en integreert speelbare onderdelen""#,
                becomes: #"📍<werkproces nr="1200612" titel="Bouwt en integreert speelbare onderdelen""#,
                alsoFound: [RuleID(.koppeling, 2): "een nr hoort één keer voor te komen, van wat het ook het nr is"]),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        var titelByNr: [Int: String] = [:]
        var titelByCode: [OnderdeelCode: String] = [:]
        for groep in record.kerntaakgroepen {
            // The parts of a geregionaliseerde kwalificatie have codes of their own: B1, P1 and D1.
            for kerntaak in groep.kerntaken {
                var titels: Set<String> = []
                for werkproces in kerntaak.werkprocessen {
                    let titel = Self.comparable(werkproces.titel)
                    let sameNr = werkproces.nr.flatMap { Self.register(werkproces.titel, at: $0, in: &titelByNr) }
                    let sameCode = werkproces.code.flatMap { Self.register(werkproces.titel, at: $0, in: &titelByCode) }
                    let isSameTitel = !titel.isEmpty && !titels.insert(titel).inserted
                    if let nr = werkproces.nr, let other = sameNr {
                        add("nr \(nr)", "nr \(nr)", other, werkproces, groep.subject, &report)
                    } else if let code = werkproces.code, let other = sameCode {
                        add("code \(code)", "code \(code)", other, werkproces, groep.subject, &report)
                    } else if isSameTitel {
                        report.add(
                            Bilingual(
                                "werkproces “\(werkproces.titel.shown)” staat twee keer in deze kerntaak",
                                "werkproces “\(werkproces.titel.shown)” stands in this kerntaak twice"),
                            at: werkproces.place, subject: groep.subject, found: werkproces.titel.shown)
                    }
                }
            }
        }
    }

    /// Notes the title at this key; gives the title that stood there already.
    private static func register<Key>(_ titel: String, at key: Key, in titels: inout [Key: String]) -> String? {
        if let other = titels[key] { return other }
        titels[key] = titel
        return nil
    }

    private func add(
        _ dutch: String, _ english: String, _ other: String, _ werkproces: Werkproces,
        _ subject: Observation.Subject, _ report: inout Report
    ) {
        report.add(
            Bilingual(
                "\(dutch) van werkproces “\(werkproces.titel.shown)” is al van “\(other.shown)”",
                "\(english) of werkproces “\(werkproces.titel.shown)” belongs to “\(other.shown)” already"),
            at: werkproces.place, subject: subject, found: dutch)
    }

    /// A title without differences that nobody means: letter case and spaces.
    private static func comparable(_ titel: String) -> String {
        titel.lowercased().unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
            .joined(separator: " ")
    }
}
