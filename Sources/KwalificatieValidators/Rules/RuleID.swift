/// The stable id of a rule: a family and three digits, `CREBO-012`. An id is never used again for another rule.
public struct RuleID: Sendable, Codable, Hashable, Comparable, CustomStringConvertible {
    /// What a rule is about.
    public enum Family: String, Sendable, Codable, CaseIterable {
        /// The form of documents.
        case xml = "XML"
        /// Codes and the lists of codes.
        case crebo = "CREBO"
        /// Niveau and soort opleiding.
        case niveau = "NIVEAU"
        /// Study load.
        case sbu = "SBU"
        /// Dates and periods.
        case datum = "DATUM"
        /// Keuzedelen.
        case keuzedeel = "KEUZEDEEL"
        /// Certificaten.
        case certificaat = "CERTIFICAAT"
        /// Links between records, and succession.
        case koppeling = "KOPPELING"
        /// Cross-over and geregionaliseerde kwalificaties.
        case experiment = "EXPERIMENT"
        /// Tables beside the XML.
        case tabel = "TABEL"
        /// Deliveries to DUO and what DUO registered.
        case duo = "DUO"
    }

    /// What the rule is about.
    public let family: Family
    /// Its number in the family, 1...999.
    public let number: Int

    /// The id with this number in the family.
    public init(_ family: Family, _ number: Int) {
        self.family = family
        self.number = number
    }

    /// Reads `CREBO-012`; letter case does not count.
    public init?(_ text: some StringProtocol) {
        let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let family = Family(rawValue: String(parts[0])), parts[1].utf8.count == 3,
            parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(parts[1]), number > 0
        else { return nil }
        self.init(family, number)
    }

    /// `CREBO-012`.
    public var description: String {
        let digits = String(number)
        return "\(family.rawValue)-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }

    /// By family, in the order of `Family`, then by number.
    public static func < (left: RuleID, right: RuleID) -> Bool {
        guard left.family == right.family else {
            let families = Family.allCases
            return (families.firstIndex(of: left.family) ?? 0) < (families.firstIndex(of: right.family) ?? 0)
        }
        return left.number < right.number
    }
}
