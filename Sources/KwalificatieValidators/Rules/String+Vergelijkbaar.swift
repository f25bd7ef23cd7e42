extension String {
    /// The title without differences that nobody means: letter case and spaces.
    var vergelijkbaar: String {
        lowercased().eenRegel
    }
}
