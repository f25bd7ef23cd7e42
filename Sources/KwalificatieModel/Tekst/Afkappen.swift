extension String {
    /// The text, or its beginning with `…` where it has more characters than this.
    func afgekapt(op length: Int) -> String {
        guard let end = index(startIndex, offsetBy: length, limitedBy: endIndex), end < endIndex else { return self }
        return self[..<end] + "…"
    }
}
