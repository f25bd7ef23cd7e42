import KwalificatieModel
import KwalificatieReaders

/// Why a configuration or a baseline cannot be used.
public struct PolicyProblem: Error, Sendable, Equatable {
    /// What is wrong and what to do: one sentence, without full stop.
    public let message: Bilingual
    /// The line, from 1; 0 when the problem is not at a place in the text.
    public let line: Int
    /// The column in characters, from 1; 0 when unknown.
    public let column: Int
    /// A name that does not exist, with those that do; nil when the problem is another.
    public let unknownName: UnknownName?

    /// A name that does not exist.
    public struct UnknownName: Sendable, Equatable {
        /// The name as it was written.
        public let written: String
        /// The names that exist there.
        public let known: [String]
    }

    init(_ message: Bilingual, line: Int = 0, column: Int = 0, unknownName: UnknownName? = nil) {
        self.message = message
        self.line = line
        self.column = column
        self.unknownName = unknownName
    }

    init(_ problem: JSONParser.Problem) {
        self.init(
            Bilingual("dit is geen JSON: \(problem.reason.dutch)", "this is not JSON: \(problem.reason.english)"),
            line: problem.line, column: problem.column)
    }

    /// A value of another form than it should have.
    static func form(of path: String, _ dutch: String, _ english: String) -> PolicyProblem {
        PolicyProblem(Bilingual("“\(path)” moet \(dutch) zijn", "“\(path)” must be \(english)"))
    }

    /// A key or rule that does not exist.
    static func unknown(_ name: String, in path: String, known: [String], isRule: Bool = false) -> PolicyProblem {
        PolicyProblem(
            isRule
                ? Bilingual("er is geen regel “\(name)”", "there is no rule “\(name)”")
                : Bilingual("“\(name)” bestaat niet in \(path)", "“\(name)” does not exist in \(path)"),
            unknownName: UnknownName(written: name, known: known))
    }
}
