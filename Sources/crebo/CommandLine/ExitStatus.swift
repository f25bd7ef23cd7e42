/// What the program tells the shell.
enum ExitStatus: Int32, Sendable, CaseIterable {
    /// Done.
    case fine = 0
    /// Done, and the data has findings of severity error.
    case findings = 1
    /// The command line was wrong; nothing was done.
    case usage = 2
    /// The input could not be read, or nothing was published.
    case unreadable = 3
    /// The program itself failed.
    case failure = 4

    /// What it means, in Dutch, for the help.
    var meaning: String {
        switch self {
        case .fine: "in orde"
        case .findings: "klaar, maar er zijn bevindingen van de ernst ‘fout’"
        case .usage: "verkeerd gebruik: het commando of een optie klopt niet"
        case .unreadable: "de invoer is niet te lezen, of er is niets gepubliceerd"
        case .failure: "er ging iets mis in crebo zelf"
        }
    }
}
