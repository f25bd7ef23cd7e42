import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// What an earlier output remembers of documents, by their content.
struct RememberedYields: Sendable {
    private let previous: PreviousOutput
    private let register: Source?
    private let lists: [Source]
    private let needsDocuments: Bool
    /// Which of the inputs of the earlier run has this content.
    private let inputByHash: [String: Int]
    private let hashByPath: [String: String]

    /// A file of which pieces are used again.
    private struct Source: Sendable {
        let file: PieceFile
        let size: Int

        func piece(_ place: MemoryPlace) throws(MemoryProblem) -> Piece {
            guard place.vanaf >= 0, place.lengte > 0, place.vanaf <= size, place.lengte <= size - place.vanaf else {
                throw .damaged
            }
            return Piece(file: file, offset: place.vanaf, length: place.lengte)
        }
    }

    /// What this output remembers, for documents with these hashes.
    ///
    /// - Parameters:
    ///   - lists: the names of the lists of records with their texts, in the order of the plan.
    ///   - needsDocuments: whether each record has to have a document in a bundle.
    ///   - hashes: the SHA-256 of each document that is to be read, by its path.
    init(_ previous: PreviousOutput, lists: [String], needsDocuments: Bool, hashes: [String: String]) throws {
        func source(_ name: String) throws -> Source? {
            guard let file = previous.files.first(where: { $0.naam == name }) else { return nil }
            return Source(file: try PieceFile(reading: "\(previous.directory)/\(name)"), size: file.bytes)
        }
        self.previous = previous
        self.needsDocuments = needsDocuments
        register = try source(Outputs.register.bestandsnaam)
        self.lists = try lists.map { name in
            guard let source = try source(name) else { throw MemoryProblem.damaged }
            return source
        }
        hashByPath = hashes
        var inputByHash: [String: Int] = [:]
        for (index, entry) in previous.inputs.enumerated() where entry.input.soort == .document {
            if case .dubbel = entry.input.lot { continue }
            if let sha256 = entry.input.sha256 { inputByHash[sha256] = index }
        }
        self.inputByHash = inputByHash
    }

    /// What this document yielded before; nil when it is another document now, or what is remembered of it is damaged.
    ///
    /// - Parameter spool: where the rows are put that are in no list.
    func yield(of file: InputFile, _ spool: Spool) throws(OutputProblem) -> DocumentYield? {
        guard let sha256 = hashByPath[file.path], let index = inputByHash[sha256] else { return nil }
        do {
            return try yield(of: file, previous.inputs[index].input, previous.inputs[index].lines, spool)
        } catch let problem as OutputProblem {
            throw problem
        } catch {
            return nil
        }
    }

    private func yield(
        of file: InputFile, _ input: MemoryInput, _ lines: [PreviousOutput.Line], _ spool: Spool
    ) throws -> DocumentYield {
        var yield = DocumentYield()
        yield.isRemembered = true
        yield.sha256 = input.sha256
        yield.bytes = input.bytes
        yield.isRead = input.lot == .geteld
        yield.findings.counts = try input.tellingen.asCounts()
        var record: MemoryRecord?
        for place in lines {
            let line = try previous.line(place)
            if let outline = line.omtrek, let known = record {
                yield.records.append(try yielded(known, try outline.outline(), spool))
                record = nil
            } else if let found = line.onderdeel {
                record = found
            } else if let finding = line.bevinding {
                yield.findings.findings.append(try finding.finding(in: file.path))
            } else if let rejection = line.afgekeurd {
                yield.rejections.append(rejection.rejection(in: file.path))
            } else {
                throw MemoryProblem.damaged
            }
        }
        guard record == nil else { throw MemoryProblem.damaged }
        return yield
    }

    private func yielded(_ record: MemoryRecord, _ outline: RegisterRecord, _ spool: Spool) throws -> YieldedRecord {
        guard record.rijen.count == lists.count else { throw MemoryProblem.damaged }
        var groups: [[YieldedRecord.Group]] = []
        for (rows, list) in zip(record.rijen, lists) {
            groups.append(
                try rows.map { rows in
                    if let place = rows.plaats { return .init(code: rows.code, piece: try list.piece(place)) }
                    return .init(code: rows.code, piece: try spool.append(Array((rows.tekst ?? "").utf8)))
                })
        }
        return YieldedRecord(
            soort: record.soort, code: record.code, sha256: record.sha256, outline: outline,
            line: try record.regel.flatMap { place in try register?.piece(place) }, groups: groups,
            document: try document(of: record))
    }

    /// The document of a record, in an archive of the earlier output.
    private func document(of record: MemoryRecord) throws(MemoryProblem) -> SpooledDocument? {
        guard needsDocuments else { return nil }
        guard let document = record.document, document.nummer >= 0,
            previous.files.contains(where: { $0.naam == document.bundel })
        else { throw .damaged }
        return SpooledDocument(
            plaats: .bundle(path: "\(previous.directory)/\(document.bundel)", index: document.nummer),
            sha256: document.sha256)
    }
}

extension [String: Int] {
    /// Counts of findings as the memory writes them.
    init(_ counts: [RuleID: Int]) {
        self = Dictionary(uniqueKeysWithValues: counts.map { ($0.key.description, $0.value) })
    }

    /// The counts by rule.
    func asCounts() throws(MemoryProblem) -> [RuleID: Int] {
        var counts: [RuleID: Int] = [:]
        for (name, count) in self {
            guard let rule = RuleID(name) else { throw .damaged }
            counts[rule] = count
        }
        return counts
    }
}
