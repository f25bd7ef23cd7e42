/// How a keuzedeel or certificaat belongs to a kwalificatie, in the words of the register.
enum Relatie: String, Sendable {
    /// A keuzedeel that was adopted before 01-10-2020 (seed 000, 2.6).
    case gekoppeld
    /// A keuzedeel that was adopted from then on.
    case ontwikkeldVoor = "ontwikkeld voor"
    /// A certificaat of beroepsgerichte onderdelen (seed 000, 2.7).
    case samengesteldUit = "samengesteld uit"
}
