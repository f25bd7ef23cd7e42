extension OptionSpec {
    /// Where outputs are written.
    static let output = OptionSpec(
        "output", short: "o", valueName: "DIR", default: "Output", help: "De map waarin de uitvoer komt.")
    /// Which habits CSV files follow.
    static let csv = OptionSpec(
        "csv", default: "excel", choices: ["excel", "rfc4180"],
        help: "De vorm van CSV: voor Nederlands Excel, of voor programma's.")
    /// Where the XML schemas are.
    static let schemas = OptionSpec(
        "schemas", valueName: "DIR", help: "De map met de XML-schema's waartegen de invoer wordt gehouden.")
    /// Whether to say only what is wrong.
    static let quiet = OptionSpec("quiet", short: "q", help: "Meldt alleen wat er mis is.")
    /// How a report looks.
    static let format = OptionSpec(
        "format", default: "text", choices: ["text", "json"],
        help: "De vorm van het antwoord: om te lezen, of voor programma's.")
    /// What forms the register.
    static let register = OptionSpec(
        "register", valueName: "INPUT", isRequired: true, isRepeatable: true, takesMany: true,
        help: """
            De publicaties die samen het register vormen: alles tot de volgende optie of ‘--’; \
            met ‘--register=INPUT’ alleen die ene.
            """)
}

extension OperandSpec {
    /// The documents to read.
    static let input = OperandSpec(
        "INPUT", maximum: nil, expected: "een of meer XML-bestanden of mappen daarmee")
    /// The one document to look at.
    static let file = OperandSpec("FILE", expected: "een XML-bestand")
    /// The code to show.
    static let code = OperandSpec(
        "CODE", expected: "een crebo (25187), de code van een keuzedeel (K0717) of van een certificaat (C0013)")
}

extension CommandSpec {
    /// Makes all outputs.
    static let convert = CommandSpec(
        "convert", summary: "Zet publicaties om in lijsten en JSON, met een rapport.",
        description: [
            """
            De invoer is de XML van kwalificatiedossiers, keuzedelen, certificaten, cross-over en \
            geregionaliseerde kwalificaties. De uitvoer verschijnt in haar geheel of niet.
            """
        ],
        operands: [.input], options: [.output, .csv, .schemas, .quiet],
        examples: [
            "crebo convert dossiers.xml",
            "crebo convert publicaties/ --output Output --csv rfc4180",
        ])

    /// Writes the records as JSON.
    static let export = CommandSpec(
        "export", summary: "Schrijft elk onderdeel als een regel JSON naar de standaarduitvoer.",
        operands: [.input], options: [.schemas],
        examples: ["crebo export dossiers.xml > register.jsonl"])

    /// Says what is in a document.
    static let inspect = CommandSpec(
        "inspect", summary: "Vertelt wat er in een bestand zit, zonder het om te zetten.",
        operands: [.file], options: [.format],
        examples: ["crebo inspect dossiers.xml", "crebo inspect keuzedelen.xml --format json"])

    /// Shows a detail page.
    static let show = CommandSpec(
        "show", summary: "Toont de pagina van een onderdeel met alle teksten en koppelingen.",
        description: [
            """
            CODE is die van een kwalificatiedossier, kwalificatie, keuzedeel, certificaat, cross-over of \
            geregionaliseerde kwalificatie.
            """
        ],
        operands: [.code], options: [.register],
        examples: [
            "crebo show 25187 --register dossiers.xml keuzedelen.xml",
            "crebo show --register publicaties/ -- K0717",
        ])
}
