extension Veldwaarde {
    /// An element of a list with what tells it from the others: its code, else its title or name, else its place.
    struct Element {
        /// Unique within the list.
        let sleutel: String
        /// The key and the title, for a reader.
        let naam: String
        let waarde: Veldwaarde

        /// The words or the title, when that is the key as well; else empty.
        var eigenNaam: String {
            let name = waarde.woorden ?? waarde["titel"]?.woorden ?? ""
            return name.eenRegel == sleutel ? name : ""
        }
    }

    /// The elements of a list; none for a value that is no list.
    var elementen: [Element] {
        guard case .lijst(let values) = self else { return [] }
        var counts: [String: Int] = [:]
        return values.enumerated().map { index, value in
            let key = value.sleutel ?? String(index + 1)
            let count = counts[key, default: 0] + 1
            counts[key] = count
            let title = value["titel"]?.woorden?.eenRegel
            return Element(
                // A second one with the same key is told from the first by its number.
                sleutel: count == 1 ? key : "\(key) (\(count))",
                naam: title.map { $0 == key ? key : "\(key) \($0)" } ?? key, waarde: value)
        }
    }

    /// The fields by which people know an element, the best one first. The addition to a kerntaak or werkproces needs
    /// two: to which, and to what of it.
    private static let sleutelvelden = [
        ["bij", "onderdeel"], ["code"], ["crebo"], ["brin"], ["titel"], ["naam"], [Veldnaam.profiel], ["nr"],
    ]

    private var sleutel: String? {
        if let words = woorden { return words.eenRegel }
        for names in Self.sleutelvelden {
            let parts = names.compactMap { name in
                self[name]?.woorden.map { name == "onderdeel" ? Veldnaam.woorden($0) : $0.eenRegel }
            }
            if parts.count == names.count, parts.allSatisfy({ !$0.isEmpty }) { return parts.joined(separator: " ") }
        }
        return nil
    }
}
