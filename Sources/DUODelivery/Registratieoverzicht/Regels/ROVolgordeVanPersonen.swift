import KwalificatieModel
import KwalificatieValidators

/// DUO-111: people do not stand in the order of their numbers.
struct ROVolgordeVanPersonen: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 111), severity: .warning,
        title: Bilingual(
            "Personen oplopend, elk één keer",
            "People in order, each once"),
        sentence: Bilingual(
            "Een persoon (PER) staat niet op volgorde van nummer, of staat er twee keer.",
            "A person (PER) is out of the order of numbers, or stands there twice."),
        reason: Bilingual(
            "DUO sorteert oplopend op burgerservicenummer, met daarachter wie alleen een onderwijsnummer heeft. Een andere volgorde wijst op een bestand dat is bewerkt.",
            "DUO sorts by burgerservicenummer, and behind them who only has an onderwijsnummer. Another order hints at a file that was edited."
        ),
        source: "PvE MBO-instelling 4.8.2, 15.4",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO en bewaar het niet vanuit een spreadsheet.",
            "Fetch the file from DUO again and do not save it from a spreadsheet."),
        accepted: [
            .ro("PER|999990378||2001-11-00|M", becomes: "PER|999990378||2001-11-00|V")
        ],
        rejected: [
            .ro(
                "SLR|3|3|4|1|1|1|1|1|2",
                becomes: "PER||109901855|1990-00-00|O\r\n📍PER||109900371|1990-00-00|O\r\nSLR|5|3|4|1|1|1|1|1|2"),
            .ro("SLR|3|3|4|1|1|1|1|1|2", becomes: "📍PER|999990743||1990-00-00|O\r\nSLR|4|3|4|1|1|1|1|1|2"),
            .ro("SLR|3|3|4|1|1|1|1|1|2", becomes: "📍PER||109900000|1990-00-00|O\r\nSLR|4|3|4|1|1|1|1|1|2"),
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        guard record.soort == .persoon, let vorige = samenhang.persoon?.record.persoon else { return }
        let persoon = record.persoon
        if persoon == vorige {
            report.add(
                Self.documentation,
                ROMelding("deze persoon staat er twee keer na elkaar", "this person stands there twice in a row"))
        } else if !Self.isOplopend(vorige, persoon) {
            report.add(
                Self.documentation,
                ROMelding(
                    "deze persoon staat niet op volgorde: oplopend op burgerservicenummer, daarna op onderwijsnummer",
                    "this person is out of order: by burgerservicenummer, then by onderwijsnummer"))
        }
    }

    private static func isOplopend(_ vorige: ROPersoon, _ persoon: ROPersoon) -> Bool {
        if vorige.burgerservicenummer.isEmpty != persoon.burgerservicenummer.isEmpty {
            return persoon.burgerservicenummer.isEmpty
        }
        let (left, right) = (vorige.nummer, persoon.nummer)
        return ROPersoon.isVerhuld(left) || ROPersoon.isVerhuld(right) || left < right
    }
}
