/// A field of an enrolment: what stands in it, and what that means.
public struct OdtVeld<Waarde: Sendable>: Sendable {
    /// What stands in it; empty for a blank field.
    let tekst: String
    /// What it means; nil for a blank field and for one that cannot be read.
    let waarde: Waarde?

    init(_ tekst: String, _ read: (String) -> Waarde?) {
        let isBlank = tekst.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        self.tekst = isBlank ? "" : tekst
        waarde = isBlank ? nil : read(tekst)
    }

    /// Whether nothing stands in it.
    var isLeeg: Bool { tekst.isEmpty }
    /// Whether something stands in it that cannot be read.
    var isOnleesbaar: Bool { !tekst.isEmpty && waarde == nil }
}
