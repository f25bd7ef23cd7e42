/// The text of one element of a document while it passes.
struct ElementExcerpt {
    /// The name of the element, for messages.
    let element: String
    /// Where the element begins.
    let place: TextPosition
    /// How many bytes of the document stand before it.
    let start: Int

    private let keepsText: Bool
    private var kept: [UInt8] = []

    /// - Parameter keepsText: whether any text is kept.
    init(element: String, place: TextPosition, start: Int, keepsText: Bool) {
        self.element = element
        self.place = place
        self.start = start
        self.keepsText = keepsText
    }

    /// The text so far; nil when none is kept.
    var text: [UInt8]? { keepsText ? kept : nil }

    /// Takes what of these bytes belongs to the element and has not been taken yet.
    ///
    /// - Parameter offset: how many bytes of the document stand before them.
    mutating func append(_ bytes: ArraySlice<UInt8>, at offset: Int) {
        guard keepsText else { return }
        kept.append(contentsOf: bytes.dropFirst(start + kept.count - offset))
    }
}
