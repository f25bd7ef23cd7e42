import KwalificatieModel
import KwalificatieReaders

/// CREBO-007: the same code on two dossiers or two kwalificaties of the same time.
///
/// A newer version of a dossier has the codes of the older one: of versions only the newest counts.
struct CreboEenmaal: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 7), severity: .error,
        title: Bilingual("Elke crebo één keer", "Each crebo once"),
        sentence: Bilingual(
            "Dezelfde crebo staat bij twee dossiers of bij twee kwalificaties, in dezelfde periode.",
            "The same crebo stands on two dossiers or on two kwalificaties, in the same period."),
        reason: Bilingual(
            "Een student wordt ingeschreven op de crebo. Wijst die twee opleidingen aan, dan klopt inschrijving, "
                + "bekostiging of diploma niet.",
            "A student is enrolled on the crebo. When it names two opleidingen, enrolment, funding or diploma is wrong."
        ),
        source: "handleiding register 2.4 a en 2.5 a",
        remedy: Bilingual(
            "Zoek in het register op van welke de code is en geef de andere haar eigen code.",
            "Look up in the register which one the code belongs to, and give the other its own."),
        accepted: [
            RuleExample(
                in: "dossiers/23301-entree.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                Datum_einde_opleiding="">25741</crebo>
                """#,
                becomes: #"""
                    <crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">25741</crebo>
                    <crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">25999</crebo>
                    """#)
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                Datum_einde_opleiding="">25741</crebo>
                """#,
                becomes: #"""
                    <crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">25741</crebo>
                    📍<crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">25740</crebo>
                    """#
            )
            .shown(
                wrong: #"""
                    <profiel nr="1200184" titel="Assistent bouwen, wonen en onderhoud" hoofdstuk="1" niveau="1" …>
                    …
                    <crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">25740</crebo>
                    …
                    </profiel>
                    <profiel nr="1200185" titel="Assistent dienstverlening" hoofdstuk="2" niveau="1" …>
                    …
                    <crebo \#
                    ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">25740</crebo>
                    …
                    </profiel>
                    """#,
                right: #"""
                    <profiel nr="1200184" titel="Assistent bouwen, wonen en onderhoud" hoofdstuk="1" niveau="1" …>
                    …
                    <crebo ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">25740</crebo>
                    …
                    </profiel>
                    <profiel nr="1200185" titel="Assistent dienstverlening" hoofdstuk="2" niveau="1" …>
                    …
                    <crebo \#
                    ministerie="OCW" prijsfactor="1,00" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">25741</crebo>
                    …
                    </profiel>
                    """#),
            RuleExample(
                in: "dossiers/23389-binnenvaart.xml",
                #"""
                <dossiercrebo ministerie="OCW" prijsfactor="1,80" Geldig_vanaf="01-08-2024" \#
                Datum_einde_instroom="" Datum_einde_opleiding="">23389</dossiercrebo>
                """#,
                becomes: #"""
                    <dossiercrebo ministerie="OCW" prijsfactor="1,80" Geldig_vanaf="01-08-2024" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">23389</dossiercrebo>
                    📍<dossiercrebo ministerie="OCW" prijsfactor="1,80" Geldig_vanaf="01-08-2024" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">23301</dossiercrebo>
                    """#
            )
            .shown(
                wrong: #"""
                    <dossiercrebo ministerie="OCW" prijsfactor="1,80" Geldig_vanaf="01-08-2024" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">23301</dossiercrebo>
                    """#,
                right: #"""
                    <dossiercrebo ministerie="OCW" prijsfactor="1,80" Geldig_vanaf="01-08-2024" \#
                    Datum_einde_instroom="" Datum_einde_opleiding="">23389</dossiercrebo>
                    """#),
        ])

    /// A code with who has it and when.
    private struct Entry {
        let soort: String
        /// The dossier, and within it the kwalificatie.
        let owner: [Int]
        let subject: Observation.Subject
        let dossier: Kwalificatiedossier
        let place: SourcePlace
        let from: CalendarDate
        let until: CalendarDate?

        func isCurrent(on date: CalendarDate) -> Bool { until.map { date < $0 } ?? true }

        /// Whether the code holds longer here than there.
        func lasts(longerThan other: Entry) -> Bool {
            guard let otherUntil = other.until else { return false }
            return until.map { $0 > otherUntil } ?? true
        }
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        var dossiers: [UInt32: [Entry]] = [:]
        var kwalificaties: [UInt32: [Entry]] = [:]
        for (index, dossier) in register.register.dossiers.enumerated() where dossier.isVastgesteld {
            let subject = Observation.Subject(.dossier(dossier))
            add(dossier.crebos, "kwalificatiedossier", [index], subject, dossier, to: &dossiers)
            for (position, kwalificatie) in dossier.kwalificaties.enumerated() {
                add(
                    kwalificatie.crebos, "kwalificatie", [index, position], .init(kwalificatie), dossier,
                    to: &kwalificaties)
            }
        }
        var doubles: [(crebo: UInt32, entry: Entry, other: Entry)] = []
        for entriesByCode in [dossiers, kwalificaties] {
            for crebo in entriesByCode.keys.sorted() {
                doubles += Self.doubles(among: entriesByCode[crebo] ?? []).map { (crebo, $0.entry, $0.other) }
            }
        }
        guard !doubles.isEmpty else { return }
        let files = Self.files(of: register)
        for (crebo, entry, other) in doubles {
            let file = Self.file(of: entry.dossier, files)
            let otherFile = Self.file(of: other.dossier, files)
            let otherName = [other.soort, other.subject.code ?? "", other.subject.titel].joined(separator: " ")
            let dossier = entry.owner.count > 1 && entry.owner[0] != other.owner[0] ? other.dossier : nil
            let place =
                dossier.map { " (\($0.titel.shown)\(file == otherFile ? "" : ", \(otherFile.fileName)"))" }
                ?? (file == otherFile ? "" : " (\(otherFile.fileName))")
            report.add(
                Bilingual(
                    "crebo \(crebo) is in dezelfde periode ook van \(otherName)\(place)",
                    "crebo \(crebo) belongs in the same period to \(otherName)\(place) too"),
                at: entry.place, subject: entry.subject, file: file, found: String(crebo))
        }
    }

    /// A period without a start says nothing about when the code holds; another rule reports that.
    private func add<Role>(
        _ crebos: [CreboPeriode<Role>], _ soort: String, _ owner: [Int], _ subject: Observation.Subject,
        _ dossier: Kwalificatiedossier, to entries: inout [UInt32: [Entry]]
    ) {
        for periode in crebos {
            guard let from = periode.geldigVanaf else { continue }
            entries[periode.crebo.number, default: []].append(
                Entry(
                    soort: soort, owner: owner, subject: subject, dossier: dossier, place: periode.place, from: from,
                    until: periode.eindeInstroom))
        }
    }

    /// Each entry that begins while one of another owner still holds, with that other one.
    ///
    /// It is enough to remember the two owners whose periods last longest.
    private static func doubles(among entries: [Entry]) -> [(entry: Entry, other: Entry)] {
        guard entries.count > 1 else { return [] }
        // The entries come in the order of the register, which stays where the starts are equal.
        let sorted = entries.enumerated().sorted { left, right in
            (left.element.from, left.offset) < (right.element.from, right.offset)
        }.map(\.element)
        var found: [(entry: Entry, other: Entry)] = []
        var longest: [Entry] = []
        for entry in sorted {
            if let other = longest.first(where: { $0.owner != entry.owner && $0.isCurrent(on: entry.from) }) {
                found.append((entry, other))
            }
            if let own = longest.firstIndex(where: { $0.owner == entry.owner }) {
                if entry.lasts(longerThan: longest[own]) { longest[own] = entry }
            } else {
                longest.append(entry)
            }
            if longest.count > 1, longest[1].lasts(longerThan: longest[0]) { longest.swapAt(0, 1) }
            if longest.count > 2 {
                if longest[2].lasts(longerThan: longest[1]) { longest.swapAt(1, 2) }
                if longest[1].lasts(longerThan: longest[0]) { longest.swapAt(0, 1) }
                longest.removeLast()
            }
        }
        return found
    }

    private struct Version: Hashable {
        let crebo: String
        let place: SourcePlace
    }

    /// The documents of the dossiers: several when versions stand at the same place of different documents.
    private static func files(of register: LocatedRegister) -> [Version: [(dossier: Kwalificatiedossier, file: String)]]
    {
        var files: [Version: [(dossier: Kwalificatiedossier, file: String)]] = [:]
        for (record, file) in register.records {
            guard case .dossier(let dossier) = record.outline, let crebo = record.codes.first else { continue }
            files[Version(crebo: crebo, place: dossier.place), default: []].append((dossier, file))
        }
        return files
    }

    private static func file(
        of dossier: Kwalificatiedossier, _ files: [Version: [(dossier: Kwalificatiedossier, file: String)]]
    ) -> String {
        guard let crebo = dossier.crebos.first?.crebo.text else { return "" }
        let candidates = files[Version(crebo: crebo, place: dossier.place)] ?? []
        return candidates.filter { candidates.count == 1 || $0.dossier == dossier }.map(\.file).min() ?? ""
    }
}

extension Kwalificatiedossier {
    /// Whether the dossier holds: one without a status does, one that is being made or has lapsed does not.
    fileprivate var isVastgesteld: Bool { status.map { $0.lowercased() == "vastgesteld" } ?? true }
}
