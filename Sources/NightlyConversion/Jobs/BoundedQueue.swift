/// Values on their way from one thread to another. Who puts in more than it holds waits until there is room.
final class BoundedQueue<Element: Sendable>: Sendable {
    private struct State: Sendable {
        var elements: [Element] = []
        var isClosed = false
    }

    private let limit: Int
    private let weight: @Sendable (Element) -> Int
    private let state = Monitor(State())

    /// An empty queue.
    ///
    /// - Parameters:
    ///   - limit: how much the values in it may weigh before the next must wait.
    ///   - weight: what a value weighs; without it, each weighs one.
    init(limit: Int, weight: @escaping @Sendable (Element) -> Int = { _ in 1 }) {
        self.limit = limit
        self.weight = weight
    }

    /// Puts a value at the end; gives false when nobody wants any more.
    func put(_ element: Element) -> Bool {
        state.wait { state in
            if state.isClosed { return false }
            guard state.elements.reduce(0, { $0 + weight($1) }) < limit else { return nil }
            state.elements.append(element)
            return true
        }
    }

    /// Takes the first value; waits for one when there is none.
    func take() -> Element {
        state.wait { $0.elements.isEmpty ? nil : $0.elements.removeFirst() }
    }

    /// Says that nothing will be taken any more.
    func close() { state.update { $0.isClosed = true } }
}
