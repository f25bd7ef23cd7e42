extension RuleCatalogue {
    /// The rules of this family over published lists.
    static let koppelingLists: [any Rule] = [OpvolgersInEenCel(), TekenVoorGeenOpvolger(), OpvolgerBestaat()]
}
