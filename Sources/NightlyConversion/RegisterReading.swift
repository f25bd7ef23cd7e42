import Glibc
import KwalificatieModel
import KwalificatieReaders

/// Reads the records of a register with their texts: from XML, or from the lines of an earlier output.
///
/// No rules run and nothing is kept but what went wrong: memory follows the largest record. A document counts as a
/// whole: one that is broken at its end yields nothing.
public struct RegisterReading {
    /// How many records counted.
    public private(set) var recordCount = 0
    /// What is not read, in the order of the documents.
    public private(set) var rejections: [RecordCollection.Rejection] = []
    /// The earlier outputs below the inputs, which were not read.
    public private(set) var ownOutputs: [String] = []

    /// The file of an output directory in which the records stand with their texts.
    static let outputName = "register.jsonl"

    /// A reading of nothing yet.
    public init() {}

    /// Reads everything in these files and directories.
    ///
    /// A directory that holds `register.jsonl` is an earlier output, of which only that file is read.
    ///
    /// - Parameters:
    ///   - visit: is given each record.
    ///   - endDocument: is told at the end of each document whether what was given of it counts.
    public mutating func readAll(
        _ inputs: [String], visit: (RegisterRecord) throws -> Void, endDocument: (Bool) -> Void
    ) throws {
        let discovery = InputDiscovery(inputs.map(Self.linesOfOutput))
        ownOutputs = discovery.ownOutputs
        for (file, problem) in discovery.problems { reject(file, problem) }
        for file in discovery.files {
            let before = (recordCount, rejections.count)
            do {
                try read(file, visit)
                endDocument(true)
            } catch let problem as ReadingProblem {
                recordCount = before.0
                rejections.removeLast(rejections.count - before.1)
                reject(file, problem)
                endDocument(false)
            }
        }
    }

    private mutating func reject(_ file: InputFile, _ problem: ReadingProblem) {
        rejections.append(RecordCollection.Rejection(file: file.path, what: .document(problem)))
    }

    private mutating func read(_ file: InputFile, _ visit: (RegisterRecord) throws -> Void) throws {
        let source = try file.open()
        guard file.name.lowercased().hasSuffix(".jsonl") else { return try readXML(source, file, visit) }
        var reader = RegisterLinesReader(source)
        while let record = try reader.next() {
            try visit(record)
            recordCount += 1
        }
    }

    private mutating func readXML(
        _ source: InputSource, _ file: InputFile, _ visit: (RegisterRecord) throws -> Void
    ) throws {
        var reader = try DocumentReader(source, schema: nil)
        while let reading = try reader.next() {
            rejections += reading.rejected.map { RecordCollection.Rejection(file: file.path, what: .record($0)) }
            guard let record = reading.record else { continue }
            try visit(record)
            recordCount += 1
        }
    }

    /// The file with records of an earlier output; everything else stays what it is.
    private static func linesOfOutput(_ input: String) -> String {
        let path = input.hasSuffix("/") ? input + outputName : "\(input)/\(outputName)"
        return access(path, F_OK) == 0 ? path : input
    }
}
