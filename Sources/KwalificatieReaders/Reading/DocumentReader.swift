import KwalificatieModel

/// Reads the records of one document, one at a time.
///
///     var reader = try DocumentReader(FileSource(path: "dossier.xml"), schema: schema)
///     while let reading = try reader.next() {
///         if let record = reading.record { … }
///         for observation in reading.observations { … }
///     }
///
/// A document is read in pieces, and no more than one record is kept: memory follows the largest record and not the
/// file. A problem that ends the document is thrown from `next()`; all records that came before it have been handed on,
/// and whoever publishes decides what they are worth (a document that is not well-formed is rejected as a whole).
public struct DocumentReader<Source: ByteSource> {
    /// How far the document has been read, in bytes.
    public private(set) var bytesRead = 0

    private var source: Source
    private let parser: StreamingXMLParser
    private let builder: RecordTreeBuilder
    private var context: RecordContext
    /// What has been read and not been handed on, the next one last.
    private var waiting: [RecordTreeBuilder.FinishedTree] = []
    /// What was noticed about the tables before the first record.
    private var early: [Observation] = []
    /// What was noticed behind the last record.
    private var late: [Observation] = []
    private var hasEnded = false
    private var hasRecords = false
    private var problem: ReadingProblem?
    private let buffer = ReadBuffer()

    /// A reader at the start of a document.
    ///
    /// - Parameters:
    ///   - source: the bytes of the document.
    ///   - schema: the schemas against which it is validated while it is read; nil to leave that out.
    ///   - limits: the limits within which it is read.
    ///   - keepsSource: whether each record comes with a document that holds it alone (`Reading.document`).
    public init(
        _ source: Source, schema: CompiledSchema?, limits: Limits = .standard, keepsSource: Bool = false
    ) throws(ReadingProblem) {
        self.source = source
        builder = RecordTreeBuilder(grammar: .sbb, limits: limits, keepsSource: keepsSource)
        parser = try StreamingXMLParser(handler: builder, schema: schema, limits: limits)
        builder.attach(to: parser)
        context = RecordContext(limits: limits)
    }

    /// The next record, or what was noticed outside records; nil at the end of the document.
    ///
    /// Throws when the rest of the document cannot be read.
    public mutating func next() throws(ReadingProblem) -> Reading? {
        while true {
            if let reading = nextWaiting() { return reading }
            if let problem { throw problem }
            if hasEnded { return lastReading() }
            do throws(ReadingProblem) {
                try readOn()
            } catch {
                problem = error
                late = builder.finish()
            }
            waiting = builder.takeFinished().reversed()
            if hasEnded, !hasRecords, !waiting.contains(where: \.tree.isRecord) { problem = ReadingProblem(.noRecords) }
        }
    }

    private mutating func readOn() throws(ReadingProblem) {
        let count = try source.read(into: buffer.bytes)
        bytesRead += count
        if count > 0 {
            try parser.parse(UnsafeRawBufferPointer(rebasing: buffer.bytes[..<count]))
        } else {
            try parser.finish()
            hasEnded = true
            late = builder.finish()
        }
    }

    /// For each kind of observation that was kept only in part: how many were left out.
    public var omittedObservations: [OmittedObservations] {
        builder.observations.omitted + context.observations.omitted
    }

    /// What one step through a document gives.
    public struct Reading: Sendable {
        /// The record; nil when it was rejected and after the last record.
        public var record: RegisterRecord?
        /// The record, or parts of it, that are not converted.
        public var rejected: [RejectedRecord]
        /// What was noticed since the step before, in the order of the document.
        public var observations: [Observation]
        /// A document that holds the record alone, with what it refers to, and reads as the same record: XML in UTF-8 that
        /// does not depend on what else was in the document. Nil without a record, and when it was not asked for.
        public var document: [UInt8]?
    }

    private mutating func nextWaiting() -> Reading? {
        while let finished = waiting.popLast() {
            let node = finished.tree.root
            if case .record(let soort) = node.role {
                hasRecords = true
                return read(node, soort, finished)
            }
            readTable(node)
            early += finished.observations + context.observations.takeItems()
        }
        return nil
    }

    private mutating func lastReading() -> Reading? {
        let rest = early + late
        early = []
        late = []
        return rest.isEmpty ? nil : Reading(record: nil, rejected: [], observations: rest)
    }

    private mutating func read(
        _ node: RecordNode, _ soort: RegisterRecord.Soort, _ finished: RecordTreeBuilder.FinishedTree
    ) -> Reading {
        context.beginRecord()
        var rejected: [RejectedRecord] = []
        let reading =
            switch soort {
            case .dossier: KwalificatiedossierReader.read(node, &context, rejected: &rejected)
            case .keuzedeel: KeuzedeelReader.read(node, &context, rejected: &rejected)
            case .certificaat: CertificaatReader.read(node, &context, rejected: &rejected)
            case .crossOver: CrossOverReader.read(node, &context, rejected: &rejected)
            case .geregionaliseerd: GeregionaliseerdReader.read(node, &context, rejected: &rejected)
            }
        let record: RegisterRecord?
        let subject: Observation.Subject
        switch reading {
        case .record(let read):
            record = read
            subject = Observation.Subject(soort: soort.naam, code: read.codes.first, titel: read.titel)
            if case .dossier(let dossier) = read { context.tables.addWerkprocessen(of: dossier) }
        case .rejected(let rejection):
            record = nil
            subject = rejection.subject
            rejected.insert(rejection, at: 0)
        }
        defer { early = [] }
        let subjects = [(start: node.place, subject: subject)] + Self.kwalificaties(of: node, record, within: subject)
        let own = Self.ordered(finished.observations + context.observations.takeItems(), subjects)
        let source = record == nil ? nil : finished.source
        let document = source?.document(with: context.tables.tables(for: context.references))
        return Reading(record: record, rejected: rejected, observations: early + own, document: document)
    }

    /// The kwalificaties of a dossier as subjects of what stands behind their starts, and the dossier again as that of
    /// what follows them.
    private static func kwalificaties(
        of node: RecordNode, _ record: RegisterRecord?, within dossier: Observation.Subject
    ) -> [(start: SourcePlace, subject: Observation.Subject)] {
        guard case .dossier(let read) = record else { return [] }
        let parts = read.kwalificaties.map { kwalificatie in
            (
                start: kwalificatie.place,
                subject: Observation.Subject(
                    soort: "kwalificatie", code: kwalificatie.crebos.first?.crebo.text, titel: kwalificatie.titel)
            )
        }
        return parts + node.children(.verantwoordingsinformatie).map { (start: $0.place, subject: dossier) }
    }

    /// What parser and reader noticed, in the order of the document, each with the last subject that starts before it.
    ///
    /// - Parameter subjects: in the order of the document.
    private static func ordered(
        _ observations: [Observation], _ subjects: [(start: SourcePlace, subject: Observation.Subject)]
    ) -> [Observation] {
        let sorted = observations.enumerated().sorted { left, right in
            (left.element.place.line, left.element.place.column, left.offset)
                < (right.element.place.line, right.element.place.column, right.offset)
        }
        return sorted.map { _, observation in
            let place = (observation.place.line, observation.place.column)
            guard let last = subjects.last(where: { ($0.start.line, $0.start.column) <= place }) else {
                return observation
            }
            var observation = observation
            observation.subject = last.subject
            return observation
        }
    }

    private mutating func readTable(_ node: RecordNode) {
        switch node.name {
        case .domeinen:
            Self.addItems(of: node, .domein, .domein, &context) { item, nr, context in
                let domein = Self.domein(item, nr, &context)
                return context.tables.add(domein)
            }
        case .sectorkamers:
            Self.addItems(of: node, .sectorkamer, .sectorkamer, &context) { item, nr, context in
                context.tables.add(Sectorkamer(nr: nr, titel: item.attribute(.titel)))
            }
        case .competenties:
            Self.addItems(of: node, .competentie, .competentie, &context) { item, nr, context in
                context.tables.add(
                    CompetentieVerwijzing(
                        nr: nr, code: context.string(.code, of: item), titel: item.attribute(.titel)))
            }
        case .werkprocessen:
            Self.addItems(of: node, .werkproces, .werkproces, &context) { item, nr, context in
                let code = context.required(.code, of: item, .onderdeelCode) { OnderdeelCode($0) }
                return code.map { context.tables.add($0, nr: nr) } ?? true
            }
        default: break
        }
    }

    /// Adds the items of a table; an `nr` that occurs twice is an observation.
    ///
    /// - Parameter add: says whether the number was new.
    private static func addItems(
        of table: RecordNode, _ name: Name, _ target: Observation.ReferenceTarget, _ context: inout RecordContext,
        _ add: (RecordNode, Int, inout RecordContext) -> Bool
    ) {
        for item in table.children(name) {
            guard let nr = context.requiredNumber(.nr, of: item) else { continue }
            context.tables.keep(item, nr: nr, of: target)
            guard !add(item, nr, &context) else { continue }
            context.observe(.duplicateNumber(nr: nr, target: target), at: item)
        }
    }

    private static func domein(_ node: RecordNode, _ nr: Int, _ context: inout RecordContext) -> Opleidingsdomein {
        var domein = Opleidingsdomein(
            nr: nr, titel: node.attribute(.titel), crebo: context.value(.crebo, of: node, .crebo) { Crebo($0) },
            prijsfactor: context.value(.prijsfactor, of: node, .prijsfactor) { Prijsfactor($0) },
            obkID: context.string(.obkID, of: node))
        domein.place = node.place
        return domein
    }
}

extension RecordTree {
    /// Whether this is a record and not a table.
    fileprivate var isRecord: Bool {
        if case .record = root.role { true } else { false }
    }
}

/// A piece of memory to read into, as long as its owner lives.
package final class ReadBuffer {
    /// How many bytes are read at once: enough that system calls cost nothing beside parsing.
    private static let length = 256 << 10

    package let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: length, alignment: 16)

    package init() {}

    deinit {
        bytes.deallocate()
    }
}
