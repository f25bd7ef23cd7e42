extension OptionSpec {
    /// Where outputs are written.
    static let output = OptionSpec(
        "output", short: "o", valueName: "DIR", default: "Output", path: .replaced,
        help: "De map waarin de uitvoer komt.")
    /// Which habits CSV files follow.
    static let csv = OptionSpec(
        "csv", default: "excel", choices: ["excel", "rfc4180"],
        help: "De vorm van CSV: voor Nederlands Excel, of voor programma's.")
    /// Where the XML schemas are.
    static let schemas = OptionSpec(
        "schemas", valueName: "DIR", path: .read, help: "De map met de XML-schema's waartegen de invoer wordt gehouden."
    )
    /// Where the tables beside the XML are.
    static let tables = OptionSpec(
        "tables", valueName: "DIR", path: .read,
        help: "De map met tabellen (CSV) naast de XML; anders de map tabellen naast de invoer, als die er is.")
    /// Whether to say only what is wrong.
    static let quiet = OptionSpec("quiet", short: "q", help: "Meldt alleen wat er mis is.")
    /// How many documents are read at once.
    static let jobs = OptionSpec(
        "jobs", short: "j", valueName: "N",
        help: "Hoeveel documenten tegelijk worden gelezen; anders evenveel als er processorkernen zijn.")
    /// Whether everything is read, whatever an earlier run remembers.
    static let full = OptionSpec(
        "full", help: "Leest alles, ook als er sinds de vorige keer niets is veranderd.")
    /// Which lists are written.
    static let onlyLists = OptionSpec(
        "only", valueName: "LIJST,...", isRepeatable: true,
        help: "Schrijft alleen deze lijsten, zoals keuzedelen; ‘crebo lists’ noemt ze.")
    /// Whether the bundles of cohorts are left out.
    static let withoutBundles = OptionSpec(
        "without-bundles", help: "Maakt geen ZIP-bundels per cohort; dat scheelt tijd en ruimte.")
    /// The day on which the overview of statuses is made up.
    static let startsAfter = OptionSpec(
        "on-date", valueName: "YYYY-MM-DD",
        help: """
            Maakt ook een crebolijst van wat op deze dag open is. Wat na deze dag begint, staat in het statusoverzicht; \
            anders de laatste dag van vaststelling.
            """)
    /// The study years of which lists are made.
    static let years = OptionSpec(
        "year", valueName: "YYYY,...", isRepeatable: true,
        help: """
            Maakt alleen de lijsten van deze jaren (2026, of 2022-2026), ook van een jaar waarin niets nieuws begint; anders \
            van alle jaren waarvan genoeg bekend is.
            """)
    /// Whether errors in the input stop publication.
    static let strict = OptionSpec(
        "strict", help: "Publiceert niets als er iets is afgekeurd of er een fout is; de vorige uitvoer blijft.")
    /// How many previous outputs are kept.
    static let keep = OptionSpec(
        "keep", valueName: "N", default: "1", help: "Hoeveel eerdere versies van de uitvoer ernaast blijven staan.")
    /// Where a line for each event is written.
    static let log = OptionSpec(
        "log", valueName: "FILE", path: .written, help: "Schrijft een regel per gebeurtenis achteraan dit bestand.")
    /// How those lines look.
    static let logFormat = OptionSpec(
        "log-format", default: "text", choices: ["text", "json"],
        help: "De vorm van die regels: om te lezen, of voor programma's.")
    /// How lists are shown.
    static let listsFormat = OptionSpec(
        "format", default: "text", choices: ["text", "json", "markdown"],
        help: "De vorm: om te lezen, voor programma's, of als de pagina docs/lijsten.md.")
    /// How a report looks.
    static let format = OptionSpec(
        "format", default: "text", choices: ["text", "json"],
        help: "De vorm van het antwoord: om te lezen, of voor programma's.")
    /// How the report of a validation looks.
    static let reportFormat = OptionSpec(
        "format", default: "text", choices: ["text", "json", "sarif", "junit", "html", "github"],
        help: "De vorm van het rapport.")
    /// How rules are shown.
    static let rulesFormat = OptionSpec(
        "format", default: "text", choices: ["text", "markdown"],
        help: "De vorm: om te lezen, of als de pagina docs/regels.md.")
    /// Where a report is written.
    static let report = OptionSpec(
        "output", short: "o", valueName: "FILE", path: .written,
        help: "Het bestand waarin het rapport komt; anders op de standaarduitvoer.")
    /// From which severity on findings make the run fail.
    static let failOn = OptionSpec(
        "fail-on", default: "error", choices: ["error", "warning", "info", "never"],
        help: "Vanaf welke ernst bevindingen exitcode 1 geven.")
    /// Which rules run.
    static let only = OptionSpec(
        "only", valueName: "REGEL,...", isRepeatable: true,
        help: "Alleen deze regels of families, zoals SBU-001 of XML.")
    /// Which rules do not run.
    static let skip = OptionSpec(
        "skip", valueName: "REGEL,...", isRepeatable: true, help: "Alle regels behalve deze, of deze families.")
    /// What the user decided about rules.
    static let config = OptionSpec(
        "config", valueName: "FILE", path: .read, help: "JSON met per regel een andere ernst, ‘off’ of uitzonderingen.")
    /// The findings that are known.
    static let baseline = OptionSpec(
        "baseline", valueName: "FILE", path: .read, help: "Bekende bevindingen: alleen nieuwe tellen.")
    /// Where the findings are kept as known.
    static let writeBaseline = OptionSpec(
        "write-baseline", valueName: "FILE", path: .written, help: "Bewaart wat nu wordt gevonden als bekend.")
    /// The day on which the data are judged.
    static let onDate = OptionSpec(
        "on-date", valueName: "YYYY-MM-DD",
        help: "De dag waarop wordt geoordeeld, voor regels die milder worden (KEUZEDEEL-001).")
    /// The language of sentences.
    static let language = OptionSpec(
        "language", choices: ["nl", "en"], help: "De taal van de zinnen; anders die van LC_ALL of LANG, of Nederlands.")
    /// How many findings are shown.
    static let maximumFindings = OptionSpec(
        "max-findings", valueName: "N", help: "Hoeveel bevindingen er worden getoond, de ergste; geteld worden alle.")
    /// How a chain of succession is shown.
    static let traceFormat = OptionSpec(
        "format", default: "text", choices: ["text", "dot", "svg", "json", "csv"],
        help: "De vorm: een boom om te lezen, een plaatje (dot voor Graphviz, svg), of voor programma's.")
    /// The school year in which a code is looked up.
    static let year = OptionSpec(
        "year", valueName: "YYYY", help: "Het jaar waarin het studiejaar begint: zegt waar de code dan naar verwijst.")
    /// What forms the register, where tables alone will do as well.
    static let registerBesideTables = OptionSpec(
        "register", valueName: "INPUT", path: .read, isRepeatable: true, takesMany: true,
        help: """
            De publicaties die samen het register vormen, of de uitvoer van convert: alles tot de volgende optie of ‘--’. Mag weg als --tables \
            genoeg is.
            """)
    /// What forms the register.
    static let register = OptionSpec(
        "register", valueName: "INPUT", path: .read, isRequired: true, isRepeatable: true, takesMany: true,
        help: """
            De publicaties die samen het register vormen, of de uitvoer van convert: alles tot de volgende optie of ‘--’; \
            met ‘--register=INPUT’ alleen die ene.
            """)
}

extension OperandSpec {
    /// The documents to read.
    static let input = OperandSpec(
        "INPUT", maximum: nil, path: .read, expected: "een of meer XML-bestanden, of mappen of ZIP-bestanden daarmee")
    /// The documents to read, where tables alone will do as well.
    static let inputBesideTables = OperandSpec(
        "INPUT", minimum: 0, maximum: nil, path: .read,
        expected: "een of meer XML-bestanden, of mappen of ZIP-bestanden daarmee, of --tables")
    /// The documents to validate.
    static let documents = OperandSpec(
        "INPUT", maximum: nil, path: .read,
        expected: "een of meer XML-bestanden, mappen of ZIP-bestanden daarmee, of crebolijsten in CSV")
    /// The rules to explain.
    static let rule = OperandSpec(
        "REGEL", minimum: 0, maximum: nil, expected: "de code van een regel of familie (SBU-001, XML)")
    /// The one document to look at.
    static let file = OperandSpec("FILE", path: .read, expected: "een XML-bestand")
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
            """,
            """
            De vorige uitvoer blijft ernaast staan, onder de naam van de map met de dag en tijd (UTC) waarop zij is \
            gemaakt. Terugzetten is hernoemen.
            """,
            """
            Is er sinds de vorige keer niets veranderd (invoer, tabellen, opties en programma), dan blijft elk bestand \
            zoals het is, en meldt crebo opnieuw wat er toen te melden was. Anders wordt alles gelezen.
            """,
            """
            Met --only bevat de map daarna alleen die lijsten, wat er mis is (afgekeurd en bevindingen) en wat er is \
            gedaan (verschil, run en geheugen). Zonder \
            INPUT komen de lijsten alleen uit de tabellen van --tables, zoals gepubliceerde crebolijsten.
            """,
        ],
        operands: [.inputBesideTables],
        options: [
            .output, .tables, .onlyLists, .withoutBundles, .csv, .years, .startsAfter, .strict, .keep, .full, .jobs,
            .log,
            .logFormat, .schemas, .quiet,
        ],
        examples: [
            "crebo convert dossiers.xml",
            "crebo convert publicaties/ --output Output --csv rfc4180",
            "crebo convert publicaties/ --output Lijsten --only crebolijst,keuzedelen",
            "crebo convert publicaties/ --output Lijsten --year 2026 --on-date 2026-02-01",
            "crebo convert publicaties/ --strict --keep 7 --quiet --log crebo.log",
        ])

    /// Names the lists.
    static let lists = CommandSpec(
        "lists", summary: "Noemt de lijsten die convert maakt, met hun kolommen.",
        options: [.listsFormat],
        examples: ["crebo lists", "crebo lists --format markdown > lijsten.md"])

    /// Writes the records as JSON.
    static let export = CommandSpec(
        "export", summary: "Schrijft elk onderdeel als een regel JSON naar de standaarduitvoer.",
        operands: [.input], options: [.schemas, .jobs],
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
            geregionaliseerde kwalificatie. Van een code die alleen tabellen of andere onderdelen noemen, staat er wat \
            die ervan zeggen en waar.
            """
        ],
        operands: [.code], options: [.register, .tables],
        examples: [
            "crebo show 25187 --register dossiers.xml keuzedelen.xml",
            "crebo show --register publicaties/ -- K0717",
        ])

    /// Shows what came before a code, and what follows it.
    static let trace = CommandSpec(
        "trace", summary: "Toont de voorgangers en opvolgers van een code, alle stappen.",
        description: [
            """
            CODE is een crebo, of de code van een keuzedeel of certificaat. Wat waardoor is vervangen, staat in tabellen van vervallen \
            codes, in dossiers die hun vorige versie noemen, en in keuzedelen die zeggen welke ze vervangen. ‘Geen’ \
            opvolgers is iets anders dan ‘onbekend’: dan zegt geen bron er iets over.
            """
        ],
        operands: [.code], options: [.registerBesideTables, .tables, .year, .traceFormat],
        examples: [
            "crebo trace 23130 --register publicaties/ --year 2023",
            "crebo trace 23130 --register publicaties/ --format svg > opvolging.svg",
        ])

    /// Says what is wrong with documents.
    static let validate = CommandSpec(
        "validate", summary: "Zegt wat er niet klopt aan publicaties, waar, en waarom.",
        description: [
            """
            Elke bevinding hoort bij een regel; ‘crebo rules’ noemt ze en legt ze uit. Een bestand dat niet (geheel) te \
            lezen is, telt als fout, welke regels er ook lopen.
            """,
            """
            De configuratie: {"rules": {"SBU-001": "warning", "XML-002": {"severity": "off", "reason": "..."}, \
            "CREBO-001": {"exceptions": [{"code": "25821", "reason": "..."}]}}}.
            """,
        ],
        operands: [.documents],
        options: [
            .reportFormat, .report, .failOn, .only, .skip, .config, .baseline, .writeBaseline, .onDate, .language,
            .maximumFindings, .tables, .schemas, .jobs,
        ],
        examples: [
            "crebo validate publicaties/",
            "crebo validate publicaties/ --format html --output bevindingen.html",
            "crebo validate dossier.xml --only SBU,DATUM --fail-on warning",
            "crebo validate publicaties/ --write-baseline bekend.json",
            "crebo validate publicaties/ --baseline bekend.json",
        ])

    /// Lists and explains rules.
    static let rules = CommandSpec(
        "rules", summary: "Noemt de regels van validate en odt, of legt er een uit.",
        operands: [.rule], options: [.rulesFormat, .language],
        examples: ["crebo rules", "crebo rules SBU-001", "crebo rules --format markdown > regels.md"])
}
