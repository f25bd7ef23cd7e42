import KwalificatieEmitters
import KwalificatieModel
import NightlyConversion

/// How the lines of a log look.
enum LogFormat: String {
    /// For people.
    case text
    /// For log collectors: each line a JSON object.
    case json
}

/// The log of a run: a line for each event, with the time and the process.
struct RunLog: RunObserver {
    private let file: LogFile
    private let format: LogFormat
    private let process: Int32
    private let clock: @Sendable () -> UTCTime

    /// A log in this file.
    init(
        _ file: LogFile, format: LogFormat, process: Int32, clock: @escaping @Sendable () -> UTCTime = UTCTime.now
    ) {
        self.file = file
        self.format = format
        self.process = process
        self.clock = clock
    }

    /// Why a line could not be written; nil when all were.
    var problem: OutputProblem? { file.problem }

    /// Writes the line of an event that is of interest to who reads logs.
    func observe(_ event: RunEvent) {
        if let entry = LogEntry(event) { note(entry) }
    }

    /// Writes a line.
    func note(_ entry: LogEntry) {
        let line = Line(time: clock().iso, process: process, entry: entry)
        switch format {
        case .text: file.append(Array(line.text.utf8))
        case .json: file.append(line.json)
        }
    }

    private struct Line: Encodable {
        let time: String
        let process: Int32
        let entry: LogEntry

        private enum CodingKeys: CodingKey {
            case time, process
        }

        func encode(to encoder: any Encoder) throws {
            try entry.encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(time, forKey: .time)
            try container.encode(process, forKey: .process)
        }

        var text: String {
            let level =
                switch entry.level {
                case .info: ""
                case .warning: "let op: "
                case .error: "fout: "
                }
            return "\(time) crebo[\(process)] \(level)\(entry.message)"
        }

        var json: [UInt8] {
            var bytes: [UInt8] = []
            do { try JSONValue(encoding: self).append(to: &bytes) } catch { return Array(text.utf8) }
            return bytes
        }
    }
}
