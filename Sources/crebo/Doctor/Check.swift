/// One thing that was looked at on a machine, and what came of it.
struct Check: Encodable, Equatable {
    /// How it is.
    enum Status: String, Encodable {
        case ok, warning, error

        /// In Dutch, for people.
        var naam: String {
            switch self {
            case .ok: "in orde"
            case .warning: "let op"
            case .error: "fout"
            }
        }
    }

    /// What was looked at, in a word.
    let name: String
    let status: Status
    /// What was found, and what to do if it is not right.
    let message: String

    init(_ name: String, _ status: Status, _ message: String) {
        self.name = name
        self.status = status
        self.message = message
    }

    /// A check that came out well.
    init(_ name: String, _ message: String) {
        self.init(name, .ok, message)
    }
}
