/// Everything that comes before and after one code: its predecessors and successors, all steps.
///
/// Crebo's follow each other by the tables of lapsed codes and the versions of dossiers; keuzedelen by what they replace
/// and by tables of conversion.
public struct Opvolgingsgraaf: Sendable, Equatable, Codable {
    /// How many codes are followed: real families have a few dozen, so that more is a table gone wrong.
    public static let maximumCodes = 500

    /// A code with what is known of it.
    public struct Knoop: Sendable, Equatable, Codable {
        /// The code: a crebo, or that of a keuzedeel.
        public var code: String
        /// What it is: `dossier`, `kwalificatie`, `keuzedeel`; nil for a code that no source knows.
        public var soort: String?
        /// The name on one line; nil for a code that no source knows.
        public var naam: String?
        /// The niveau; nil for a dossier, a keuzedeel and where unknown.
        public var niveau: Niveau?
        /// The first day on which a student could begin with it (inclusive); nil where unknown.
        public var vanaf: CalendarDate?
        /// The first day on which a student could not any more (exclusive); nil while that is possible or unknown.
        public var tot: CalendarDate?
        /// How many steps after the code that was asked for; negative for what comes before it.
        public var afstand: Int
        /// Whether the code that was asked for refers to this one in the school year that was asked for.
        public var isVerwijzing = false
    }

    /// One code and another that follows it.
    public struct Stap: Sendable, Hashable, Codable {
        /// The code that lapsed.
        public var van: String
        /// What follows it.
        public var naar: String
    }

    /// The code that was asked for.
    public private(set) var code: String
    /// The school year that was asked for (`2022-2023`); nil without one.
    public private(set) var schooljaar: String?
    /// It and all that is connected with it, by distance and then by code.
    public private(set) var knopen: [Knoop] = []
    /// What follows what, by the code that lapsed and then in the order of its source.
    public private(set) var stappen: [Stap] = []
    /// Whether more codes are connected than are followed.
    public private(set) var isAfgekapt = false

    /// The successors of a code, in the order of their source.
    public func opvolgers(van code: String) -> [String] { stappen.filter { $0.van == code }.map(\.naar) }

    /// The predecessors of a code, ascending.
    public func voorgangers(van code: String) -> [String] { stappen.filter { $0.naar == code }.map(\.van) }

    /// What is known of a code in it.
    public subscript(_ code: String) -> Knoop? { knopen.first { $0.code == code } }
}

extension Opvolgingsgraaf {
    /// What comes before and after a code; nil when neither documents nor tables know it.
    ///
    /// - Parameter cohort: the study year in which it is looked up what a crebo refers to.
    public init?(_ code: String, in register: Register, cohort: Cohort? = nil) {
        if let code = Opleidingscode(code) {
            guard register.opleidingen[code] != nil else { return nil }
            self.init(code, CreboOpvolging(opleidingen: register.opleidingen))
            guard let cohort else { return }
            schooljaar = cohort.schooljaar
            let verwijzingen = register.opleidingen.verwijzingen(van: code, in: cohort).map(\.code.text)
            for index in knopen.indices { knopen[index].isVerwijzing = verwijzingen.contains(knopen[index].code) }
        } else if let code = KeuzedeelCode(code) {
            let opvolging = KeuzedeelOpvolging(register)
            guard opvolging.kent(code) else { return nil }
            self.init(code, opvolging)
        } else {
            return nil
        }
    }

    private init<Source: OpvolgingSource>(_ start: Source.Code, _ source: Source) {
        code = String(describing: start)
        var afstanden: [Source.Code: Int] = [start: 0]
        for step in [1, -1] {
            var current = [start]
            var afstand = 0
            while !current.isEmpty {
                afstand += step
                let next = current.flatMap { step > 0 ? source.opvolgers(van: $0) : source.voorgangers(van: $0) }
                current = []
                for code in next where afstanden[code] == nil {
                    guard afstanden.count < Self.maximumCodes else {
                        isAfgekapt = true
                        continue
                    }
                    afstanden[code] = afstand
                    current.append(code)
                }
            }
        }
        let codes = afstanden.keys.sorted()
        stappen = codes.flatMap { van in
            source.opvolgers(van: van).filter { afstanden[$0] != nil }
                .map { Stap(van: String(describing: van), naar: String(describing: $0)) }
        }
        knopen = codes.map { source.knoop($0, afstand: afstanden[$0] ?? 0) }.sorted { left, right in
            (left.afstand, left.code) < (right.afstand, right.code)
        }
    }
}

/// Where it is known what follows what.
private protocol OpvolgingSource {
    associatedtype Code: Hashable, Comparable, CustomStringConvertible
    func opvolgers(van code: Code) -> [Code]
    func voorgangers(van code: Code) -> [Code]
    func knoop(_ code: Code, afstand: Int) -> Opvolgingsgraaf.Knoop
}

private struct CreboOpvolging: OpvolgingSource {
    let opleidingen: BekendeOpleidingen

    func opvolgers(van code: Opleidingscode) -> [Opleidingscode] { opleidingen[code]?.opvolgers ?? [] }

    func voorgangers(van code: Opleidingscode) -> [Opleidingscode] { opleidingen.voorgangers(van: code) }

    func knoop(_ code: Opleidingscode, afstand: Int) -> Opvolgingsgraaf.Knoop {
        let opleiding = opleidingen[code]
        return .init(
            code: code.text, soort: opleiding?.soort.rawValue, naam: opleiding?.naam, niveau: opleiding?.niveau,
            vanaf: opleiding?.vanaf, tot: opleiding?.eindeInstroom, afstand: afstand)
    }
}

private struct KeuzedeelOpvolging: OpvolgingSource {
    private let register: Register
    private var opvolgers: [KeuzedeelCode: [KeuzedeelCode]] = [:]
    private var voorgangers: [KeuzedeelCode: [KeuzedeelCode]] = [:]

    init(_ register: Register) {
        self.register = register
        let links =
            register.keuzedelen.compactMap { nieuw in nieuw.vervangt.map { ($0, nieuw.code) } }
            + register.tabellen.conversies.map { ($0.oud, $0.nieuw) }
        for (oud, nieuw) in links where oud != nieuw && opvolgers[oud]?.contains(nieuw) != true {
            opvolgers[oud, default: []].append(nieuw)
            voorgangers[nieuw, default: []].append(oud)
        }
    }

    func kent(_ code: KeuzedeelCode) -> Bool {
        register.keuzedeel(code) != nil || opvolgers[code] != nil || voorgangers[code] != nil
    }

    func opvolgers(van code: KeuzedeelCode) -> [KeuzedeelCode] { opvolgers[code, default: []] }

    func voorgangers(van code: KeuzedeelCode) -> [KeuzedeelCode] { voorgangers[code, default: []].sorted() }

    func knoop(_ code: KeuzedeelCode, afstand: Int) -> Opvolgingsgraaf.Knoop {
        let keuzedeel = register.keuzedeel(code)
        return .init(
            code: code.text, soort: keuzedeel == nil ? nil : RegisterRecord.Soort.keuzedeel.rawValue,
            naam: keuzedeel?.titel.eenRegel, niveau: nil, vanaf: keuzedeel?.geldigVanaf, tot: keuzedeel?.geldigTot,
            afstand: afstand)
    }
}
