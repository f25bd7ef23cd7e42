extension OptionSpec {
    /// The institution that delivers.
    static let brin = OptionSpec(
        "brin", valueName: "BRIN", isRequired: true, help: "De instelling die levert, als 25LX.")
    /// Where deliveries are kept.
    static let deliveries = OptionSpec(
        "output", short: "o", valueName: "DIR", path: .filled, isRequired: true,
        help: "De map waarin leveringen komen, elk in een eigen map; wat er staat, blijft.")
    /// Which institution has the erkenning for which crebo.
    static let erkenningen = OptionSpec(
        "erkenningen", valueName: "FILE", path: .read,
        help: "CSV met brin, crebo, vanaf en tot: de diploma-erkenningen derde leerweg; tot telt zelf niet mee.")
    /// The day of the delivery.
    static let deliveryDate = OptionSpec(
        "on-date", valueName: "YYYY-MM-DD",
        help: "De dag van de levering, anders vandaag; met een dag geeft dezelfde lijst dezelfde bytes.")
    /// What was delivered before.
    static let since = OptionSpec(
        "since", valueName: "LEVERING", path: .read,
        help: "Levert alleen wat nieuw of anders is dan in deze levering (XML), of in alle leveringen in deze map.")
    /// How a delivery is written.
    static let deliveryFormat = OptionSpec(
        "format", default: "xml", choices: ["xml", "csv"],
        help: "De vorm: berichten voor DUO, of vier lijsten voor een leerlingadministratie.")
    /// Where the deliveries are.
    static let deliveredFiles = OptionSpec(
        "deliveries", valueName: "DIR", path: .read, isRequired: true,
        help: "De map met leveringen, zoals ‘crebo odt deliver’ ze schrijft.")
    /// How a comparison looks.
    static let reconcileFormat = OptionSpec(
        "format", default: "text", choices: ["text", "csv", "json"],
        help: "De vorm: om te lezen, voor een spreadsheet, of voor programma's.")
}

extension OperandSpec {
    /// The list of enrolments.
    static let inschrijvingen = OperandSpec(
        "INSCHRIJVINGEN", path: .read, expected: "een CSV-bestand met inschrijvingen")
    /// The registratieoverzicht.
    static let registratieoverzicht = OperandSpec(
        "RO_FILE", path: .read, expected: "een registratieoverzicht van DUO (RO_….CSV)")
}

extension CommandSpec {
    /// Makes a delivery of a list of enrolments.
    static let odtDeliver = CommandSpec(
        "odt deliver", summary: "Maakt van een lijst met inschrijvingen voor een certificaat een levering aan DUO.",
        description: [
            """
            Elke rij wordt getoetst (crebo rules DUO). Wat DUO zou weigeren, komt met de reden in afgekeurd.csv en kan na \
            verbetering opnieuw worden geleverd; de rest komt in ODT_<BRIN>_<datum>_<n>.xml. De bestanden bevatten \
            persoonsgegevens en zijn alleen voor de eigenaar leesbaar.
            """,
            """
            Let op: de namen in de XML zijn niet geverifieerd tegen de mbo-XSD van DUO, die niet openbaar is.
            """,
        ],
        operands: [.inschrijvingen],
        options: [
            .register, .brin, .deliveries, .erkenningen, .deliveryDate, .since, .deliveryFormat, .config,
        ],
        examples: [
            "crebo odt deliver lijst.csv --register xml/ --brin 25LX --output leveringen",
            "crebo odt deliver lijst.csv --register xml/ --brin 25LX -o uit --since uit",
        ])

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
            is geregistreerd zonder levering. Van wat vaker is geleverd, telt de laatste levering tot en met de dag \
            waarop het overzicht is gemaakt. Alleen inschrijvingen met leertraject ODT tellen, met hun losse resultaten.
            """
        ],
        operands: [.registratieoverzicht], options: [.deliveredFiles, .reconcileFormat, .csv],
        examples: [
            "crebo odt reconcile RO_25LX.CSV --deliveries leveringen/",
            "crebo odt reconcile RO_25LX.CSV --deliveries leveringen/ --format csv",
        ])
}
