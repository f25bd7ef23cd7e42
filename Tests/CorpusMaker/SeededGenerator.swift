/// A small generator with a fixed seed (SplitMix64): the same seed gives the same corpus on every machine.
struct SeededGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number in this range. The tiny bias of a remainder does no harm here.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// Whether it happens, this many times in a hundred.
    mutating func chance(_ percentage: Int) -> Bool { number(1...100) <= percentage }

    /// One of these; there must be one.
    mutating func one<Element>(of choices: [Element]) -> Element { choices[number(0...choices.count - 1)] }
}
