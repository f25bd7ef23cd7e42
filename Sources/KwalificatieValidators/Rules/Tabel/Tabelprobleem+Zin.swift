import KwalificatieModel
import KwalificatieReaders

extension Tabelprobleem.Verwacht {
    /// What stands in the cell and what was expected there.
    func zin(over cel: PublishedCrebolijst.Cel) -> Bilingual {
        let (dutch, english) = woorden
        let kolom = cel.kolom
        if cel.isGeen {
            return Bilingual(
                "“\(kolom)” is leeg; verwacht wordt \(dutch)", "“\(kolom)” is empty; expected is \(english)")
        }
        let tekst = String(cel.waarde).shown
        return Bilingual(
            "“\(kolom)” is “\(tekst)”; verwacht wordt \(dutch)", "“\(kolom)” is “\(tekst)”; expected is \(english)")
    }

    /// A value that would be right; nil where there is no single one.
    var vorm: String? {
        switch self {
        case .opleidingscode: "25187"
        case .keuzedeelCode: "K0717"
        case .datum: "01-08-2022"
        case .niveau, .naam, .uitkomst, .eindeNaBegin, .andereCode: nil
        }
    }

    private var woorden: (dutch: String, english: String) {
        switch self {
        case .opleidingscode: ("een crebo van vijf cijfers", "a crebo of five digits")
        case .keuzedeelCode: ("een K en vier cijfers", "a K and four digits")
        case .datum:
            (
                "een datum die bestaat, met een jaar van vier cijfers, zoals 01-08-2022",
                "a date that exists, with a year of four digits, like 01-08-2022"
            )
        case .niveau: ("1, 2, 3 of 4", "1, 2, 3 or 4")
        case .naam: ("een naam", "a name")
        case .uitkomst:
            (
                "een van: " + Overlaptoets.Uitkomst.allCases.map(\.rawValue).joined(separator: "; "),
                "one of: " + Overlaptoets.Uitkomst.allCases.map(\.rawValue).joined(separator: "; ")
            )
        case .eindeNaBegin: ("een dag na “Geldig vanaf”", "a day after “Geldig vanaf”")
        case .andereCode:
            (
                "een andere code dan die van het vervallen keuzedeel",
                "another code than that of the keuzedeel that lapses"
            )
        }
    }
}

extension Bilingual {
    /// The sentence with another behind it.
    func vervolgd(_ volgende: Bilingual) -> Bilingual {
        Bilingual("\(dutch); \(volgende.dutch)", "\(english); \(volgende.english)")
    }
}

extension Report {
    /// Adds a finding at the cell of a problem in a table.
    mutating func add(
        _ message: @autoclosure () -> Bilingual, at probleem: Tabelprobleem, expected: String? = nil,
        severity: Severity? = nil
    ) {
        let cel = probleem.cel
        add(
            message(), at: cel.place, path: cel.kolom, subject: probleem.onderwerp, expected: expected,
            found: cel.tekst.isEmpty ? nil : cel.tekst.shown, severity: severity)
    }
}
