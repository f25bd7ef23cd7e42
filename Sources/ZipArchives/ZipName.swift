/// The name of an entry: its text, and what speaks against it.
struct ZipName {
    /// The text, safe to be shown.
    let text: String
    /// What speaks against it; nil for a plain name.
    let fault: ZipProblem.NameFault?
    /// The encoding that was taken for it; nil where it is UTF-8, or should be.
    let encoding: ZipNameEncoding?

    /// The name that these bytes spell.
    ///
    /// Without the mark for UTF-8 they are in UTF-8 if they can be, which is what most programs of today write; else in
    /// the encoding of old archives that gives letters of Dutch text.
    init(_ bytes: some Collection<UInt8>, isMarkedUTF8: Bool, limit: Int) {
        let validText = String(validating: bytes, as: UTF8.self)
        let encoding = validText == nil ? ZipNameEncoding.best(for: bytes) : nil
        let text = validText ?? encoding?.text(bytes) ?? ""
        self.encoding = isMarkedUTF8 ? nil : encoding
        self.text = Self.shown(text.unicodeScalars.prefix(limit))
        fault = Self.fault(of: bytes, text, isInvalidUTF8: isMarkedUTF8 && validText == nil, limit)
    }

    private static func fault(
        of bytes: some Collection<UInt8>, _ text: String, isInvalidUTF8: Bool, _ limit: Int
    ) -> ZipProblem.NameFault? {
        if bytes.isEmpty { return .empty }
        if bytes.count > limit { return .tooLong(limit: limit) }
        if isInvalidUTF8 { return .encoding }
        if text.unicodeScalars.contains(where: isHidden) { return .control }
        if text.contains("\\") { return .backslash }
        if text.hasPrefix("/") || isDisk(bytes) { return .absolute }
        var parts = text.split(separator: "/", omittingEmptySubsequences: false)
        // The slash at the end of a folder.
        if parts.last == "" { parts.removeLast() }
        return parts.contains { $0.isEmpty || $0 == "." || $0 == ".." } ? .dots : nil
    }

    /// `C:`, with which a name on Windows begins elsewhere.
    private static func isDisk(_ bytes: some Collection<UInt8>) -> Bool {
        let start = Array(bytes.prefix(2))
        return start.count == 2 && start[1] == UInt8(ascii: ":") && Unicode.Scalar(start[0]).properties.isAlphabetic
    }

    /// A control character, or one that changes how the text around it is shown.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    private static func shown(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        for scalar in scalars { text.append(isHidden(scalar) ? "·" : scalar) }
        return String(text)
    }
}
