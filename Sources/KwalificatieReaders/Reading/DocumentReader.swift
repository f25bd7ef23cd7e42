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
///
/// What it does has two halves, that can be done by two threads: `DocumentParsing` and `DocumentRecords`.
public struct DocumentReader<Source: ByteSource> {
    private var parsing: DocumentParsing<Source>
    private var records: DocumentRecords

    /// A reader at the start of a document.
    ///
    /// - Parameters:
    ///   - source: the bytes of the document.
    ///   - schema: the schemas against which it is validated while it is read; nil to leave that out.
    ///   - limits: the limits within which it is read.
    ///   - keepsSource: whether each record comes with a document that holds it alone (`DocumentReading.document`).
    public init(
        _ source: Source, schema: CompiledSchema?, limits: Limits = .standard, keepsSource: Bool = false
    ) throws(ReadingProblem) {
        parsing = try DocumentParsing(source, schema: schema, limits: limits, keepsSource: keepsSource)
        records = DocumentRecords(limits: limits)
    }

    /// How far the document has been read, in bytes.
    public var bytesRead: Int { parsing.bytesRead }

    /// The next record, or what was noticed outside records; nil at the end of the document.
    ///
    /// Throws when the rest of the document cannot be read.
    public mutating func next() throws(ReadingProblem) -> DocumentReading? {
        while true {
            switch try records.next() {
            case .reading(let reading): return reading
            case .ended: return nil
            case .needsMore: records.take(parsing.next())
            }
        }
    }

    /// For each kind of observation that was kept only in part: how many were left out.
    public var omittedObservations: [OmittedObservations] { parsing.omittedObservations + records.omittedObservations }
}

/// What one step through a document gives.
public struct DocumentReading: Sendable {
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
