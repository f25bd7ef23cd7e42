/// Paths as text.
///
/// A path is bytes: any but `/` and 0 may stand in a name, and two names are one when their bytes are. In the program a
/// path is a `String` all the same, in a form that says each byte: what is no UTF-8 stands there as `\xE9`, a backslash
/// as `\\`, and what cannot be seen, or would join the character before it, as `\u{301}`. So every path has one text and
/// every such text one path: it is shown, written to lists and compared as it stands. Text in this form is in normal form
/// C, in which Swift's `==` of strings, which takes `é` for equal to `e` with an accent behind it, is that of the bytes.
///
/// What comes from the operating system or an archive becomes text by `init(path:)`; what goes to the operating system is
/// `onDisk`. `PathCallTests` holds the sources to that.
extension String {
    /// The text of the path of these bytes.
    public init(path bytes: some Collection<UInt8>) {
        if bytes.allSatisfy({ 0x20..<0x7F ~= $0 && $0 != UInt8(ascii: "\\") }) {
            self.init(decoding: bytes, as: UTF8.self)
            return
        }
        self.init()
        var rest = Array(bytes)[...]
        while let byte = rest.first {
            if let text = Self.scalar(at: rest) {
                append(text.pathForm)
                rest.removeFirst(text.utf8.count)
            } else {
                append("\\x" + Self.hexadecimal(UInt32(byte), width: 2))
                rest.removeFirst()
            }
        }
    }

    /// The bytes of the path of which this is the text.
    public var pathBytes: [UInt8] {
        guard utf8.contains(UInt8(ascii: "\\")) else { return Array(utf8) }
        var bytes: [UInt8] = []
        var rest = Substring(self).utf8
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), let (meant, length) = Self.escape(rest) {
                bytes += meant
                rest.removeFirst(length)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    /// The bytes of the path of which this is the text, as calls of the operating system want them: with a 0 behind.
    public var onDisk: [CChar] { pathBytes.map { CChar(truncatingIfNeeded: $0) } + [0] }

    /// The character that begins here, in one to four bytes; nil when these are no UTF-8.
    private static func scalar(at bytes: ArraySlice<UInt8>) -> String? {
        (1...4).lazy.compactMap { String(validating: bytes.prefix($0), as: UTF8.self) }.first
    }

    /// One character as the text of a path has it.
    private var pathForm: String {
        guard let scalar = unicodeScalars.first else { return self }
        if scalar == "\\" { return "\\\\" }
        return scalar.standsForItself ? self : "\\u{\(Self.hexadecimal(scalar.value, width: 1))}"
    }

    private static func hexadecimal(_ number: UInt32, width: Int) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }

    /// The bytes that an escape stands for, and how long it is behind its backslash; nil when it is none.
    private static func escape(_ rest: Substring.UTF8View) -> (bytes: [UInt8], length: Int)? {
        switch rest.first {
        case UInt8(ascii: "\\"):
            return ([UInt8(ascii: "\\")], 1)
        case UInt8(ascii: "x"):
            let digits = rest.dropFirst().prefix(2)
            guard digits.count == 2, let byte = UInt8(Substring(digits), radix: 16) else { return nil }
            return ([byte], 3)
        case UInt8(ascii: "u"):
            let digits = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "}") }
            guard rest.dropFirst().first == UInt8(ascii: "{"), digits.count <= 6, digits.endIndex < rest.endIndex,
                let scalar = UInt32(Substring(digits), radix: 16).flatMap(Unicode.Scalar.init)
            else { return nil }
            return (Array(String(scalar).utf8), digits.count + 3)
        default:
            return nil
        }
    }
}

extension Unicode.Scalar {
    /// Whether it can be seen, stands in normal form C, and joins or changes no character before it.
    fileprivate var standsForItself: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .nonspacingMark, .spacingMark, .enclosingMark:
            false
        // The second and third parts of a Korean syllable, which are letters and still join the first.
        default: !properties.isFullCompositionExclusion && !(0x1160...0x11FF ~= value)
        }
    }
}
