import KwalificatieModel

/// How many perioden there are of each leertraject, whatever the codes are.
struct ROLeertrajecten {
    /// How many different codes are counted apart: there are six, and a damaged file must not fill memory.
    private static let maximum = 50
    /// What the others are counted under.
    private static let overige = "overige"

    private var perCode: [String: Int] = [:]

    /// Counts a periode.
    mutating func tel(_ code: String) {
        let shown = MaskedText(code).text
        let key = perCode[shown] != nil || perCode.count < Self.maximum ? shown : Self.overige
        perCode[key, default: 0] += 1
    }

    /// The counts, in the order of the codes.
    var aantallen: [ROOverzicht.Leertrajecttelling] {
        perCode.sorted { $0.key < $1.key }.map { .init(leertraject: $0.key, aantal: $0.value) }
    }
}
