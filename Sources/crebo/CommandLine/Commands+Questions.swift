import KwalificatieModel

extension OptionSpec {
    /// How the answer to a question looks.
    static let answerFormat = OptionSpec(
        "format", default: "text", choices: ["text", "json", "csv"],
        help: "De vorm van het antwoord: om te lezen, of voor programma's en spreadsheets.")
    /// Of which kind something must be.
    static let kind = OptionSpec(
        "kind", valueName: "SOORT",
        choices: Onderdeelsoort.allCases.map(\.rawValue),
        help: "Alleen onderdelen van deze soort: \(UsageError.list(Onderdeelsoort.allCases.map(\.rawValue))).")
    /// Which niveau something must have.
    static let niveau = OptionSpec(
        "niveau", choices: ["1", "2", "3", "4"],
        help: "Alleen wat dit niveau heeft; een certificaat heeft er geen.")
    /// Whether only what both registers hold is compared.
    static let common = OptionSpec(
        "common", help: "Vergelijkt alleen wat in beide registers staat, ook als een van de twee maar een deel is.")
    /// Which sectorkamer must keep something.
    static let sectorkamer = OptionSpec(
        "sectorkamer", valueName: "NAAM",
        help: "Alleen wat deze sectorkamer beheert: een deel van de naam, of het nummer van SBB.")
    /// On which day something can be begun.
    static let validOn = OptionSpec(
        "valid-on", valueName: "YYYY-MM-DD",
        help: "Alleen waarvoor een student zich op deze dag kan inschrijven, of wat dan kan worden aangeboden.")
    /// How many hits are shown.
    static let maximumHits = OptionSpec(
        "max", valueName: "N",
        help: "Hoeveel treffers er worden getoond, de beste; anders 50 als tekst en alle als JSON of CSV.")
    /// What forms the register to be searched, which may be an earlier output.
    static let searchedRegister = OptionSpec(
        "register", valueName: "INPUT", path: .read, isRequired: true, isRepeatable: true, takesMany: true,
        help: """
            Waarin wordt gezocht: XML-bestanden, mappen of ZIP-bestanden daarmee, of de uitvoer van convert of export; \
            alles tot de volgende optie of ‘--’, met ‘--register=INPUT’ alleen die ene.
            """)
}

extension OperandSpec {
    /// What to look for.
    static let searchTerm = OperandSpec(
        "ZOEKTERM", expected: "een code, een deel van een titel of een woord, met een letter of cijfer erin")
    /// The register as it was.
    static let oldRegister = OperandSpec(
        "OUD", path: .read, expected: "een XML-bestand, een map daarmee, of de uitvoer van convert of export (.jsonl)")
    /// The register as it is.
    static let newRegister = OperandSpec(
        "NIEUW", path: .read, expected: "een XML-bestand, een map daarmee, of de uitvoer van convert of export (.jsonl)"
    )
}

extension CommandSpec {
    /// Finds things in the register.
    static let search = CommandSpec(
        "search", summary: "Zoekt in het register op code, titel of woorden in de teksten.",
        description: [
            """
            De beste treffers staan bovenaan: eerst de code, dan de titel, dan woorden in de teksten. Hoofdletters en \
            accenten tellen niet. Een kwalificatie is een treffer van zichzelf; wat in het basisdeel staat, hoort bij het \
            dossier. Van meer woorden moeten alle erin staan.
            """
        ],
        operands: [.searchTerm],
        options: [
            .searchedRegister, .tables, .kind, .niveau, .sectorkamer, .validOn, .maximumHits, .answerFormat, .csv,
        ],
        examples: [
            "crebo search duurzaam --register publicaties/",
            "crebo search metaal --register Output --niveau 2 --valid-on 2026-08-01",
            "crebo search K07 --register Output --format json",
        ])

    /// Compares two registers.
    static let diff = CommandSpec(
        "diff", summary: "Vergelijkt twee registers: wat is nieuw, gewijzigd, loopt af of is vervallen.",
        description: [
            """
            Onderdelen horen bij elkaar als ze dezelfde code hebben; van meer versies telt de nieuwste. Van een gewijzigde \
            tekst staat er het stuk dat anders is. Interne nummers van SBB, de volgorde van lijsten en de plaats in \
            bestanden tellen niet als verschil. De exitcode is 0, of er nu verschillen zijn of niet, en 1 als iets niet te \
            lezen is.
            """
        ],
        operands: [.oldRegister, .newRegister], options: [.common, .answerFormat, .csv],
        examples: [
            "crebo diff publicaties-2025/ publicaties-2026/",
            "crebo diff Output publicaties/ --format csv > verschillen.csv",
        ])
}
