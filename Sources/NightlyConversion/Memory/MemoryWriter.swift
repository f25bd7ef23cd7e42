import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// Writes `geheugen.jsonl`: what a next run need not find out again. The form is the project's own.
struct MemoryWriter {
    private let output: OutputFile
    private let encoder = JSONLineEncoder()
    private var hash = SHA256()
    private var bytes: [UInt8] = []

    /// A memory in this file.
    init(_ output: OutputFile) {
        self.output = output
    }

    /// Writes the memory of this collection, whose lines and lists have been written.
    mutating func write(
        _ head: MemoryHead, _ collection: RecordCollection, _ register: Register, _ summary: MemoryRegister,
        files: [ProducedFile], documents: [Int: Bundels.Plaats]
    ) throws {
        try write { $0.kop = head }
        let omitted = Set(register.vervangenPosities)
        let numbers = Dictionary(
            collection.inputs.enumerated().map { ($1.file.path, $0) }, uniquingKeysWith: { first, _ in first })
        for input in collection.inputs { try write(input, collection, omitted, documents) }
        try write { $0.register = summary }
        let documentFindings = collection.inputs.reduce(0) { max($0, $1.yielded.findings.upperBound) }
        for finding in collection.findings[documentFindings...] {
            try write { $0.bevinding = MemoryFinding(finding, input: numbers[finding.file]) }
        }
        for file in files { try write { $0.uitvoer = file } }
        try output.write(MemoryLineReader.lastLine(hash) + [UInt8(ascii: "\n")])
    }

    private mutating func write(
        _ input: CollectedInput, _ collection: RecordCollection, _ omitted: Set<Int>, _ documents: [Int: Bundels.Plaats]
    ) throws {
        try write {
            $0.invoer = MemoryInput(
                naam: input.file.name, soort: input.soort, bytes: input.bytes, sha256: input.sha256, lot: input.lot,
                tellingen: .init(input.yielded.counts))
        }
        for number in input.yielded.records {
            let outline = collection.located[number].record
            let line = collection.lines.placed(of: number).first
            let rows = try collection.rows.map { list in
                try list.placed(of: number).map { group in
                    MemoryRows(
                        code: group.code,
                        plaats: group.written.map { MemoryPlace(vanaf: $0, lengte: group.piece.length) },
                        tekst: group.written == nil ? String(decoding: try group.piece.bytes(), as: UTF8.self) : nil)
                }
            }
            try write {
                $0.onderdeel = MemoryRecord(
                    soort: outline.soort, code: outline.codes.first ?? "", titel: outline.titel,
                    sha256: collection.recordHashes[number], telt: !omitted.contains(number),
                    regel: line.flatMap { line in
                        line.written.map { MemoryPlace(vanaf: $0, lengte: line.piece.length) }
                    }, rijen: rows,
                    document: documents[number].map {
                        MemoryDocument(bundel: $0.bundel, nummer: $0.nummer, sha256: $0.sha256)
                    })
            }
            try write { $0.omtrek = MemoryOutline(outline) }
        }
        for finding in collection.findings[input.yielded.findings] {
            try write { $0.bevinding = MemoryFinding(finding, input: nil) }
        }
        for rejection in collection.rejections[input.yielded.rejections] {
            try write { $0.afgekeurd = MemoryRejection(rejection) }
        }
    }

    private mutating func write(_ fill: (inout MemoryLine) -> Void) throws {
        var line = MemoryLine()
        fill(&line)
        bytes.removeAll(keepingCapacity: true)
        try encoder.append(line, to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        hash.update(bytes)
        try output.write(bytes)
    }
}
