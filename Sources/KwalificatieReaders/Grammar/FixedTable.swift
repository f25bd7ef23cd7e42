/// A table that stays as long as the program runs, so that looking something up counts no reference.
///
/// The threads that read a document look names of elements up millions of times a second. With arrays, each of those
/// would count one more and one fewer user of the same array, and wait for the other thread's count.
struct FixedTable<Element: Sendable>: @unchecked Sendable {
    // Unchecked: nobody changes it.
    private let elements: UnsafeBufferPointer<Element>

    /// A table of these elements, which must need no cleaning up; for what is made once.
    init(_ elements: [Element]) {
        let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
        _ = copy.initialize(from: elements)
        self.elements = UnsafeBufferPointer(copy)
    }

    /// The element at an index, which must be in the table.
    subscript(index: Int) -> Element {
        precondition(elements.indices.contains(index), "a number from outside the grammar")
        return elements[index]
    }
}
