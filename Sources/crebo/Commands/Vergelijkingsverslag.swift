import DUODelivery

/// Turns the outcomes of a comparison into something to read, while they come.
protocol Vergelijkingsverslag: AnyObject {
    /// Takes an outcome.
    func neem(_ uitkomst: ROUitkomst) throws
    /// Takes what was compared and how many outcomes there were, when all have come.
    func einde(_ kop: Vergelijkingskop) throws
}
