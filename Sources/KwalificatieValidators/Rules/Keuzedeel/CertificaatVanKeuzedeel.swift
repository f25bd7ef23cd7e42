import KwalificatieModel
import KwalificatieReaders

/// KEUZEDEEL-006: a keuzedeel with a certificate does not say for whom and what for.
struct CertificaatVanKeuzedeel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.keuzedeel, 6), severity: .error,
        title: Bilingual("Certificaat bij keuzedeel is toegelicht", "The certificate of a keuzedeel is explained"),
        sentence: Bilingual(
            "Aan een keuzedeel is een certificaat verbonden, maar doelgroep, scholingsbehoefte of zelfstandige betekenis "
                + "is leeg.",
            "A certificate goes with a keuzedeel, but doelgroep, scholingsbehoefte or zelfstandige betekenis is empty."),
        reason: Bilingual(
            "Deze drie teksten laten zien wat het certificaat waard is voor om- en bijscholing. Zonder die teksten kan "
                + "een werkende of werkgever het certificaat niet beoordelen.",
            "These three texts show what the certificate is worth for retraining. Without them nobody can judge it."),
        source: "handleiding register 2.7",
        remedy: Bilingual(
            "Vul de drie teksten in certificaatinformatie, of zet certificaat op Nee.",
            "Fill the three texts in certificaatinformatie, or set certificaat to Nee."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml",
                "<doelgroep><![CDATA[Medewerkers in leerbedrijven die studenten of nieuwe collega's gaan begeleiden.]]>"
                    + "</doelgroep>",
                becomes: "<doelgroep><![CDATA[<p>Praktijkopleiders.</p>]]></doelgroep>")
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml", "<certificaat>Nee</certificaat>",
                becomes: "📍<certificaat>Ja</certificaat>"),
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml",
                "<doelgroep><![CDATA[Medewerkers in leerbedrijven die studenten of nieuwe collega's gaan begeleiden.]]>"
                    + "</doelgroep>",
                becomes: "📍<doelgroep><![CDATA[<p> </p>]]></doelgroep>"),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .keuzedeel(let keuzedeel) = record, keuzedeel.heeftCertificaat == true else { return }
        guard let informatie = keuzedeel.certificaatinformatie else {
            report.add(
                Bilingual(
                    "aan het keuzedeel is een certificaat verbonden, maar doelgroep, scholingsbehoefte en zelfstandige "
                        + "betekenis ontbreken",
                    "a certificate goes with the keuzedeel, but doelgroep, scholingsbehoefte and zelfstandige betekenis "
                        + "are missing"),
                at: keuzedeel.$heeftCertificaat.place, subject: .init(record))
            return
        }
        for text in informatie.legeTeksten {
            report.add(
                Bilingual(
                    "aan het keuzedeel is een certificaat verbonden, maar de \(text.naam) is leeg",
                    "a certificate goes with the keuzedeel, but its \(text.naam) is empty"),
                at: text.place != .unknown ? text.place : keuzedeel.$certificaatinformatie.place,
                subject: .init(record))
        }
    }
}
