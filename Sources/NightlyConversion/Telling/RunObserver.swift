/// Is told what a run does, while it does it.
public protocol RunObserver: Sendable {
    /// Takes note of an event.
    ///
    /// Called from whichever thread does the work, several at once too, so that it must be quick; what goes wrong in it
    /// may not stop the run.
    func observe(_ event: RunEvent)
}

/// Takes note of nothing.
public struct SilentObserver: RunObserver {
    /// An observer for whom nothing is of interest.
    public init() {}

    /// Does nothing.
    public func observe(_ event: RunEvent) {}
}
