/// Fields in which something stands that could not be read: they are nil, and still not missing.
///
/// Not part of what a record says: it is left out of the JSON of `crebo export`.
public struct UnreadableFields: OptionSet, Sendable, Hashable {
    /// One bit for each field.
    public let rawValue: UInt16

    /// The fields of these bits.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// The niveau.
    public static let niveau = UnreadableFields(rawValue: 1 << 0)
    /// The study load.
    public static let sbu = UnreadableFields(rawValue: 1 << 1)
    /// The soort opleiding.
    public static let soortOpleiding = UnreadableFields(rawValue: 1 << 2)
    /// The reference to the opleidingsdomein.
    public static let domein = UnreadableFields(rawValue: 1 << 3)
    /// The first day of a period.
    public static let geldigVanaf = UnreadableFields(rawValue: 1 << 4)
    /// The end of a keuzedeel or certificaat.
    public static let geldigTot = UnreadableFields(rawValue: 1 << 5)
    /// The end of enrolment.
    public static let eindeInstroom = UnreadableFields(rawValue: 1 << 6)
    /// The end of the opleiding.
    public static let eindeOpleiding = UnreadableFields(rawValue: 1 << 7)
}
