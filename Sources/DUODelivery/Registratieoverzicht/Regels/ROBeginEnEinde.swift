import KwalificatieModel
import KwalificatieValidators

/// DUO-109: the voorlooprecord is not the first or the sluitrecord not the last.
struct ROBeginEnEinde: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 109), severity: .warning,
        title: Bilingual(
            "Voorlooprecord vooraan, sluitrecord achteraan",
            "Voorlooprecord first, sluitrecord last"),
        sentence: Bilingual(
            "Het voorlooprecord (VLP) staat niet vooraan of het sluitrecord (SLR) niet achteraan.",
            "The voorlooprecord (VLP) is not the first or the sluitrecord (SLR) not the last."),
        reason: Bilingual(
            "Wie de regels heeft gesorteerd, heeft ook de samenhang tussen personen en inschrijvingen verstoord.",
            "Who sorted the lines also disturbed the connection between people and inschrijvingen."),
        source: "PvE MBO-instelling 4.8.2, 15.4",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO en bewaar het niet vanuit een spreadsheet.",
            "Fetch the file from DUO again and do not save it from a spreadsheet."),
        accepted: [
            .ro("SLR|3|3|4|1|1|1|1|1|2", becomes: "SLR|3|3|4|1|1|1|1|1|2\r\n\r\n")
        ],
        rejected: [
            .ro(
                "VLP|25LX|2025-08-01|2026-07-31|2026-08-03\r\nPER|999990007||1998-04-12|V",
                becomes: "PER|999990007||1998-04-12|V\r\n📍VLP|25LX|2025-08-01|2026-07-31|2026-08-03"),
            .ro(
                "SLR|3|3|4|1|1|1|1|1|2", becomes: "📍SLR|3|3|4|1|1|1|1|1|2\r\nPER||109901855|1990-00-00|O",
                alsoFound: [RuleID(.duo, 112): "het sluitrecord telt de persoon erachter niet"]),
        ])

    func check(_ samenhang: ROSamenhang, _ report: inout ROReport) {
        let sluitStaatVooraan = samenhang.sluit?.volgnummer == 1
        if let voorloop = samenhang.voorloop, voorloop.volgnummer > (sluitStaatVooraan ? 2 : 1) {
            report.add(
                Self.documentation,
                ROMelding("het voorlooprecord staat niet vooraan", "the voorlooprecord is not the first"),
                plaats: (voorloop.regel, voorloop.record))
        }
        if let sluit = samenhang.sluit, sluit.volgnummer < samenhang.aantal {
            report.add(
                Self.documentation,
                ROMelding("het sluitrecord staat niet achteraan", "the sluitrecord is not the last"),
                plaats: (sluit.regel, sluit.record))
        }
    }
}
