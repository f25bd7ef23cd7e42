import KwalificatieModel

/// The rows of all tables of one kind, those that contradict earlier ones left out.
struct Tabelregels<Regel: Tabelregel>: Sendable {
    private(set) var regels: [Regel] = []
    private var indexen: [Regel.Sleutel: [Int]] = [:]

    /// With how many earlier rows about the same thing a row is compared: no keuzedeel was linked to the same
    /// kwalificatie that often, and a hostile table must not cost time that grows with its square.
    private static var mostCompared: Int { 32 }

    /// Adds a row, unless an earlier one contradicts it.
    ///
    /// - Returns: what is the matter with it, or with the earlier row that it replaces, and in which document.
    mutating func add(_ regel: Regel) -> (probleem: Tabelprobleem, file: String)? {
        let sleutel = regel.sleutel
        for index in indexen[sleutel, default: []].prefix(Self.mostCompared) {
            let eerdere = regels[index]
            if eerdere == regel { return Self.probleem(.dubbel(eerdere.eerder), regel) }
            switch regel.verhouding(tot: eerdere) {
            case .naast: continue
            case .tegenspraak: return Self.probleem(.tegenspraak(eerdere.eerder), regel)
            case .ouder: return Self.probleem(.verouderd(eerdere.eerder), regel)
            case .nieuwer:
                regels[index] = regel
                return Self.probleem(.verouderd(regel.eerder), eerdere)
            }
        }
        indexen[sleutel, default: []].append(regels.endIndex)
        regels.append(regel)
        return nil
    }

    private static func probleem(
        _ soort: Tabelprobleem.Soort, _ regel: Regel
    ) -> (probleem: Tabelprobleem, file: String) {
        (Tabelprobleem(soort, at: regel.begin, regel.onderwerp), regel.file)
    }
}
