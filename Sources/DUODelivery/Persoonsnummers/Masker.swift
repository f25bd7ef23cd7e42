/// Hides what can be a burgerservicenummer or onderwijsnummer in free text: messages, logs, reports.
public enum Masker {
    /// The text with every run of exactly nine ASCII digits replaced by `*****` and its last four digits.
    ///
    /// Whether the digits pass an elfproef does not count: a number with a typing error still points at a person (and a
    /// leerbedrijfID of nine digits is masked with them). Runs of another length stay, so that dates, codes and times
    /// can be read. A number that is written with separators (`9999.90.007`) or has lost its leading zeros is not
    /// recognised: this is a safety net, no permission to quote a field that holds one.
    public static func masked(_ text: String) -> String {
        var masked: [UInt8] = []
        var digits: [UInt8] = []
        masked.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                digits.append(byte)
            } else {
                append(digits, to: &masked)
                digits.removeAll(keepingCapacity: true)
                masked.append(byte)
            }
        }
        append(digits, to: &masked)
        return String(decoding: masked, as: UTF8.self)
    }

    private static func append(_ digits: [UInt8], to masked: inout [UInt8]) {
        guard digits.count == 9 else {
            masked.append(contentsOf: digits)
            return
        }
        masked.append(contentsOf: "*****".utf8)
        masked.append(contentsOf: digits.suffix(4))
    }
}
