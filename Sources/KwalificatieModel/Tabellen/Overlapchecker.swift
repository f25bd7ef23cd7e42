/// Tells whether keuzedelen overlap with kwalificaties, as the register's overlapchecker does (seed 000, 2.9).
///
///     let checker = Overlapchecker(register)
///     checker.uitkomst(van: keuzedeel, met: kwalificatie)
///
/// It is made once and asked often; for a single question there is `Register.overlap(van:met:)`.
public struct Overlapchecker: Sendable {
    private let register: Register
    private var koppelingen: [Paar: Koppeling] = [:]
    private var toetsen: [Paar: Overlaptoets] = [:]

    private struct Paar: Hashable {
        let keuzedeel: KeuzedeelCode
        let kwalificatie: Opleidingscode
    }

    /// The checker of this register and of the tables beside it.
    public init(_ register: Register) {
        self.register = register
        // Without a clock a link holds as long as no end is known.
        for koppeling in register.tabellen.koppelingen where koppeling.geldigTot == nil {
            koppelingen[Paar(keuzedeel: koppeling.keuzedeel, kwalificatie: koppeling.kwalificatie)] = koppeling
        }
        for toets in register.tabellen.overlap {
            toetsen[Paar(keuzedeel: toets.keuzedeel, kwalificatie: toets.kwalificatie)] = toets
        }
    }

    /// What is known of the overlap of a keuzedeel with a kwalificatie; codes that nobody knows were not checked yet.
    ///
    /// A link says more than an outcome, and an outcome more than that SBB has to be asked.
    public func uitkomst(van keuzedeel: KeuzedeelCode, met kwalificatie: Opleidingscode) -> Overlapuitkomst {
        let paar = Paar(keuzedeel: keuzedeel, kwalificatie: kwalificatie)
        let toets = toetsen[paar]
        if let koppeling = koppelingen[paar] {
            return .bekend(.alGekoppeld, sinds: koppeling.geldigVanaf ?? toets?.datumVanKoppeling)
        }
        if isGekoppeld(paar) { return .bekend(.alGekoppeld, sinds: toets?.datumVanKoppeling) }
        if let toets { return .bekend(toets.uitkomst, sinds: toets.datum) }
        if isCrossOver(kwalificatie) { return .vraagSBB }
        if isGeregionaliseerd(kwalificatie) { return .geenToets }
        // Without outcomes nobody can tell what SBB has looked at.
        return toetsen.isEmpty ? .onbekend : .bekend(.nogNietGetoetst, sinds: nil)
    }

    private func isGekoppeld(_ paar: Paar) -> Bool {
        register.keuzedeel(paar.keuzedeel)?.gekoppeldeKwalificaties.contains { $0.crebo == paar.kwalificatie } == true
    }

    private func isCrossOver(_ code: Opleidingscode) -> Bool {
        let code = CrossOverCrebo(code)
        return code.isInPublishedRange || register.crossOver(code) != nil
    }

    private func isGeregionaliseerd(_ code: Opleidingscode) -> Bool {
        let code = GeregionaliseerdeCrebo(code)
        return code.isInPublishedRange || register.geregionaliseerde(code) != nil
    }
}

/// The answer of the overlapchecker.
public enum Overlapuitkomst: Sendable, Equatable {
    /// One of the four outcomes, and the day from which it holds (inclusive); nil where that is unknown.
    case bekend(Overlaptoets.Uitkomst, sinds: CalendarDate?)
    /// A cross-over kwalificatie: the checker does not know these, SBB has to be asked (seed 000, 2.8).
    case vraagSBB
    /// A geregionaliseerde kwalificatie: there is no overlap check for it (seed 000, 2.8).
    case geenToets
    /// Nothing was read that could tell: no outcome of any check.
    case onbekend
}

extension Register {
    /// What is known of the overlap of a keuzedeel with a kwalificatie. Who asks for many pairs makes one
    /// `Overlapchecker`.
    public func overlap(van keuzedeel: KeuzedeelCode, met kwalificatie: Opleidingscode) -> Overlapuitkomst {
        Overlapchecker(self).uitkomst(van: keuzedeel, met: kwalificatie)
    }
}

extension Overlaptoets {
    /// The day from which the keuzedeel is linked; nil when the outcome is another.
    fileprivate var datumVanKoppeling: CalendarDate? { uitkomst == .alGekoppeld ? datum : nil }
}
