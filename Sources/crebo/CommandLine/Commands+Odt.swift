extension OptionSpec {
    /// Where the deliveries are.
    static let deliveries = OptionSpec(
        "deliveries", valueName: "DIR", isRequired: true,
        help: "De map met leveringen, zoals ‘crebo odt deliver’ ze schrijft.")
    /// How a comparison looks.
    static let reconcileFormat = OptionSpec(
        "format", default: "text", choices: ["text", "csv", "json"],
        help: "De vorm: om te lezen, voor een spreadsheet, of voor programma's.")
}

extension OperandSpec {
    /// The registratieoverzicht.
    static let registratieoverzicht = OperandSpec(
        "RO_FILE", expected: "een registratieoverzicht van DUO (RO_….CSV)")
}

extension CommandSpec {
    /// Says what is in a registratieoverzicht.
    static let odtRead = CommandSpec(
        "odt read", summary: "Vertelt wat er in een registratieoverzicht van DUO staat.",
        description: [
            """
            Leest ook bestanden die een spreadsheet opnieuw heeft opgeslagen, en meldt elke afwijking van de indeling \
            met haar regel. Persoonsnummers worden nergens getoond, alleen hun laatste vier cijfers.
            """
        ],
        operands: [.registratieoverzicht], options: [.format],
        examples: [
            "crebo odt read RO_25LX_20250801_20260731.CSV",
            "crebo odt read RO_25LX_20250801_20260731.CSV --format json",
        ])

    /// Compares a registratieoverzicht with deliveries.
    static let odtReconcile = CommandSpec(
        "odt reconcile", summary: "Vergelijkt een registratieoverzicht met wat er is geleverd.",
        description: [
            """
            Noemt per persoon, met een verhuld nummer: wat is geregistreerd zoals geleverd, wat anders, wat niet, en wat \
            is geregistreerd zonder levering. Van wat vaker is geleverd, telt de laatste levering van voor de dag waarop \
            het overzicht is gemaakt. Alleen inschrijvingen met leertraject ODT tellen, met hun losse resultaten.
            """
        ],
        operands: [.registratieoverzicht], options: [.deliveries, .reconcileFormat, .csv],
        examples: [
            "crebo odt reconcile RO_25LX_20250801_20260731.CSV --deliveries leveringen/",
            "crebo odt reconcile RO_25LX_20250801_20260731.CSV --deliveries leveringen/ --format csv > verschillen.csv",
        ])
}
