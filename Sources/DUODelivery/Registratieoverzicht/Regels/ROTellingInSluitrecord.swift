import KwalificatieModel
import KwalificatieValidators

/// DUO-112: the sluitrecord counts other numbers of records.
struct ROTellingInSluitrecord: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 112), severity: .error,
        title: Bilingual(
            "Het sluitrecord telt alle records",
            "The sluitrecord counts all records"),
        sentence: Bilingual(
            "Een aantal in het sluitrecord (SLR) is niet het aantal records in het bestand.",
            "A count in the sluitrecord (SLR) is not that of the records in the file."),
        reason: Bilingual(
            "Het bestand is dan niet volledig, of er is iets aan toegevoegd. Een vergelijking met een levering zegt dan te veel of te weinig.",
            "The file is then not complete, or something was added. A comparison with a delivery then says too much or too little."
        ),
        source: "PvE MBO-instelling 4.8.2, 15.5.11",
        remedy: Bilingual(
            "Vraag het volledige bestand opnieuw op bij DUO. Is dit een deel van een bestand, lees de rest dan met dat in gedachten.",
            "Fetch the complete file from DUO again. If this is a part of a file, bear that in mind."),
        accepted: [
            .ro("SLR|3|3|4|1|1|1|1|1|2", becomes: "SLR|000000000003|3|4|1|1|1|1|1|2")
        ],
        rejected: [
            .ro("SLR|3|3|4|1|1|1|1|1|2", becomes: "📍SLR|3|4|4|1|1|1|1|1|2")
        ])

    func check(_ samenhang: ROSamenhang, _ report: inout ROReport) {
        guard let sluit = samenhang.sluit else { return }
        for (veld, soort) in ROTelling.velden {
            let tekst = sluit.record[veld]
            guard let genoemd = Int(tekst), genoemd != samenhang.telling[soort] else { continue }
            let geteld = samenhang.telling[soort]
            report.add(
                Self.documentation,
                ROMelding(
                    "het sluitrecord noemt \(tekst) \(own: soort.naam) (\(own: soort.rawValue)), in het bestand staan er \(own: geteld)",
                    "the sluitrecord says \(tekst) records \(own: soort.rawValue), there are \(own: geteld) in the file"
                ),
                veld: veld, plaats: (sluit.regel, sluit.record))
        }
    }
}
