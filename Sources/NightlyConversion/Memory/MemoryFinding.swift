import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// A finding in the memory.
struct MemoryFinding: Codable {
    /// Which input, counted from 0; nil for the one on whose lines it stands, or for none.
    let invoer: Int?
    let regelcode: String
    let ernst: String
    let plaats: [UInt32]
    let pad: String
    let onderwerp: MemorySubject?
    let nl: String
    let en: String
    let verwacht: String?
    let gevonden: String?
    let detail: String?

    init(_ finding: Finding, input: Int?) {
        invoer = input
        regelcode = finding.rule.description
        ernst = finding.severity.rawValue
        plaats = [finding.place.line, finding.place.column, UInt32(finding.place.element)]
        pad = finding.path
        onderwerp = finding.subject.map(MemorySubject.init)
        (nl, en) = (finding.message.dutch, finding.message.english)
        (verwacht, gevonden, detail) = (finding.expected, finding.found, finding.detail)
    }

    /// The finding in the document of this path.
    func finding(in file: String) throws(MemoryProblem) -> Finding {
        guard let rule = RuleID(regelcode), let severity = Severity(rawValue: ernst), plaats.count == 3 else {
            throw .damaged
        }
        return Finding(
            rule: rule, severity: severity, file: file,
            place: SourcePlace(line: plaats[0], column: plaats[1], element: UInt16(clamping: plaats[2])), path: pad,
            subject: onderwerp?.subject, message: Bilingual(nl, en), expected: verwacht, found: gevonden,
            detail: detail)
    }
}

/// What a finding or rejection is about.
struct MemorySubject: Codable {
    let soort: String
    let code: String?
    let titel: String

    init(_ subject: Observation.Subject) {
        (soort, code, titel) = (subject.soort, subject.code, subject.titel)
    }

    var subject: Observation.Subject { Observation.Subject(soort: soort, code: code, titel: titel) }
}

/// A rejection in the memory.
struct MemoryRejection: Codable {
    let regel: UInt32
    let kolom: UInt32
    let onderwerp: MemorySubject?
    let nl: String
    let en: String

    init(_ rejection: RecordCollection.Rejection) {
        (regel, kolom) = (rejection.line, rejection.column)
        onderwerp = rejection.subject.map(MemorySubject.init)
        (nl, en) = (rejection.reason.dutch, rejection.reason.english)
    }

    /// The rejection in the document of this path.
    func rejection(in file: String) -> RecordCollection.Rejection {
        RecordCollection.Rejection(
            file: file, line: regel, column: kolom, subject: onderwerp?.subject, reason: Bilingual(nl, en))
    }
}
