import KwalificatieModel

/// The second half of reading a document: from the trees of its records and tables to records.
///
///     var records = DocumentRecords()
///     records.take(part)
///     while case .reading(let reading) = try records.next() { … }
package struct DocumentRecords {
    /// What can come of asking for the next record.
    package enum Step {
        /// A record, or what was noticed outside records.
        case reading(DocumentReading)
        /// The next part of the document has to be taken first.
        case needsMore
        /// The document has ended.
        case ended
    }

    private var context: RecordContext
    /// The trees that have not been read, the next one last.
    private var waiting: [RecordTreeBuilder.FinishedTree] = []
    /// What was noticed about the tables before the first record.
    private var early: [Observation] = []
    /// How the document ended.
    private var end: ParsedPart.End?
    private var hasRecords = false

    /// At the start of a document.
    package init(limits: Limits = .standard) {
        context = RecordContext(limits: limits)
    }

    /// Takes what follows in the document, once all that came before has been handed on.
    package mutating func take(_ part: ParsedPart) {
        waiting = part.trees.reversed()
        end = part.end
    }

    /// The next record. Throws when the rest of the document cannot be read, or when it has no record.
    package mutating func next() throws(ReadingProblem) -> Step {
        if let reading = nextWaiting() { return .reading(reading) }
        guard let end else { return .needsMore }
        if let problem = end.problem { throw problem }
        guard hasRecords else { throw ReadingProblem(.noRecords) }
        return lastReading(end.observations).map { .reading($0) } ?? .ended
    }

    /// For each kind of observation that was kept only in part: how many were left out.
    package var omittedObservations: [OmittedObservations] { context.observations.omitted }

    private mutating func nextWaiting() -> DocumentReading? {
        while let finished = waiting.popLast() {
            let node = finished.tree.root
            if case .record(let soort) = node.role {
                hasRecords = true
                return read(node, soort, finished)
            }
            DocumentTables.read(node, &context)
            early += finished.observations + context.observations.takeItems()
        }
        return nil
    }

    /// What was noticed behind the last record.
    private mutating func lastReading(_ late: [Observation]) -> DocumentReading? {
        let rest = early + late
        early = []
        end?.observations = []
        return rest.isEmpty ? nil : DocumentReading(record: nil, rejected: [], observations: rest)
    }

    private mutating func read(
        _ node: RecordNode, _ soort: RegisterRecord.Soort, _ finished: RecordTreeBuilder.FinishedTree
    ) -> DocumentReading {
        context.beginRecord()
        let reading = RecordReading(node, soort, &context)
        var rejected = context.rejected
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
        return DocumentReading(record: record, rejected: rejected, observations: early + own, document: document)
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
        return parts + node.children("verantwoordingsinformatie").map { (start: $0.place, subject: dossier) }
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
}
