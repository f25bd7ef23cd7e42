import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

extension OdtVerslag {
    /// How the file of it is called.
    public static let bestandsnaam = "verslag.json"

    /// The report as JSON, its sentences in Dutch. It holds no personal data, no path and no clock.
    public var json: String {
        JSONValue.object([
            "levering": .string(naam.text),
            "brin": .string(naam.brin.text),
            "datum": .string(naam.datum.iso),
            "namen": .string(OdtNaam.waarschuwing),
            "bestanden": .array(bestanden.map { .string($0) }),
            "rijen": .object([
                "gelezen": .integer(gelezen), "geleverd": .integer(geleverd), "ongewijzigd": .integer(ongewijzigd),
                "afgekeurd": .integer(afgekeurd),
            ]),
            "berichten": .object([
                "identificatiePersoon": .integer(berichten.personen),
                "inschrijving": .integer(berichten.inschrijvingen), "resultaat": .integer(berichten.resultaten),
            ]),
            "opmerkingen": .array(
                opmerkingen.map { opmerking in
                    .object([
                        "bestandsregel": .integer(Int(opmerking.place.line)),
                        "tekst": .string(opmerking.sentence.dutch),
                    ])
                }),
            "onbekendeKolommen": .array(onbekendeKolommen.map { .string($0.text) }),
            "gekozenCrebos": .array(gesorteerdeKeuzes.map { json($0.keuze, $0.aantal) }),
            "aantallen": .array(aantallen.sorted { $0.key < $1.key }.map(json)),
            "bevindingen": .array(bevindingen.map { json($0) }),
            "onderdrukt": .integer(onderdrukt),
            "nietGetoetst": .array(
                nietGetoetst.map { regel, reden in
                    .object(["regel": .string(regel.description), "reden": .string(reden.dutch)])
                }),
        ]).text
    }

    /// The choices by certificate, those with most rows first.
    public var gesorteerdeKeuzes: [(keuze: Keuze, aantal: Int)] {
        keuzes.map { ($0.key, $0.value) }.sorted {
            ($0.0.certificaat, -$0.1, $0.0.opleiding, $0.0.uit) < ($1.0.certificaat, -$1.1, $1.0.opleiding, $1.0.uit)
        }
    }

    private func json(_ keuze: Keuze, _ aantal: Int) -> JSONValue {
        .object([
            "certificaat": .string("\(keuze.certificaat) \(keuze.titel)"), "opleiding": .string(keuze.opleiding),
            "rijen": .integer(aantal), "reden": .string(keuze.reden.dutch),
        ])
    }

    private func json(_ regel: RuleID, _ aantal: [Severity: Int]) -> JSONValue {
        var members: [String: JSONValue] = ["regel": .string(regel.description)]
        for (severity, count) in aantal { members[severity.rawValue] = .integer(count) }
        return .object(members)
    }

    private func json(_ bevinding: Bevinding) -> JSONValue {
        .object([
            "bestandsregel": .integer(Int(bevinding.regel)), "regel": .string(bevinding.bevinding.rule.description),
            "ernst": .string(bevinding.bevinding.severity.rawValue),
            "kolom": .string(bevinding.bevinding.kolom.rawValue),
            "melding": .string(bevinding.bevinding.message.dutch),
        ])
    }
}

extension OdtVerslag.Keuze {
    /// Why this crebo.
    public var reden: Bilingual {
        uit == 1
            ? Bilingual(
                "de enige waarbij het certificaat hoort en waaronder op die dag kan worden ingeschreven",
                "the only one to which the certificate belongs and under which one can enrol on the day")
            : Bilingual(
                "de eerste in het register van de \(uit) waarbij het certificaat hoort en waaronder kan worden ingeschreven",
                "the first in the register of the \(uit) to which the certificate belongs and under which one can enrol"
            )
    }
}
