/// Something that happens in a run.
public enum RunEvent: Sendable, Equatable {
    /// The inputs are known: so many documents, of so many bytes together.
    case began(documents: Int, bytes: Int)
    /// The next part of the work begins.
    case phaseBegan(RunPhase)
    /// A document is opened.
    case documentBegan(InputFile)
    /// So many bytes more were read, of whichever document.
    case bytesRead(Int)
    /// A document was read to its end, or given up: so many of its records count, so many rejections it gave.
    case documentEnded(InputFile, records: Int, rejections: Int)
    /// The outputs appeared under this name: so many files.
    case published(to: String, files: Int)
}

/// A part of the work of a run. The raw value is what logs call it.
public enum RunPhase: String, Sendable, Equatable, CaseIterable {
    /// Documents and tables are read, and judged.
    case reading = "lezen"
    /// The lists are written.
    case lists = "lijsten"
    /// The bundles of each cohort are written.
    case bundles = "bundels"
    /// What was written is flushed and takes the place of the previous output.
    case publishing = "publiceren"
}
