import KwalificatieModel
import KwalificatieReaders

/// CREBO-005: the code of an opleidingsdomein is not one of those of domeinen.
///
/// Looks at the domeinen to which dossiers belong, each once in its document.
struct OpleidingsdomeinCreboReeks: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 5), severity: .error,
        title: Bilingual("Domeincrebo ligt in 79000-79160", "Crebo of a domein is in 79000-79160"),
        sentence: Bilingual(
            "De crebo van een opleidingsdomein ligt buiten 79000-79160.",
            "The crebo of an opleidingsdomein is outside 79000-79160."),
        reason: Bilingual(
            "De crebolijst groepeert de dossiers naar domein. Met een verkeerde code staan zij onder een groep die niet "
                + "bestaat.",
            "The crebolijst groups dossiers by domein. With a wrong code they stand under a group that does not exist."),
        source: "regelingen opleidingsdomeinen 2012 en 2015; gepubliceerde dossiers van 2016",
        remedy: Bilingual(
            "Vul de crebo van het domein in, of niets als het domein er geen heeft.",
            "Give the crebo of the domein, or nothing when it has none."),
        accepted: [
            RuleExample(
                in: "dossiers/23389-binnenvaart.xml",
                #"<domein nr="4136" titel="Voedsel, natuur en leefomgeving" crebo="79160""#,
                becomes: #"<domein nr="4136" titel="Voedsel, natuur en leefomgeving" crebo="79150""#)
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23389-binnenvaart.xml",
                #"<domein nr="4128" titel="Transport, scheepvaart en logistiek" crebo="79070""#,
                becomes: #"📍<domein nr="4128" titel="Transport, scheepvaart en logistiek" crebo="23070""#,
                within: ""
            )
            .shown(
                wrong: #"<domein nr="4128" titel="Transport, scheepvaart en logistiek" crebo="23070" … />"#,
                right: #"<domein nr="4128" titel="Transport, scheepvaart en logistiek" crebo="79070" … />"#)
        ])

    private struct Element: Hashable {
        let file: String
        let place: SourcePlace
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        var found: [Element: Opleidingsdomein] = [:]
        for (record, file) in register.records {
            guard case .dossier(let dossier) = record, let domein = dossier.domein,
                let crebo = domein.crebo, !crebo.isInPublishedRange
            else { continue }
            found[Element(file: file, place: domein.place)] = domein
        }
        let sorted = found.sorted { left, right in
            let (a, b) = (left.key, right.key)
            return (a.file, a.place.line, a.place.column) < (b.file, b.place.line, b.place.column)
        }
        for (element, domein) in sorted {
            guard let crebo = domein.crebo else { continue }
            CreboReeks.check(
                crebo, of: "opleidingsdomein", at: element.place,
                .init(soort: "opleidingsdomein", code: crebo.text, titel: domein.titel ?? ""), file: element.file,
                &report)
        }
    }
}
