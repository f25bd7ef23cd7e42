import KwalificatieModel
import KwalificatieReaders

/// DATUM-005: a code comes to an end and nothing takes its place.
struct OpvolgerBekend: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.datum, 5), severity: .warning,
        title: Bilingual("Opvolger van wat vervalt", "Successor of what lapses"),
        sentence: Bilingual(
            "Een code vervalt zonder dat een opvolger bekend is.", "A code lapses and no successor is known."),
        reason: Bilingual(
            "Instellingen schrijven studenten in op de opvolger; zonder opvolger houdt de opleiding op. De opvolging "
                + "staat niet in de XML van dossiers: daarvoor is een lijst van vervallen codes nodig, en alleen codes "
                + "die eindigen op een dag in die lijst worden beoordeeld. Van keuzedelen zegt de XML wat zij vervangen.",
            "Institutions enrol students on the successor; without one the opleiding ends. The XML of dossiers does "
                + "not tell the succession: that takes a list of lapsed codes, and only codes that end on a day in that "
                + "list are judged. Of keuzedelen the XML says what they replace."),
        source: "handleiding register 5.4",
        remedy: Bilingual(
            "Noem de opvolger in de lijst, of bij een keuzedeel in vervangt. Is er echt geen, leg dat dan vast.",
            "Name the successor in the list, or for a keuzedeel in vervangt. If there really is none, record that."),
        accepted: [
            RuleExample(
                in: "keuzedelen/gezonde-leefstijl.xml", "Geldig_tot=\"01-08-2023\"",
                becomes: "Geldig_tot=\"01-08-2024\"")
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml",
                "<keuzedeel nr=\"1200615\" titel=\"Digitale vaardigheden basis\" code=\"K0022\" versie=\"\" vervangt=\"\" "
                    + "status=\"Vastgesteld\" Geldig_vanaf=\"01-08-2016\" Geldig_tot=\"\"",
                becomes:
                    "📍<keuzedeel nr=\"1200615\" titel=\"Digitale vaardigheden basis\" code=\"K0022\" versie=\"\" "
                    + "vervangt=\"\" status=\"Vastgesteld\" Geldig_vanaf=\"01-08-2016\" Geldig_tot=\"01-08-2023\"")
        ])

    func reasonNotToRun(over register: LocatedRegister) -> Bilingual? {
        guard !register.lists.contains(where: { !$0.vervallenRijen.isEmpty }), !register.register.namesSuccession else {
            return nil
        }
        return Bilingual(
            "er is geen lijst van vervallen codes gegeven en geen keuzedeel dat een ander vervangt; de opvolging is "
                + "niet gecontroleerd",
            "no list of lapsed codes was given and no keuzedeel that replaces another; succession was not checked")
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        let dossiers = Opvolging(register.lists.flatMap(\.vervallenDossiers))
        let kwalificaties = Opvolging(register.lists.flatMap(\.vervallenKwalificaties))
        for list in register.listsByFile {
            for rij in list.vervallenDossiers {
                check(rij, .init(vervallenDossier: rij), dossiers, list.file, &report)
            }
            for rij in list.vervallenKwalificaties {
                check(rij, .init(vervallenKwalificatie: rij), kwalificaties, list.file, &report)
            }
        }
        let hasSuccession = register.register.namesSuccession
        let vervangen = Set(register.register.tabellen.conversies.map(\.oud))
        for (record, file) in register.recordsByPlace {
            switch record {
            case .dossier(let dossier):
                check(dossier.geldigheden, dossiers, file, &report)
                check(dossier.kwalificaties.flatMap(\.gegevens.periodes), kwalificaties, file, &report)
            case .keuzedeel(let keuzedeel):
                // An end that a newer version of the keuzedeel took back is none, nor is one before the begin
                // (DATUM-007).
                guard hasSuccession, let end = keuzedeel.geldigTot,
                    keuzedeel.geldigVanaf.map({ $0 < end }) != false,
                    register.register.keuzedeel(keuzedeel.code)?.geldigTot != nil,
                    register.register.opvolgers(van: keuzedeel.code).isEmpty, !vervangen.contains(keuzedeel.code)
                else { continue }
                report.add(
                    Bilingual(
                        "het keuzedeel vervalt op \(end) en geen gegeven keuzedeel vervangt het",
                        "the keuzedeel lapses on \(end) and no keuzedeel that was given replaces it"),
                    at: keuzedeel.place, subject: .init(record), file: file)
            case .certificaat, .crossOver, .geregionaliseerd: break
            }
        }
    }

    private func check(
        _ rij: PublishedCrebolijst.VervallenRij, _ subject: Observation.Subject, _ opvolging: Opvolging,
        _ file: String, _ report: inout Report
    ) {
        // A sign for "none" in the cell is for the rule about fillers to report.
        guard rij.creboNieuw.waarde.isEmpty, !rij.hasSuccessor, let code = rij.crebo.inhoud,
            !opvolging.withSuccessor.contains(code)
        else { return }
        report.add(
            Bilingual("er is geen opvolger genoemd", "no successor is named"), at: rij.creboNieuw.place,
            path: rij.creboNieuw.kolom, subject: subject, file: file,
            found: rij.creboNieuw.tekst.isEmpty ? nil : rij.creboNieuw.tekst.shown)
    }

    private func check(_ geldigheden: [Geldigheid], _ opvolging: Opvolging, _ file: String, _ report: inout Report) {
        for geldigheid in geldigheden {
            guard let end = geldigheid.eindeInstroom, opvolging.days.contains(end),
                !opvolging.codes.contains(geldigheid.crebo)
            else { continue }
            report.add(
                Bilingual(
                    "de instroom eindigt op \(end), maar de lijst van wat die dag vervalt noemt de code niet",
                    "enrolment ends on \(end), but the list of what lapses on that day does not name the code"),
                at: geldigheid.place, subject: geldigheid.subject, file: file)
        }
    }
}

/// What the rows of lapsed codes say together.
private struct Opvolging {
    /// The codes of the rows.
    let codes: Set<String>
    /// Those that have a successor.
    let withSuccessor: Set<String>
    /// The days on which they lapse.
    let days: Set<CalendarDate>

    init(_ rijen: [PublishedCrebolijst.VervallenRij]) {
        codes = Set(rijen.compactMap(\.crebo.inhoud))
        withSuccessor = Set(rijen.filter(\.hasSuccessor).compactMap(\.crebo.inhoud))
        days = Set(rijen.compactMap(\.eindeInstroom.datum))
    }
}

extension PublishedCrebolijst.VervallenRij {
    /// Whether a successor is named, by its code or only by its name.
    fileprivate var hasSuccessor: Bool { creboNieuw.inhoud != nil || vervangenDoor.inhoud != nil }
}

extension Register {
    /// Whether a keuzedeel says which other it replaces, or a table does.
    fileprivate var namesSuccession: Bool {
        !tabellen.conversies.isEmpty || keuzedelen.contains { $0.vervangt != nil }
    }
}
