/// Values on their way from one thread to another. Who puts in more than it holds waits until there is room.
final class BoundedQueue<Element: Sendable>: Sendable {
    private struct State: Sendable {
        var elements: [Element] = []
        var isClosed = false
    }

    private let limit: Int
    private let state = Monitor(State())

    /// An empty queue.
    ///
    /// - Parameter limit: how many values it holds.
    init(limit: Int) {
        self.limit = limit
    }

    /// Puts a value at the end; gives false when nobody wants any more.
    func put(_ element: Element) -> Bool {
        state.wait { state in
            if state.isClosed { return false }
            guard state.elements.count < limit else { return nil }
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
