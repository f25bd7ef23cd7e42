/// What a person asks about: a record of the register, or a kwalificatie of a dossier.
public struct Registeronderdeel: Sendable, Hashable {
    /// The kind.
    public let soort: Onderdeelsoort
    /// The codes under which it is known, in the order of the document.
    public let codes: [String]
    /// The title, on one line.
    public let titel: String
    /// The dossier of a kwalificatie; nil for every other kind.
    public let dossier: Dossier?

    /// The dossier in which a kwalificatie stands.
    public struct Dossier: Sendable, Hashable {
        /// The first code; empty when there is none.
        public let code: String
        /// The title, on one line.
        public let titel: String
    }

    /// The first code; empty when there is none.
    public var code: String { codes.first ?? "" }

    /// The fields are as in the properties.
    public init(soort: Onderdeelsoort, codes: [String], titel: String, dossier: Dossier? = nil) {
        self.soort = soort
        self.codes = codes
        self.titel = titel.eenRegel
        self.dossier = dossier
    }
}

extension Registeronderdeel {
    /// The record as a whole.
    init(_ record: RegisterRecord) {
        self.init(soort: Onderdeelsoort(record.soort), codes: record.codes, titel: record.titel)
    }

    /// A kwalificatie of this dossier.
    init(_ kwalificatie: Kwalificatie, van dossier: Kwalificatiedossier) {
        self.init(
            soort: .kwalificatie, codes: kwalificatie.crebos.map(\.crebo.text), titel: kwalificatie.titel,
            dossier: Dossier(code: dossier.crebos.first?.crebo.text ?? "", titel: dossier.titel.eenRegel))
    }
}

extension RegisterRecord {
    /// What a person can ask about in this record: itself, and behind a dossier its kwalificaties.
    public var onderdelen: [Registeronderdeel] {
        guard case .dossier(let dossier) = self else { return [Registeronderdeel(self)] }
        return [Registeronderdeel(self)] + dossier.kwalificaties.map { Registeronderdeel($0, van: dossier) }
    }
}
