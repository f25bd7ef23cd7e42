import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// Makes the yields of documents, one after another. Each thread has its own, with a schema of its own: libxml2 does not
/// promise that one can be shared.
final class YieldMaker {
    private let plan: YieldPlan
    private let schema: CompiledSchema?
    private let spool: Spool?
    private let readsAhead: Bool
    private var line: [UInt8] = []

    /// All rules but the two that speak of what was rejected: that is listed by itself.
    static let rules = RuleCatalogue.all.filter { rule in
        ![RuleID(.xml, 7), RuleID(.xml, 9)].contains(rule.documentation.id)
    }

    /// A maker for this plan.
    ///
    /// - Parameters:
    ///   - number: tells the makers of one process apart.
    ///   - readsAhead: whether a large document may be read on other threads.
    init(_ plan: YieldPlan, number: Int = 0, readsAhead: Bool = false) throws {
        self.plan = plan
        self.readsAhead = readsAhead
        schema = try plan.schemas.map { schemas in try CompiledSchema(schemas) }
        spool = plan.needsSpool ? try Spool(directory: plan.spoolDirectory, number: number) : nil
    }

    /// Makes the pieces that have been kept so far readable.
    func flush() throws(OutputProblem) {
        try spool?.flush()
        try plan.lineFile?.flush()
    }

    /// Reads a document. What is wrong with it is in the yield; only what goes wrong with an output is thrown.
    func yield(of file: InputFile) throws -> DocumentYield {
        let source: InputSource
        do {
            source = try file.open()
        } catch {
            return DocumentYield(rejecting: file, error)
        }
        var yield = DocumentYield()
        let parts = DocumentParts(
            source, observer: plan.observer, schema: schema, keepsSource: plan.keepsDocuments)
        let validation = DocumentValidation(file.path, rules: Self.rules)
        let end = try DocumentReadings.forEach(parts, validation, isAhead: readsAhead && parts.isLarge) { reading in
            try take(reading, of: file, &yield)
        }
        if let problem = end.problem {
            yield = DocumentYield(rejecting: file, problem)
        } else {
            yield.findings = end.findings
            yield.isRead = true
        }
        yield.sha256 = end.sha256
        yield.bytes = end.bytes
        return yield
    }

    private func take(_ reading: DocumentReading, of file: InputFile, _ yield: inout DocumentYield) throws {
        if let record = reading.record {
            yield.records.append(try yielded(record, reading.document))
        }
        yield.rejections += reading.rejected.map { RecordCollection.Rejection(file: file.path, what: .record($0)) }
    }

    private func yielded(_ record: RegisterRecord, _ document: [UInt8]?) throws -> YieldedRecord {
        var (piece, sha256): (Piece?, String?)
        if plan.makesLines || plan.hashesLines {
            line.removeAll(keepingCapacity: true)
            record.appendJSON(to: &line)
            line.append(UInt8(ascii: "\n"))
            if plan.makesLines { piece = try plan.lineFile?.append(line) ?? spool?.append(line) }
            if plan.hashesLines { sha256 = SHA256(line).hexadecimal }
        }
        var groups: [[YieldedRecord.Group]] = []
        for lijst in plan.lists { groups.append(try self.groups(of: lijst, record)) }
        return YieldedRecord(
            soort: record.soort, code: record.codes.first ?? "", sha256: sha256,
            outline: plan.keepsOutlines ? record.outline : nil, line: piece,
            groups: groups, document: try document.flatMap { try spooled($0) })
    }

    private func spooled(_ document: [UInt8]) throws(OutputProblem) -> SpooledDocument? {
        guard let spool else { return nil }
        return SpooledDocument(piece: try spool.append(document), sha256: SHA256(document).hexadecimal)
    }

    private func groups(
        of lijst: any OnderdeelLijst, _ record: RegisterRecord
    ) throws(OutputProblem) -> [YieldedRecord.Group] {
        guard let spool else { return [] }
        var groups: [YieldedRecord.Group] = []
        for groep in lijst.groepen(record) {
            groups.append(.init(code: groep.code, piece: try spool.append(groep.bytes(plan.dialect))))
        }
        return groups
    }
}
