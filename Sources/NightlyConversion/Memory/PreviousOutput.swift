import FileNames
import Glibc
import KwalificatieReaders

/// An earlier output, and what it remembers: `geheugen.jsonl`, checked against its own hash.
struct PreviousOutput: Sendable {
    /// The name of the memory in an output.
    static let fileName = "geheugen.jsonl"

    /// Where the output is.
    let directory: String
    /// What the run was.
    private(set) var head: MemoryHead
    /// Its inputs, in their order, each with the places of the lines about what it yielded.
    private(set) var inputs: [(input: MemoryInput, lines: [Line])] = []
    /// What held for everything together, with the places of the lines of findings.
    private(set) var register: (register: MemoryRegister, lines: [Line])?
    /// The files of the output, but the memory.
    private(set) var files: [ProducedFile] = []
    /// The memory itself.
    let memory: PieceFile

    /// Where a line stands in the memory, without its line end.
    struct Line: Sendable {
        let offset: Int
        let length: Int
        let kind: MemoryLine.Kind
    }

    /// Reads what the output in this directory remembers.
    init(in directory: String) throws(MemoryProblem) {
        let path = "\(directory)/\(Self.fileName)"
        guard access(path.onDisk, F_OK) == 0 else { throw .absent }
        self.directory = directory
        do {
            memory = try PieceFile(reading: path)
            let reader = try MemoryLineReader(path)
            guard let first = try reader.next(), let head = try Self.decoded(first.bytes).kop else {
                throw MemoryProblem.damaged
            }
            self.head = head
            while let line = try reader.next() { try add(line.bytes, at: line.offset) }
            guard reader.isComplete, register != nil else { throw MemoryProblem.damaged }
        } catch {
            throw .damaged
        }
    }

    /// The line, read.
    func line(_ line: Line) throws -> MemoryLine { try Self.decoded(try memory.read(line.length, at: line.offset)) }

    /// Whether every file is there as it was written; throws the first that is not.
    ///
    /// - Parameter jobs: how many files are read at once.
    func verify(jobs: Int) throws(MemoryProblem) {
        let (files, directory) = (files, directory)
        do {
            try OrderedJobs(jobs: jobs).run(files.count) { _ in
            } work: { _, index in
                // A name from a file that somebody may have changed: no other file is opened because of it.
                guard Outputs.isOwn(files[index].naam) else { return false }
                let source = HashingSource(try FileSource(path: "\(directory)/\(files[index].naam)"))
                return try source.finish() == files[index].sha256
            } end: { index, isSame in
                if !isSame { throw MemoryProblem.outputChanged(files[index].naam) }
            }
        } catch let problem as MemoryProblem {
            throw problem
        } catch {
            throw .damaged
        }
    }

    private mutating func add(_ bytes: [UInt8], at offset: Int) throws {
        let place = Line(offset: offset, length: bytes.count, kind: MemoryLine.Kind(of: bytes))
        guard place.kind == .other else { return note(place) }
        let line = try Self.decoded(bytes)
        if let input = line.invoer {
            inputs.append((input, []))
        } else if let register = line.register {
            self.register = (register, [])
        } else if let file = line.uitvoer {
            files.append(file)
        } else {
            note(place)
        }
    }

    private mutating func note(_ line: Line) {
        if register != nil {
            register?.lines.append(line)
        } else if !inputs.isEmpty {
            inputs[inputs.count - 1].lines.append(line)
        }
    }

    private static func decoded(_ bytes: [UInt8]) throws -> MemoryLine {
        try JSONParser.parse(bytes).decoded(as: MemoryLine.self)
    }
}
