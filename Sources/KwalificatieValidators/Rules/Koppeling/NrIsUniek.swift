import KwalificatieModel
import KwalificatieReaders

/// KOPPELING-002: an nr occurs more than once.
struct NrIsUniek: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.koppeling, 2), severity: .error,
        title: Bilingual("Nr komt één keer voor", "An nr occurs once"),
        sentence: Bilingual("Hetzelfde nr komt meer dan één keer voor.", "The same nr occurs more than once."),
        reason: Bilingual(
            "Verwijzingen wijzen een onderdeel aan met zijn nr. Komt dat vaker voor, dan is niet te zeggen welk onderdeel is "
                + "bedoeld.",
            "References point at a part by its nr. When it occurs more than once nobody can tell which part is meant."),
        source: "gepubliceerde dossiers: ieder nr eenmaal per bestand",
        remedy: Bilingual("Geef ieder onderdeel zijn eigen nr.", "Give each part an nr of its own."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml", #"<kerntaak nr="1200616""#,
                becomes: #"<kerntaak nr="1299901""#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml",
                #"<kerntaak nr="1200616" titel="Gebruikt digitale middelen""#,
                becomes: #"📍<kerntaak nr="1200615" titel="Gebruikt digitale middelen""#),
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml", #"<werkproces nr="1200620""#,
                becomes: #"📍<werkproces nr="1200619""#
            ).forTests,
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml",
                #"<sectorkamer nr="5673" titel="Sectorkamer mobiliteit, transport, logistiek en maritiem" />"#,
                becomes:
                    #"📍<sectorkamer nr="5672" titel="Sectorkamer mobiliteit, transport, logistiek en maritiem" />"#
            )
            .forTests,
            RuleExample(
                in: "keuzedelen/gezonde-leefstijl.xml",
                #"<keuzedeel nr="1200775" titel="Gezonde leefstijl" code="K1469""#,
                becomes: #"📍<keuzedeel nr="1200660" titel="Gezonde leefstijl" code="K1469""#
            )
            .shown(
                wrong:
                    "<keuzedeel nr=\"1200660\" titel=\"Gezonde leefstijl\" code=\"K0219\" …>…</keuzedeel>\n<keuzedeel nr=\"1200660\" titel=\"Gezonde leefstijl\" code=\"K1469\" …>…</keuzedeel>",
                right:
                    "<keuzedeel nr=\"1200660\" titel=\"Gezonde leefstijl\" code=\"K0219\" …>…</keuzedeel>\n<keuzedeel nr=\"1200775\" titel=\"Gezonde leefstijl\" code=\"K1469\" …>…</keuzedeel>"
            ),
        ])

    func check(_ observation: Observation, _ report: inout Report) {
        guard case .duplicateNumber(let nr, let target) = observation.kind else { return }
        report.add(
            Bilingual(
                "nr \(nr) is ook het nr van \(target.naam.dutch) eerder in het bestand",
                "nr \(nr) is also the nr of \(target.naam.english) earlier in the document"),
            at: observation.place, path: observation.path, subject: observation.subject, found: String(nr))
    }

    func check(_ record: RegisterRecord, _ report: inout Report) {
        var owners: [Int: Deel] = [:]
        for deel in Self.delen(of: record) {
            guard let owner = owners[deel.nr] else {
                owners[deel.nr] = deel
                continue
            }
            // The readers look at each of these kinds by itself: those are observations.
            guard deel.soort != owner.soort || !(deel.soort == .profiel || deel.soort == .kennis) else { continue }
            guard deel.place != .unknown else { continue }
            report.add(
                Bilingual(
                    "nr \(deel.nr) is ook het nr van \(owner.soort.naam.dutch) van hetzelfde product",
                    "nr \(deel.nr) is also the nr of \(owner.soort.naam.english) of the same record"),
                at: deel.place, subject: .init(record), found: String(deel.nr))
        }
    }

    /// The records of one document among each other.
    func check(_ register: LocatedRegister, _ report: inout Report) {
        var first: [Int: RegisterRecord] = [:]
        var file: String?
        for (record, recordFile) in register.recordsByPlace {
            if recordFile != file { first = [:] }
            file = recordFile
            guard let nr = record.nr else { continue }
            guard let other = first[nr] else {
                first[nr] = record
                continue
            }
            // The same document can have been given twice.
            guard other.place != record.place else { continue }
            let name = [other.soort.naam, other.codes.first ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
            report.add(
                Bilingual(
                    "nr \(nr) is in dit bestand ook het nr van \(name)",
                    "in this document nr \(nr) is also that of \(name)"),
                at: record.place, subject: .init(record), file: recordFile, found: String(nr))
        }
    }

    private enum Soort {
        case record, kennis, profiel, kerntaak, werkproces

        var naam: Bilingual {
            switch self {
            case .record: Bilingual("het geheel", "the whole")
            case .kennis: Bilingual("een kennis of vaardigheid", "a kennis or vaardigheid")
            case .profiel: Bilingual("een profiel", "a profiel")
            case .kerntaak: Bilingual("een kerntaak", "a kerntaak")
            case .werkproces: Bilingual("een werkproces", "a werkproces")
            }
        }
    }

    private struct Deel {
        let nr: Int
        let soort: Soort
        let place: SourcePlace
    }

    /// What has an nr, in the order of the document.
    private static func delen(of record: RegisterRecord) -> [Deel] {
        var delen: [Deel] = []
        func add(_ nr: Int?, _ soort: Soort, _ place: SourcePlace) {
            if let nr { delen.append(Deel(nr: nr, soort: soort, place: place)) }
        }
        func add(_ kennis: [KennisOfVaardigheid]) {
            for item in kennis { add(item.nr, .kennis, .unknown) }
        }
        func add(_ kerntaken: [Kerntaak]) {
            for kerntaak in kerntaken {
                add(kerntaak.nr, .kerntaak, kerntaak.place)
                for werkproces in kerntaak.werkprocessen { add(werkproces.nr, .werkproces, werkproces.place) }
            }
        }
        add(record.nr, .record, record.place)
        switch record {
        case .dossier(let dossier):
            add(dossier.kennisEnVaardigheden + dossier.kenniscategorieen)
            add(dossier.basis?.kerntaken ?? [])
            for kwalificatie in dossier.kwalificaties {
                add(kwalificatie.nr, .profiel, kwalificatie.place)
                add(kwalificatie.kerntaken)
            }
        case .keuzedeel(let keuzedeel):
            add(keuzedeel.kennisEnVaardigheden)
            add(keuzedeel.kerntaken)
        case .certificaat(let certificaat):
            add(certificaat.kennisEnVaardigheden)
            add(certificaat.kerntaken)
        case .crossOver(let kwalificatie):
            add(kwalificatie.kennisEnVaardigheden)
            add(kwalificatie.kerntaken)
        case .geregionaliseerd(let kwalificatie):
            add(kwalificatie.kennisEnVaardigheden)
            for deel in [kwalificatie.landelijkDeel, kwalificatie.regionaalDeel, kwalificatie.regionaalKeuzedeel] {
                add(deel?.kerntaken ?? [])
            }
        }
        return delen
    }
}
