import KwalificatieModel
import KwalificatieReaders

extension RecordCollection {
    /// A record, or a whole document, that is not converted.
    public struct Rejection: Sendable, Equatable, Codable {
        /// The path of the document, as in findings.
        public internal(set) var file: String
        /// The line; 0 when the rejection is not at a place in the text.
        public let line: UInt32
        /// The column in characters; 0 when unknown.
        public let column: UInt32
        /// The record; nil when it is the whole document.
        public let subject: Observation.Subject?
        /// Why it is not converted: one sentence.
        public let reason: Bilingual

        /// What is not converted.
        public enum What: Sendable, Equatable {
            /// The whole document.
            case document(ReadingProblem)
            /// One record of it.
            case record(RejectedRecord)
        }

        /// A rejection in the document of this path.
        init(file: String, what: What) {
            self.file = file
            switch what {
            case .document(let problem):
                (line, column, subject) = (problem.line, problem.column, nil)
                reason = Bilingual(problem.sentence(in: .dutch), problem.sentence(in: .english))
            case .record(let record):
                (line, column, subject) = (record.place.line, record.place.column, record.subject)
                reason = Bilingual(record.sentence(in: .dutch), record.sentence(in: .english))
            }
        }

        /// A rejection of which everything is known.
        init(file: String, line: UInt32, column: UInt32, subject: Observation.Subject?, reason: Bilingual) {
            self.file = file
            self.line = line
            self.column = column
            self.subject = subject
            self.reason = reason
        }

        /// `file:line:column: afgekeurd: …`, with only as much of the place as there is.
        public func line(in language: Language) -> String {
            let place = line == 0 ? "" : column == 0 ? ":\(line)" : ":\(line):\(column)"
            return "\(file)\(place): \(language == .dutch ? "afgekeurd" : "rejected"): \(reason.text(in: language))"
        }
    }
}
