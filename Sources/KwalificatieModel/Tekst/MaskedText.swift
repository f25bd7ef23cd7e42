/// A text without what may be the number of a person: what messages are made of about files that may hold such numbers.
///
///     let message: MaskedText = "leertraject is “\(value)”"
///
/// Every `String` that is put into it is masked, made visible and cut: there is no other way in than `own`, for words of
/// this program itself.
public struct MaskedText: Sendable, Hashable, ExpressibleByStringInterpolation, CustomStringConvertible {
    /// The text.
    public let text: String

    /// How much of a value a message repeats.
    private static let shownLength = 40

    /// A value as a message repeats it: a short line without signs that steer a terminal, and without the number of a
    /// person in whatever spelling.
    public init(_ value: String) {
        // Masked before it is cut: half a number is no longer one that can be told.
        let masked = Masker.masked(value)
        var line = String.UnicodeScalarView()
        for scalar in masked.unicodeScalars.prefix(Self.shownLength) {
            let isShown = scalar.isASCII ? (0x20..<0x7F).contains(scalar.value) : scalar.properties.isAlphabetic
            line.append(isShown ? scalar : "\u{FFFD}")
        }
        text = masked.unicodeScalars.count > Self.shownLength ? String(line) + "…" : String(line)
    }

    /// Words of this program.
    public init(stringLiteral value: String) { text = value }

    /// Words of this program with values in them.
    public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    /// The text.
    public var description: String { text }

    /// Takes the words and values of a message.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        /// Nothing yet.
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// Words of this program.
        public mutating func appendLiteral(_ literal: String) { text += literal }

        /// A value, masked.
        public mutating func appendInterpolation(_ value: String) { text += MaskedText(value).text }

        /// A text that is masked already.
        public mutating func appendInterpolation(_ masked: MaskedText) { text += masked.text }

        /// A day.
        public mutating func appendInterpolation(_ day: CalendarDate) { text += day.description }

        /// Words or counts of this program, which stand in no file.
        public mutating func appendInterpolation(own: some CustomStringConvertible) { text += own.description }
    }
}
