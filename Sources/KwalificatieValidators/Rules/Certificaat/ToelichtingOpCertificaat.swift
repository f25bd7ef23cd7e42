import KwalificatieModel
import KwalificatieReaders

/// CERTIFICAAT-004: a certificaat does not say for whom and what for.
struct ToelichtingOpCertificaat: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.certificaat, 4), severity: .error,
        title: Bilingual("Certificaat is toegelicht", "A certificaat is explained"),
        sentence: Bilingual(
            "Doelgroep, scholingsbehoefte of zelfstandige betekenis van een certificaat is leeg.",
            "Doelgroep, scholingsbehoefte or zelfstandige betekenis of a certificaat is empty."),
        reason: Bilingual(
            "Een certificaat bestaat alleen omdat het op zichzelf waarde heeft voor om- en bijscholing. Deze teksten laten "
                + "zien voor wie en waarvoor.",
            "A certificaat exists only because it is worth something on its own. These texts show for whom and what "
                + "for."),
        source: "handleiding register 2.7 (4-6)",
        remedy: Bilingual("Vul de lege tekst.", "Fill the empty text."),
        accepted: [
            RuleExample(
                in: "certificaten/certificaten-groen.xml",
                "<doelgroep><![CDATA[Telers, loonwerkers en medewerkers in de openbare ruimte.]]></doelgroep>",
                becomes: "<doelgroep>Telers &amp; loonwerkers.</doelgroep>")
        ],
        rejected: [
            RuleExample(
                in: "certificaten/certificaten-groen.xml",
                "<doelgroep><![CDATA[Telers, loonwerkers en medewerkers in de openbare ruimte.]]></doelgroep>",
                becomes: "📍<doelgroep />"),
            RuleExample(
                in: "certificaten/certificaten-groen.xml",
                "<doelgroep><![CDATA[Telers, loonwerkers en medewerkers in de openbare ruimte.]]></doelgroep>",
                becomes: "📍<doelgroep><![CDATA[<p>&nbsp;</p>]]></doelgroep>"),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .certificaat(let certificaat) = record else { return }
        for text in certificaat.certificaatinformatie.legeTeksten {
            report.add(
                Bilingual("de \(text.naam) is leeg", "the \(text.naam) is empty"),
                at: text.place != .unknown ? text.place : record.place, subject: .init(record))
        }
    }
}
