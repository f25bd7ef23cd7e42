import CLibXML2

/// What is known of the libxml2 that the program runs with.
public enum LibXML2Version {
    /// The version with which the program was built: `2.9.14`.
    public static let built = String(LIBXML_DOTTED_VERSION)

    /// The version that runs.
    public static var running: String {
        // As 20914, and behind it words of who built it.
        let digits = String(cString: crebo_libxml2_version()).prefix { $0.isNumber }
        guard let number = Int(digits) else { return "?" }
        return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
    }

    /// The parts of libxml2 that crebo cannot do without and that this one lacks.
    public static var missingParts: [String] {
        let needed: [(xmlFeature, String)] = [
            (XML_WITH_PUSH, "push"), (XML_WITH_SCHEMAS, "schemas"), (XML_WITH_THREAD, "threads"),
        ]
        return needed.filter { xmlHasFeature($0.0) == 0 }.map(\.1)
    }
}
