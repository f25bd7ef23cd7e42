import KwalificatieModel
import KwalificatieReaders

/// KOPPELING-005: a chain of succession comes back to itself.
struct OpvolgingZonderKringloop: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.koppeling, 5), severity: .error,
        title: Bilingual("Opvolging komt niet bij zichzelf terug", "Succession does not come back to itself"),
        sentence: Bilingual(
            "Een keten van opvolgers of vorige versies komt bij zichzelf terug.",
            "A chain of successors or earlier versions comes back to itself."),
        reason: Bilingual(
            "Wie de keten volgt om de geldige code te vinden, komt nooit aan een einde.",
            "Who follows the chain to find the code that is valid never comes to an end."),
        source: "handleiding register 2.11; gepubliceerde crebolijst 2022 (vervallen)",
        remedy: Bilingual(
            "Verbeter een van de schakels: het nieuwe verwijst naar het oude, nooit andersom.",
            "Mend one of the links: the new refers to the old, never the other way round."),
        accepted: [
            RuleExample(
                in: "keuzedelen/gezonde-leefstijl.xml",
                #"titel="Gezonde leefstijl" code="K0219" versie="" vervangt="""#,
                becomes: #"titel="Gezonde leefstijl" code="K0219" versie="" vervangt="K0211""#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/gezonde-leefstijl.xml",
                """
                <keuzedeel nr="1200660" titel="Gezonde leefstijl" code="K0219" versie="" vervangt=""
                """,
                becomes: """
                    📍<keuzedeel nr="1200660" titel="Gezonde leefstijl" code="K0219" versie="" vervangt="K1469"
                    """),
            RuleExample(
                in: "dossiers/23301-entree.xml",
                """
                <dossier nr="8143" titel="Entree" versie="Herziening 2022" referentievorigeversie=""
                """,
                becomes: """
                    📍<dossier nr="8143" titel="Entree" versie="Herziening 2022" referentievorigeversie="8143"
                    """),
        ])

    /// One link of a chain: what it leads to, and where that is said.
    private struct Schakel {
        let naar: String
        let place: SourcePlace
        let path: String?
        let subject: Observation.Subject
        let file: String
    }

    /// The links from each code, in the order in which they are said.
    private typealias Schakels = [String: [Schakel]]

    func check(_ register: LocatedRegister, _ report: inout Report) {
        var keuzedelen: Schakels = [:]
        var dossiers: Schakels = [:]
        let current = register.register
        for (record, file) in register.recordsByPlace {
            let subject = Observation.Subject(record)
            func schakel(_ naar: String) -> Schakel {
                Schakel(naar: naar, place: record.place, path: nil, subject: subject, file: file)
            }
            switch record {
            case .keuzedeel(let keuzedeel):
                // An older version of the same keuzedeel says nothing about what holds now.
                guard let vervangt = current.keuzedeel(keuzedeel.code)?.vervangt, vervangt == keuzedeel.vervangt,
                    keuzedelen[keuzedeel.code.text] == nil
                else { continue }
                keuzedelen[keuzedeel.code.text] = [schakel(vervangt.text)]
            case .dossier(let dossier):
                guard let nr = dossier.nr, let vorige = dossier.nrVorigeVersie, dossiers[String(nr)] == nil else {
                    continue
                }
                dossiers[String(nr)] = [schakel(String(vorige))]
            case .certificaat, .crossOver, .geregionaliseerd: continue
            }
        }
        for conversie in current.tabellen.conversies {
            keuzedelen[conversie.nieuw.text, default: []].append(
                Schakel(
                    naar: conversie.oud.text, place: conversie.place, path: nil,
                    subject: .init(
                        soort: RegisterRecord.Soort.keuzedeel.naam, code: conversie.nieuw.text,
                        titel: current.keuzedeel(conversie.nieuw)?.titel ?? ""), file: conversie.file))
        }
        addCircles(of: keuzedelen, Bilingual("vervangt", "replaces"), &report)
        addCircles(of: dossiers, Bilingual("vorige versie", "earlier version"), &report)
        addCircles(of: Self.schakels(of: register.listsByFile), Bilingual("crebo nieuw", "crebo nieuw"), &report)
    }

    /// The lapsed codes of the lists with all their successors.
    private static func schakels(of lists: [PublishedCrebolijst]) -> Schakels {
        var schakels: Schakels = [:]
        for list in lists {
            for vervallen in list.vervallenCodes {
                let cel = vervallen.rij.creboNieuw
                guard let code = vervallen.subject.code else { continue }
                for nieuw in cel.codes {
                    schakels[code, default: []].append(
                        Schakel(
                            naar: nieuw.text, place: cel.place, path: cel.kolom, subject: vervallen.subject,
                            file: list.file))
                }
            }
        }
        return schakels
    }

    /// Reports a circle through the smallest code of each group of codes that lead to each other.
    private func addCircles(of schakels: Schakels, _ woord: Bilingual, _ report: inout Report) {
        for circle in Kringlopen(schakels.mapValues { $0.map(\.naar) }).kortste {
            guard let first = circle.first, let next = circle.dropFirst().first ?? circle.first,
                let schakel = schakels[first]?.first(where: { $0.naar == next })
            else { continue }
            let shown = Self.shown(circle)
            report.add(
                Bilingual(
                    "de opvolging (\(woord.dutch)) komt bij zichzelf terug: \(shown)",
                    "succession (\(woord.english)) comes back to itself: \(shown)"),
                at: schakel.place, path: schakel.path, subject: schakel.subject, file: schakel.file,
                found: schakel.naar)
        }
    }

    /// The circle as a chain that ends where it begins; of a very long one its beginning.
    private static func shown(_ circle: [String]) -> String {
        let limit = 20
        let middle = circle.count > limit ? circle.prefix(limit) + ["… (\(circle.count))"] : circle[...]
        return (middle + circle.prefix(1)).joined(separator: " → ")
    }
}
