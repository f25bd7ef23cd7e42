/// Where in a record a field stands.
public struct Veldpad: Sendable, Hashable {
    /// A field, or with `sleutel` one element of the list that it is.
    struct Stap: Sendable, Hashable {
        let naam: String
        var sleutel: String?
    }

    private(set) var stappen: [Stap] = []

    /// The record itself.
    init() {}

    /// A field of the record itself.
    init(_ naam: String) {
        stappen = [Stap(naam: naam)]
    }

    /// A field of what stands here.
    func veld(_ naam: String) -> Veldpad {
        var pad = self
        pad.stappen.append(Stap(naam: naam))
        return pad
    }

    /// An element of the list that stands here.
    func element(_ sleutel: String) -> Veldpad {
        var pad = self
        if let last = pad.stappen.indices.last { pad.stappen[last].sleutel = sleutel }
        return pad
    }

    /// For programs: `kerntaken[B1-K1].werkprocessen[B1-K1-W1].gedrag`, with the names of `crebo export`.
    public var tekst: String {
        stappen.map { stap in stap.sleutel.map { "\(stap.naam)[\($0)]" } ?? stap.naam }.joined(separator: ".")
    }

    /// For readers: `werkproces B1-K1-W1, gedrag`.
    public var woorden: String {
        var words: [String] = []
        for (index, stap) in stappen.enumerated() {
            guard let sleutel = stap.sleutel else {
                let isNameAlone = stap.naam == "titel" && index > 0 && stappen[index - 1].naam == "penvoerder"
                words.append(isNameAlone ? "" : Veldnaam.woorden(stap.naam))
                continue
            }
            // The code of a werkproces begins with that of its kerntaak.
            if index > 0, let outer = stappen[index - 1].sleutel, sleutel.hasPrefix("\(outer)-") { words.removeLast() }
            words.append("\(Veldnaam.enkelvoud(stap.naam)) \(sleutel)")
        }
        return words.filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
