/// Passes events on to several observers.
public struct ObserverGroup: RunObserver {
    private let observers: [any RunObserver]

    /// These observers together; without any, nobody is told.
    public init(_ observers: [any RunObserver]) {
        self.observers = observers
    }

    /// Tells each of them, in their order.
    public func observe(_ event: RunEvent) {
        for observer in observers { observer.observe(event) }
    }
}
