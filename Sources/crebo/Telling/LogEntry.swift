import KwalificatieModel
import KwalificatieValidators
import NightlyConversion

/// One line of a log, but for its time and process.
struct LogEntry: Encodable, Sendable {
    /// How much it matters. The words are those that log collectors know.
    enum Level: String, Encodable {
        case info, warning, error
    }

    /// What happened, in a word that does not change.
    let event: String
    let level: Level
    /// What happened, in Dutch, on one line.
    let message: String
    /// The document or directory that it is about.
    var file: String?
    /// How many documents, bytes, records, rejected records or documents, and files it is about.
    var documents: Int?
    var bytes: Int?
    var records: Int?
    var rejections: Int?
    var files: Int?
    /// The rule of a finding.
    var rule: String?
    /// What the shell is told at the end.
    var exitCode: Int32?

    init(_ event: String, _ level: Level = .info, _ message: String) {
        self.event = event
        self.level = level
        self.message = PrintableText.line(message).eenRegel
    }
}

extension LogEntry {
    /// The line of an event; nil when it has none.
    init?(_ event: RunEvent) {
        switch event {
        case .began(let documents, let bytes):
            self.init("inputs", "\(Hoeveelheid.documenten(documents)) te lezen (\(Hoeveelheid.bytes(bytes)))")
            self.documents = documents
            self.bytes = bytes
        case .phaseBegan(let phase):
            self.init("phase", "fase: \(phase.rawValue)")
        case .documentBegan, .bytesRead:
            return nil
        case .documentEnded(let file, let records, let rejections):
            let rejected = rejections > 0 ? ", \(rejections) afgekeurd" : ""
            let level = rejections > 0 ? Level.warning : .info
            self.init(
                "document", level, "gelezen: \(file.name): \(Hoeveelheid.onderdelen(records))\(rejected)")
            self.file = file.path
            self.records = records
            self.rejections = rejections
        case .published(let target, let files):
            self.init("published", "gepubliceerd: \(Hoeveelheid.bestanden(files)) in “\(target)”")
            file = target
            self.files = files
        }
    }

    private init(_ event: String, _ message: String) { self.init(event, .info, message) }

    /// The line with which a run begins.
    static func began(_ conversion: Conversion) -> LogEntry {
        var entry = LogEntry(
            "start",
            "crebo \(Crebo.version) convert: \(conversion.inputs.joined(separator: " ")) → \(conversion.output)")
        entry.file = conversion.output
        return entry
    }

    /// The line of something that is not converted.
    static func rejected(_ rejection: RecordCollection.Rejection) -> LogEntry {
        var entry = LogEntry("rejected", .error, rejection.line(in: .dutch))
        entry.file = rejection.file
        return entry
    }

    /// The line of a finding.
    static func found(_ finding: Finding) -> LogEntry {
        var entry = LogEntry("finding", .error, finding.line(in: .dutch))
        entry.file = finding.file
        entry.rule = finding.rule.description
        return entry
    }

    /// The line with which a run ends.
    static func ended(_ status: ExitStatus, _ message: String) -> LogEntry {
        let level: Level =
            switch status {
            case .fine: .info
            case .findings: .warning
            case .usage, .unreadable, .failure: .error
            }
        var entry = LogEntry("end", level, "einde: \(message) (exitcode \(status.rawValue))")
        entry.exitCode = status.rawValue
        return entry
    }
}
