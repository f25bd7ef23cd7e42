/// A field of an enrolment: what it means. What stands in it cannot be asked for, so that no message repeats it.
public struct OdtVeld<Waarde: Sendable>: Sendable {
    /// What stands in it; empty for a blank field.
    private let tekst: String
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

extension OdtVeld where Waarde: Persoonsnummer {
    /// Why what stands in it is no such number; nil when it is one, or nothing.
    var fout: PersoonsnummerError? {
        guard isOnleesbaar else { return nil }
        do throws(PersoonsnummerError) {
            _ = try Waarde(tekst)
            return nil
        } catch {
            return error
        }
    }
}
