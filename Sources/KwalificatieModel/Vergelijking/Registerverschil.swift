/// What happened to one thing between two registers.
public struct Registerverschil: Sendable, Equatable {
    /// What happened.
    public let soort: Soort
    /// The thing: as the new register has it, or the old one when it is gone.
    public let onderdeel: Registeronderdeel
    /// The fields that differ; none for what is new or gone.
    public let velden: [Veldwijziging]

    /// What can happen, in the order in which answers show it.
    public enum Soort: String, Sendable, Codable, CaseIterable {
        /// Only the new register has it.
        case nieuw
        /// Both have it, and something differs.
        case gewijzigd
        /// Both have it, and the new one tells when enrolment or validity ends, where the old one told no such day.
        case looptAf = "loopt af"
        /// Only the old register has it.
        case vervallen
    }

    /// Something that only one of the registers has.
    public init(_ soort: Soort, _ onderdeel: Registeronderdeel) {
        self.soort = soort
        self.onderdeel = onderdeel
        velden = []
    }

    /// Something that both have, in which these fields differ; nil when there are none.
    public init?(_ onderdeel: Registeronderdeel, velden: [Veldwijziging]) {
        guard !velden.isEmpty else { return nil }
        soort = velden.contains(where: \.isNieuwEinde) ? .looptAf : .gewijzigd
        self.onderdeel = onderdeel
        self.velden = velden
    }
}
