import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// What one document yields, all of it or nothing: it depends on the document and the plan, on no other document.
struct DocumentYield: Sendable {
    /// The SHA-256 of the document in hexadecimal; nil when it could not be read to its end.
    var sha256: String?
    /// How many bytes it has.
    var bytes = 0
    /// Whether it could be read to its end: only then it yields more than a rejection.
    var isRead = false
    /// The records, in their order.
    var records: [YieldedRecord] = []
    /// What is not converted.
    var rejections: [RecordCollection.Rejection] = []
    /// What the rules found.
    var findings = DocumentFindings()
}

extension DocumentYield {
    /// The yield of a document that cannot be read to its end.
    init(rejecting file: InputFile, _ problem: ReadingProblem) {
        rejections = [RecordCollection.Rejection(file: file.path, what: .document(problem))]
    }
}
