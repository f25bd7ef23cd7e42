/// Every code that any source tells of, with what follows what.
///
///     let opleidingen = BekendeOpleidingen(register)
///     opleidingen.verwijzingen(van: code, in: cohort)     // what an old code refers to in that study year
public struct BekendeOpleidingen: Sendable {
    /// How many codes are looked at to find what an old one refers to. Real chains have fewer than ten, so that more
    /// is a table gone wrong, and a hostile one could otherwise take hours.
    public static let longestSearch = 200

    /// The codes, ascending.
    public let alle: [BekendeOpleiding]

    private let indexByCode: [UInt32: Int]
    private let voorgangersByCode: [UInt32: [Opleidingscode]]

    init(_ opleidingen: [BekendeOpleiding]) {
        alle = opleidingen.sorted { $0.code < $1.code }
        indexByCode = Dictionary(
            alle.enumerated().map { ($1.code.number, $0) }, uniquingKeysWith: { first, _ in first })
        var voorgangers: [UInt32: [Opleidingscode]] = [:]
        for opleiding in alle {
            for opvolger in opleiding.opvolgers { voorgangers[opvolger.number, default: []].append(opleiding.code) }
        }
        voorgangersByCode = voorgangers
    }

    /// What is known of a code.
    public subscript(_ code: Opleidingscode) -> BekendeOpleiding? { indexByCode[code.number].map { alle[$0] } }

    /// The codes that this one follows, ascending, each once.
    public func voorgangers(van code: Opleidingscode) -> [Opleidingscode] {
        voorgangersByCode[code.number, default: []]
    }

    /// What a code refers to in a study year: itself while a student can enrol under it, and otherwise the first codes
    /// along each chain of succession under which a student can. Ascending; empty when no chain leads to any.
    public func verwijzingen(van code: Opleidingscode, in cohort: Cohort) -> [BekendeOpleiding] {
        guard let start = self[code] else { return [] }
        var found: [BekendeOpleiding] = []
        var seen: Set<UInt32> = [code.number]
        var next = [start]
        while let opleiding = next.popLast(), seen.count <= Self.longestSearch {
            if opleiding.allowsEnrolment(in: cohort) {
                found.append(opleiding)
                continue
            }
            for opvolger in opleiding.opvolgers where seen.insert(opvolger.number).inserted {
                if let known = self[opvolger] { next.append(known) }
            }
        }
        return found.sorted { $0.code < $1.code }
    }
}
