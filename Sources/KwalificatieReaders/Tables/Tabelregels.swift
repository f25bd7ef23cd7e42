import KwalificatieModel

/// The rows of all tables of one kind, those that contradict earlier ones left out.
struct Tabelregels<Regel: Tabelregel>: Sendable {
    private(set) var regels: [Regel] = []
    /// Of each key its first row, and of each row the next with its key; 0 for none.
    private var eerste: [Regel.Sleutel: Int32] = [:]
    private var volgende: [Int32] = []

    /// With how many earlier rows about the same thing a row is compared: no keuzedeel was linked to the same
    /// kwalificatie that often, and a hostile table must not cost time that grows with its square.
    private static var mostCompared: Int { 32 }

    /// Adds a row, unless an earlier one contradicts it.
    ///
    /// - Returns: what is the matter with it, or with the earlier row that it replaces, and in which document.
    mutating func add(_ regel: Regel) -> (probleem: Tabelprobleem, file: String)? {
        let sleutel = regel.sleutel
        let index = Int32(regels.endIndex)
        var count = 0
        var next = eerste[sleutel] ?? index
        if next == index { eerste[sleutel] = index }
        while next != index, count < Self.mostCompared {
            let vorige = Int(next)
            let eerdere = regels[vorige]
            if eerdere == regel { return Self.probleem(.dubbel(eerdere.eerder), regel) }
            switch regel.verhouding(tot: eerdere) {
            case .naast: break
            case .tegenspraak: return Self.probleem(.tegenspraak(eerdere.eerder), regel)
            case .ouder: return Self.probleem(.verouderd(eerdere.eerder), regel)
            case .nieuwer:
                regels[vorige] = regel
                return Self.probleem(.verouderd(regel.eerder), eerdere)
            }
            count += 1
            next = volgende[vorige]
            if next == 0 {
                // Row 0 follows none.
                if count < Self.mostCompared { volgende[vorige] = index }
                break
            }
        }
        volgende.append(0)
        regels.append(regel)
        return nil
    }

    private static func probleem(
        _ soort: Tabelprobleem.Soort, _ regel: Regel
    ) -> (probleem: Tabelprobleem, file: String) {
        (Tabelprobleem(soort, at: regel.begin, regel.onderwerp), regel.file)
    }
}
