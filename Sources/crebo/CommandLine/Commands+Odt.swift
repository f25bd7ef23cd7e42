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
}
