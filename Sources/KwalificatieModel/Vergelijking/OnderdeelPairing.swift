/// Finds in an old register what belongs to the things of a new one: the same kind and code, and of a kwalificatie that
/// stands in several dossiers, where it can, the one in the same dossier.
public struct OnderdeelPairing {
    private let old: [Registeronderdeel]
    private var byCode: [Key: [Int]] = [:]
    private var isPaired: [Bool]

    private struct Key: Hashable {
        let soort: Onderdeelsoort
        let code: String
    }

    /// A pairing with these old things.
    public init(_ old: [Registeronderdeel]) {
        self.old = old
        isPaired = Array(repeating: false, count: old.count)
        for (index, onderdeel) in old.enumerated() {
            for code in onderdeel.codes { byCode[Key(soort: onderdeel.soort, code: code), default: []].append(index) }
        }
    }

    /// The indexes of the old things that belong to these new ones; nil for what is new.
    public mutating func partners(of new: [Registeronderdeel]) -> [Int?] {
        var partners = [Int?](repeating: nil, count: new.count)
        // What stands in the same dossier is paired first, so that nothing else can take it.
        for isSameDossier in [true, false] {
            for (index, onderdeel) in new.enumerated() where partners[index] == nil {
                partners[index] = take(onderdeel, inSameDossier: isSameDossier)
            }
        }
        return partners
    }

    /// The old things that belong to nothing new, in their order.
    public var unpaired: [Int] { old.indices.filter { !isPaired[$0] } }

    private mutating func take(_ onderdeel: Registeronderdeel, inSameDossier: Bool) -> Int? {
        for code in onderdeel.codes {
            let candidates = byCode[Key(soort: onderdeel.soort, code: code), default: []]
            let partner = candidates.first { index in
                !isPaired[index] && (!inSameDossier || old[index].dossier?.code == onderdeel.dossier?.code)
            }
            guard let partner else { continue }
            isPaired[partner] = true
            return partner
        }
        return nil
    }
}
