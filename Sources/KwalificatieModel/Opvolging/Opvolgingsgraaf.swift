/// Everything that comes before and after one code: its predecessors and successors, all steps.
///
/// Crebo's follow each other by the tables of lapsed codes and the versions of dossiers; keuzedelen by what they replace
/// and by tables of conversion. Of certificaten no source tells what follows them.
public struct Opvolgingsgraaf: Sendable, Equatable, Codable {
    /// How many codes are followed: real families have a few dozen, so that more is a table gone wrong.
    public static let maximumCodes = 500

    /// A code with what is known of it.
    public struct Knoop: Sendable, Equatable, Codable {
        /// The code: a crebo, or that of a keuzedeel.
        public var code: String
        /// What it is: `dossier`, `kwalificatie`, `keuzedeel`, `certificaat`; nil for a code that no source knows.
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
        /// What is known of what follows it.
        public var opvolging: Opvolging
        /// Which tables and records name it, where it has no record of its own.
        public var bronnen: [String] = []
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
        guard register.record(with: code) != nil || register.genoemd(code) != nil else { return nil }
        if let code = Opleidingscode(code) {
            self.init(code, CreboOpvolging(register: register))
            guard let cohort else { return }
            schooljaar = cohort.schooljaar
            let verwijzingen = register.opleidingen.verwijzingen(van: code, in: cohort).map(\.code.text)
            for index in knopen.indices { knopen[index].isVerwijzing = verwijzingen.contains(knopen[index].code) }
        } else if let code = KeuzedeelCode(code) {
            self.init(code, KeuzedeelOpvolging(register))
        } else if let code = CertificaatCode(code) {
            self.init(code, CertificaatOpvolging(register: register))
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
        let genoemd = source.register.genoemd(Set(codes.map { String(describing: $0) }))
        knopen = codes.map { code in
            source.knoop(code, genoemd[String(describing: code)], afstand: afstanden[code] ?? 0)
        }.sorted { left, right in
            (left.afstand, left.code) < (right.afstand, right.code)
        }
    }
}

/// Where it is known what follows what.
private protocol OpvolgingSource {
    associatedtype Code: Hashable, Comparable, CustomStringConvertible
    var register: Register { get }
    func opvolgers(van code: Code) -> [Code]
    func voorgangers(van code: Code) -> [Code]
    /// What is known of a code, with what names it when it has no record.
    func knoop(_ code: Code, _ genoemd: GenoemdeCode?, afstand: Int) -> Opvolgingsgraaf.Knoop
}

private struct CreboOpvolging: OpvolgingSource {
    let register: Register

    func opvolgers(van code: Opleidingscode) -> [Opleidingscode] { register.opleidingen[code]?.opvolgers ?? [] }

    func voorgangers(van code: Opleidingscode) -> [Opleidingscode] { register.opleidingen.voorgangers(van: code) }

    func knoop(_ code: Opleidingscode, _ genoemd: GenoemdeCode?, afstand: Int) -> Opvolgingsgraaf.Knoop {
        guard let opleiding = register.opleidingen[code] else {
            return .init(code.text, genoemd, afstand: afstand)
        }
        return .init(
            code: code.text, soort: opleiding.soort.rawValue, naam: opleiding.naam, niveau: opleiding.niveau,
            vanaf: opleiding.vanaf, tot: opleiding.eindeInstroom, afstand: afstand, opvolging: opleiding.opvolging,
            bronnen: genoemd?.bronnen ?? [])
    }
}

private struct KeuzedeelOpvolging: OpvolgingSource {
    let register: Register
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

    func opvolgers(van code: KeuzedeelCode) -> [KeuzedeelCode] { opvolgers[code, default: []] }

    func voorgangers(van code: KeuzedeelCode) -> [KeuzedeelCode] { voorgangers[code, default: []].sorted() }

    func knoop(_ code: KeuzedeelCode, _ genoemd: GenoemdeCode?, afstand: Int) -> Opvolgingsgraaf.Knoop {
        let isVervangen = opvolgers[code] != nil
        guard let keuzedeel = register.keuzedeel(code) else {
            return .init(
                code.text, genoemd, afstand: afstand,
                opvolging: isVervangen ? .bekend : .onbekend)
        }
        return .init(
            code: code.text, soort: RegisterRecord.Soort.keuzedeel.rawValue, naam: keuzedeel.titel.eenRegel,
            niveau: nil, vanaf: keuzedeel.geldigVanaf, tot: keuzedeel.geldigTot, afstand: afstand,
            opvolging: isVervangen ? .bekend : keuzedeel.geldigTot == nil ? .open : .onbekend)
    }
}

private struct CertificaatOpvolging: OpvolgingSource {
    let register: Register

    func opvolgers(van code: CertificaatCode) -> [CertificaatCode] { [] }

    func voorgangers(van code: CertificaatCode) -> [CertificaatCode] { [] }

    func knoop(_ code: CertificaatCode, _ genoemd: GenoemdeCode?, afstand: Int) -> Opvolgingsgraaf.Knoop {
        guard let certificaat = register.certificaat(code) else {
            return .init(code.text, genoemd, afstand: afstand)
        }
        return .init(
            code: code.text, soort: RegisterRecord.Soort.certificaat.rawValue, naam: certificaat.titel.eenRegel,
            niveau: nil, vanaf: certificaat.geldigVanaf, tot: certificaat.geldigTot, afstand: afstand,
            opvolging: certificaat.geldigTot == nil ? .open : .onbekend)
    }
}

extension Opvolgingsgraaf.Knoop {
    /// A code without a record, with what names it.
    fileprivate init(
        _ code: String, _ genoemd: GenoemdeCode?, afstand: Int, opvolging: Opvolging = .onbekend
    ) {
        self.init(
            code: code, soort: genoemd?.onderdeel.soort.rawValue, naam: genoemd?.naam,
            niveau: genoemd?.niveau, vanaf: nil, tot: nil, afstand: afstand, opvolging: opvolging,
            bronnen: genoemd?.bronnen ?? [])
    }
}

extension GenoemdeCode {
    /// Its name; nil where no source has one.
    public var naam: String? { onderdeel.titel.isEmpty ? nil : onderdeel.titel }

    /// The sources that name it, each once, in their order.
    public var bronnen: [String] {
        var seen: Set<String> = []
        return vermeldingen.map(\.bron).filter { seen.insert($0).inserted }
    }
}
